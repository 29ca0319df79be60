import { today } from '../../model/clock';
import { daysFrom } from '../../domain/day';
import { endingAgreements } from './agreements';
import type { InboxEntries, InboxGroup } from '../contract';
import { findEverywhere, mergeEntries, type Asker } from './everywhere';
import { refusedItems } from './refused';
import { idleWithdrawals, TIME_FIELD, type Action } from '../../writing/schedule/tasks';

/** How long before the day of a review it is spoken of, in days. */
const BEFORE_REVIEW = 14;

/** Drafts whose author says that they are ready, for those who may publish them. */
const ready = (asker: Asker) =>
  findEverywhere(asker, { filters: [{ readyForReview: true }], by: 'updatedAt', mustPublish: true });

/** What will be published or withdrawn by itself, the next first; what was refused is listed elsewhere. */
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

/** What somebody wanted to be looked at again by about now. */
const review = (asker: Asker) =>
  findEverywhere(asker, {
    filters: [{ reviewBy: { $lte: daysFrom(today(), BEFORE_REVIEW) } }],
    by: 'reviewBy',
  });

/** Everything that waits, the most pressing first; groups without entries are left out. */
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
