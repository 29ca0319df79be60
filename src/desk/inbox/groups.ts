import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { daysFrom } from '../../domain/day';
import { CONTENT_TYPES } from '../../model/content-types';
import { endingAgreements } from './agreements';
import type { InboxEntries, InboxGroup, InboxGroupName } from '../contract';
import { withoutContact } from './drafts/contacts';
import { missingFacts } from './drafts/facts';
import { draftGroups } from './drafts/groups';
import { begun, returned } from './drafts/own';
import { endingConsents, undescribedPictures } from './drafts/pictures';
import { outdated, translated, translating, untranslated } from './drafts/translations';
import { nextVisits } from './drafts/visits';
import { findEverywhere, mergeEntries } from './everywhere';
import { refusedItems, type Refused } from './refused';
import { writesFacts } from '../user';
import { inboxUser, type InboxUser } from './user';
import { idleWithdrawals, TIME_FIELD, type Action } from '../../writing/schedule/tasks';

/** How many days before its date a review is listed. */
const BEFORE_REVIEW = 14;

const NOBODY: InboxEntries = { items: [], total: 0 };

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

/** Groups that are found by what few entries of the whole installation have. */
const sparseGroups = async (user: InboxUser): Promise<InboxGroup[]> => {
  const isEditor = CONTENT_TYPES.some((uid) => writesFacts(user, uid));
  const refused = await refusedItems(user);
  return [
    { group: 'refused', items: refused.items, total: refused.total },
    { group: 'ready', ...(await ready(user)) },
    { group: 'scheduled', ...(await scheduled(user, refused)) },
    {
      group: 'agreements',
      ...(isEditor ? mergeEntries([await endingAgreements(user)], user.limit) : NOBODY),
    },
    { group: 'review', ...(isEditor ? await review(user) : NOBODY) },
  ];
};

/** All groups, in the order of the home page: what waits, what is coming, what needs care; in each the most urgent first. */
const ORDER: readonly InboxGroupName[] = [
  ...([
    'refused',
    'ready',
    'translated',
    'returned',
    'drafts',
    'outdated',
    'translating',
    'untranslated',
  ] as const),
  ...(['scheduled', 'visits'] as const),
  ...(['agreements', 'review', 'consent', 'pictures', 'facts', 'contacts'] as const),
];

export const isGroup = (name: unknown): name is InboxGroupName => ORDER.some((each) => each === name);

/**
 * The groups of the inbox for the current user; those without entries are left out.
 *
 * @param one the only group that is wanted, of which more entries are shown. What is listed in another group is still left out of it,
 * so the others are found too.
 */
export const groupsForPresentUser = async (
  strapi: Core.Strapi,
  one?: InboxGroupName,
): Promise<InboxGroup[]> => {
  const user = await inboxUser(strapi, one !== undefined);
  const sparse = await sparseGroups(user);
  const listed = (...names: readonly InboxGroupName[]) =>
    new Set(
      sparse.flatMap(({ group, items }) =>
        names.includes(group) ? items.map(({ documentId }) => documentId) : [],
      ),
    );
  const waiting = [translated, returned, begun, outdated, translating, untranslated];
  const care = [endingConsents, undescribedPictures, missingFacts, withoutContact];
  const drafts = await draftGroups(user, [
    { groups: waiting, listed: listed('refused', 'ready') },
    { groups: [nextVisits], listed: new Set() },
    { groups: care, listed: listed('agreements', 'review') },
  ]);
  const all = [...sparse, ...drafts];
  const wanted = one === undefined ? ORDER : [one];
  return wanted.flatMap((name) => all.filter(({ group, total }) => group === name && total > 0));
};
