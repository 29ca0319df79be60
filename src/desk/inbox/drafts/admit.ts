import type { ContentType } from '../../../model/content-types';
import { schemasOf } from '../../../model/schema/field-options';
import { titleField } from '../../../model/schema/field-roles';
import { documentsOf } from '../find';
import type { InboxUser } from '../user';
import type { FoundDraft } from './condition';

/** The drafts of a type and a language, of which one question is asked. */
interface Lot {
  uid: ContentType;
  locale: string;
  mustPublish: boolean;
  ids: number[];
}

/** A draft, and for whom it is: those who may read it, or publish it. */
export interface Candidate extends FoundDraft {
  mustPublish: boolean;
}

const lotsOf = (candidates: readonly Candidate[]): Lot[] => {
  const lots = new Map<string, Lot>();
  for (const { uid, locale, mustPublish, id } of candidates) {
    const key = `${uid} ${locale} ${mustPublish}`;
    const lot = lots.get(key) ?? { uid, locale, mustPublish, ids: [] };
    lots.set(key, { ...lot, ids: [...lot.ids, id] });
  }
  return [...lots.values()];
};

/**
 * Which drafts the user may see, by the permissions that the admin’s own lists apply, with the conditions of their roles. One
 * question for each type and language, whatever groups the drafts are in.
 *
 * @returns whether a draft is one of them.
 */
export async function admit(
  { strapi, accessTo }: InboxUser,
  candidates: readonly Candidate[],
): Promise<(candidate: Candidate) => boolean> {
  const admitted = new Set<string>();
  for (const { uid, locale, mustPublish, ids } of lotsOf(candidates)) {
    const access = accessTo(uid);
    if (!access.reads(titleField(schemasOf(strapi)(uid))) || (mustPublish && !access.publishes())) continue;
    const filters = [...(await access.filters(mustPublish)), { id: { $in: [...new Set(ids)] } }];
    const rows = await documentsOf(strapi, uid).findMany({
      status: 'draft',
      locale,
      filters: { $and: filters },
      fields: ['documentId'],
    });
    for (const { id } of rows) admitted.add(`${uid} ${Number(id)} ${mustPublish}`);
  }
  return ({ uid, id, mustPublish }) => admitted.has(`${uid} ${id} ${mustPublish}`);
}
