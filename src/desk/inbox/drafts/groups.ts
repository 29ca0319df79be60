import { schemasOf } from '../../../model/schema/field-options';
import { titleField } from '../../../model/schema/field-roles';
import type { ContentType } from '../../../model/content-types';
import type { InboxGroup, InboxItem } from '../../contract';
import { itemOf, rowsFor } from '../find';
import type { InboxUser } from '../user';
import { admit, type Candidate } from './admit';
import type { DraftGroup } from './condition';
import { findDrafts, MOST } from './find';

/** The first of those with the same document: an entry is in a list once, and not once in each language. */
const distinct = (candidates: readonly Candidate[], seen: Set<string>): Candidate[] =>
  candidates.filter(({ documentId }) => {
    const isNew = !seen.has(documentId);
    seen.add(documentId);
    return isNew;
  });

/** Drafts as the inbox shows them, in their order. */
const itemsOf = async (
  user: InboxUser,
  { describe }: DraftGroup,
  shown: readonly Candidate[],
): Promise<InboxItem[]> => {
  const items = new Map<string, InboxItem>();
  const keyOf = ({ uid, id }: { uid: ContentType; id: number }) => `${uid} ${id}`;
  for (const uid of new Set(shown.map((each) => each.uid))) {
    const ofType = shown.filter((each) => each.uid === uid);
    const details = await describe?.(
      user,
      uid,
      ofType.map(({ id }) => id),
    );
    for (const locale of new Set(ofType.map((each) => each.locale))) {
      const ids = ofType.filter((each) => each.locale === locale).map(({ id }) => id);
      const by = titleField(schemasOf(user.strapi)(uid));
      const rows = await rowsFor(user.strapi, uid, { by, locale, filters: [{ id: { $in: ids } }] });
      for (const row of rows) {
        const id = Number(row.id);
        const date = ofType.find((each) => each.id === id)?.date ?? null;
        items.set(keyOf({ uid, id }), {
          ...itemOf(user.strapi, uid, row, by),
          locale,
          date,
          ...details?.get(id),
        });
      }
    }
  }
  return shown.flatMap((each) => items.get(keyOf(each)) ?? []);
};

/**
 * Groups of drafts, each with the first entries and how many there are.
 *
 * @param sections groups of which an entry is in one only, the first that it fits, with the documents that are listed above them.
 */
export async function draftGroups(
  user: InboxUser,
  sections: readonly { groups: readonly DraftGroup[]; listed: ReadonlySet<string> }[],
): Promise<InboxGroup[]> {
  const found = new Map<DraftGroup, Candidate[]>();
  for (const group of sections.flatMap(({ groups }) => groups)) {
    const drafts = await findDrafts(user, group);
    found.set(
      group,
      drafts.map((draft) => ({ ...draft, mustPublish: group.mustPublish === true })),
    );
  }
  const isAdmitted = await admit(user, [...found.values()].flat());
  const answered: InboxGroup[] = [];
  for (const { groups, listed } of sections) {
    const seen = new Set(listed);
    for (const group of groups) {
      const candidates = found.get(group) ?? [];
      const own = distinct(candidates.filter(isAdmitted), seen);
      const items = await itemsOf(user, group, own.slice(0, user.limit));
      answered.push({
        group: group.group,
        items,
        total: own.length,
        ...(candidates.length === MOST && { hasMore: true }),
      });
    }
  }
  return answered;
}
