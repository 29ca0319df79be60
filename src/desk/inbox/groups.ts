import { today } from '../../model/clock';
import { daysFrom } from '../../domain/day';
import { endingAgreements } from './agreements';
import { everywhere, together, type Asker, type Found } from './everywhere';
import { refusedItems, type Refused } from './refused';
import { waitingTypes } from './waiting-types';
import { idleWithdrawals, TIME_FIELD, type Action } from '../../writing/schedule/tasks';

/** How many days before its date a review is listed. */
const BEFORE_REVIEW = 14;

/** Drafts that are marked as ready for review, for users who may publish them. */
const ready = (asker: Asker) =>
  everywhere(asker, {
    field: 'readyForReview',
    filters: [{ readyForReview: true }],
    by: 'updatedAt',
    mustPublish: true,
  });

/** What will be published or withdrawn by itself, the next first; what was refused is told elsewhere. */
const scheduled = async (asker: Asker, { told }: Refused): Promise<Found> => {
  const ofAction = async (action: Action) => {
    const without = new Set(told.filter((task) => task.action === action).map(({ document }) => document));
    if (action === 'withdraw') for (const each of await idleWithdrawals(asker.strapi)) without.add(each);
    const field = TIME_FIELD[action];
    return everywhere(asker, {
      field,
      filters: [{ [field]: { $notNull: true } }],
      by: field,
      action,
      without,
    });
  };
  return mergeEntries([await ofAction('publish'), await ofAction('withdraw')], asker.limit);
};

/** Entries whose review date is near or past. */
const review = (asker: Asker) =>
  everywhere(asker, {
    field: 'reviewBy',
    filters: [{ reviewBy: { $lte: daysFrom(today(), BEFORE_REVIEW) } }],
    by: 'reviewBy',
  });

export interface Group extends Found {
  group: 'refused' | 'ready' | 'scheduled' | 'review' | 'agreements';
}

/** Everything that waits, the most pressing first; groups without entries are left out. */
export const groupsFor = async (person: Omit<Asker, 'waits'>): Promise<Group[]> => {
  const asker = { ...person, waits: await waitingTypes(person.strapi) };
  const refused = await refusedItems(asker);
  const groups: Group[] = [
    { group: 'refused', items: refused.items, total: refused.total },
    { group: 'ready', ...(await ready(asker)) },
    { group: 'agreements', ...mergeEntries([await endingAgreements(asker)], asker.limit) },
    { group: 'review', ...(await review(asker)) },
    { group: 'scheduled', ...(await scheduled(asker, refused)) },
  ];
  return groups.filter(({ total }) => total > 0);
};
