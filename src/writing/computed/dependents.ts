import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { TYPE_DEFINITIONS, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import type { Day } from '../../domain/day';
import { answeredDocument } from '../documents';
import type { Write, WriteHandler } from '../write';
import { recompute, recomputeRows } from './recompute';

interface Dependent {
  uid: ContentType;
  /** Its relation to the rows that its fields are computed from. */
  relation: string;
}

/** The types whose computed fields depend on rows of a type: a partner's status on its agreements. */
const dependentsOf = (strapi: Core.Strapi, uid: ContentType): Dependent[] =>
  TYPE_DEFINITIONS.flatMap(({ uid: of, computedFrom = {} }) => {
    const { attributes } = schemasOf(strapi)(of);
    return Object.keys(computedFrom).flatMap((relation) => {
      const attribute = attributes[relation];
      const isOne = attribute?.type === 'relation' && 'target' in attribute && attribute.target === uid;
      return isOne ? [{ uid: of as ContentType, relation }] : []; // the definitions' UIDs are all there are
    });
  });

type Rows = { documentId: string } | { id: { $in: number[] } };

const idsOf = async (strapi: Core.Strapi, { uid, relation }: Dependent, rows: Rows): Promise<number[]> => {
  const found: { id: number }[] = await strapi.db
    .query(uid)
    .findMany({ where: { [relation]: rows }, select: ['id'] });
  return found.map(({ id }) => id);
};

/**
 * Recomputes what depends on rows that a job has recomputed, in the job's transaction.
 *
 * @param day the day it is.
 */
export async function recomputeDependents(
  strapi: Core.Strapi,
  uid: ContentType,
  ids: readonly number[],
  day: Day,
) {
  for (const dependent of dependentsOf(strapi, uid))
    await recomputeRows(
      strapi,
      dependent.uid,
      await idsOf(strapi, dependent, { id: { $in: [...ids] } }),
      day,
    );
}

/** A publication copies what was computed from the links of the drafts; the published row has links of its own. */
const isComputedFromLinks = ({ uid }: Write) =>
  TYPE_DEFINITIONS.some((type) => type.uid === uid && type.computedFrom);

/**
 * Recomputes what depends on a document after a write on it: the rows that are linked to it now, and those that were before.
 */
export const computeDependents: WriteHandler = async (write, next) => {
  const { strapi, uid } = write;
  const dependents = dependentsOf(strapi, uid).map((dependent) => ({ ...dependent, ids: new Set<number>() }));
  const note = async (documentId: string | undefined) => {
    if (documentId === undefined) return;
    for (const dependent of dependents)
      for (const id of await idsOf(strapi, dependent, { documentId })) dependent.ids.add(id);
  };
  await note(write.documentId);
  const result = await next();
  const documentId = answeredDocument(result) ?? write.documentId;
  await note(documentId);
  for (const { uid: of, ids } of dependents) await recomputeRows(strapi, of, [...ids], today());
  if (write.action === 'publish' && documentId !== undefined && isComputedFromLinks(write))
    await recompute(strapi, uid, { documentId }, today());
  return result;
};
