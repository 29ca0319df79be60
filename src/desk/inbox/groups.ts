import { today } from '../../model/clock';
import { daysFrom } from '../../domain/day';
import { endingAgreements } from './agreements';
import type { InboxEntries, InboxGroup } from '../contract';
import { findEverywhere, mergeEntries, type InboxUser } from './everywhere';
import { refusedItems, type Refused } from './refused';
import { typesWithInboxEntries } from './types-with-entries';
import { idleWithdrawals, TIME_FIELD, type Action } from '../../writing/schedule/tasks';

/** How many days before its date a review is listed. */
const BEFORE_REVIEW = 14;

/** Drafts that are marked as ready for review, for users who may publish them. */
const ready = (user: InboxUser) =>
  findEverywhere(user, {
    field: 'readyForReview',
    filters: [{ readyForReview: true }],
    by: 'updatedAt',
    mustPublish: true,
  });

/** Scheduled publications and withdrawals, the next first; refused ones are in a group of their own. */
const scheduled = async (user: InboxUser, { tasks }: Refused): Promise<InboxEntries> => {
  const ofAction = async (action: Action) => {
    const without = new Set(tasks.filter((task) => task.action === action).map(({ document }) => document));
    if (action === 'withdraw') for (const each of await idleWithdrawals(user.strapi)) without.add(each);
    const field = TIME_FIELD[action];
    return findEverywhere(user, {
      field,
      filters: [{ [field]: { $notNull: true } }],
      by: field,
      action,
      without,
    });
  };
  return mergeEntries([await ofAction('publish'), await ofAction('withdraw')], user.limit);
};

/** Entries whose review date is near or past. */
const review = (user: InboxUser) =>
  findEverywhere(user, {
    field: 'reviewBy',
    filters: [{ reviewBy: { $lte: daysFrom(today(), BEFORE_REVIEW) } }],
    by: 'reviewBy',
  });

/** All groups of the inbox, the most urgent first; groups without entries are left out. */
export const groupsFor = async (person: Omit<InboxUser, 'hasAny'>): Promise<InboxGroup[]> => {
  const user = { ...person, hasAny: await typesWithInboxEntries(person.strapi) };
  const refused = await refusedItems(user);
  const groups: InboxGroup[] = [
    { group: 'refused', items: refused.items, total: refused.total },
    { group: 'ready', ...(await ready(user)) },
    { group: 'agreements', ...mergeEntries([await endingAgreements(user)], user.limit) },
    { group: 'review', ...(await review(user)) },
    { group: 'scheduled', ...(await scheduled(user, refused)) },
  ];
  return groups.filter(({ total }) => total > 0);
};
