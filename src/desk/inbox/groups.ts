import { today } from '../../model/clock';
import { daysFrom } from '../../domain/day';
import { endingAgreements } from './agreements';
import type { InboxEntries, InboxGroup } from '../contract';
import { findEverywhere, mergeEntries, type Asker } from './everywhere';
import { refusedItems } from './refused';
import { idleWithdrawals, TIME_FIELD, type Action } from '../../writing/schedule/tasks';

/** How many days before its date a review is listed. */
const BEFORE_REVIEW = 14;

/** Drafts that are marked as ready for review, for users who may publish them. */
const ready = (asker: Asker) =>
  findEverywhere(asker, { filters: [{ readyForReview: true }], by: 'updatedAt', mustPublish: true });

/** Scheduled publications and withdrawals, the next first; refused ones are in a group of their own. */
const scheduled = async (asker: Asker, refused: InboxEntries): Promise<InboxEntries> => {
  const ofAction = async (action: Action) => {
    const listed = refused.items.filter((item) => item.action === action).map(({ documentId }) => documentId);
    if (action === 'withdraw') listed.push(...(await idleWithdrawals(asker.strapi)));
    const filters = [
      { [TIME_FIELD[action]]: { $notNull: true } },
      ...(listed.length > 0 ? [{ documentId: { $notIn: listed } }] : []),
    ];
    return findEverywhere(asker, { filters, by: TIME_FIELD[action], action });
  };
  return mergeEntries([await ofAction('publish'), await ofAction('withdraw')], asker.limit);
};

/** Entries whose review date is near or past. */
const review = (asker: Asker) =>
  findEverywhere(asker, {
    filters: [{ reviewBy: { $lte: daysFrom(today(), BEFORE_REVIEW) } }],
    by: 'reviewBy',
  });

/** All groups of the inbox, the most urgent first; empty groups are left out. */
export const groupsFor = async (asker: Asker): Promise<InboxGroup[]> => {
  const refused = await refusedItems(asker);
  const groups: InboxGroup[] = [
    { group: 'refused', ...mergeEntries([refused], asker.limit) },
    { group: 'ready', ...(await ready(asker)) },
    { group: 'agreements', ...mergeEntries([await endingAgreements(asker)], asker.limit) },
    { group: 'review', ...(await review(asker)) },
    { group: 'scheduled', ...(await scheduled(asker, refused)) },
  ];
  return groups.filter(({ total }) => total > 0);
};
