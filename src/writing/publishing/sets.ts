import type { Core } from '@strapi/strapi';
import { groupsInOrder } from '../../domain/order';
import type { ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { rowsOf, type Row } from '../../model/schema/row-values';
import { answeredEntries, documentsOf, type WriteParams } from '../documents';
import { actTogether, type Outcome, type SetAction, type SetRequest } from './act-together';
import { linksOf } from './links';
import { namesOf } from './referrers';

/** Which documents of a set each one links to, in any language: as drafts, or as published. */
const linksWithin = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentIds: readonly string[],
  state: 'draft' | 'published',
): Promise<(documentId: string) => string[]> => {
  const fields = linksOf(schemasOf(strapi)(uid)).flatMap(({ field, target }) =>
    target === uid ? [field] : [],
  );
  if (fields.length === 0) return () => [];
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: [...documentIds] },
      publishedAt: state === 'draft' ? { $null: true } : { $notNull: true },
    },
    select: ['documentId'],
    populate: Object.fromEntries(fields.map((field) => [field, { select: ['documentId'] }])),
  });
  return (documentId) =>
    rows
      .filter((row) => row.documentId === documentId)
      .flatMap((row) => fields.flatMap((field) => rowsOf(row, field)))
      .map((linked) => String(linked.documentId));
};

const publishedAmong = async (strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) => {
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return rows.map(({ documentId }) => String(documentId));
};

/** Publishing: what is linked to and not published yet comes first, and those that need each other are one group. */
const groupsToPublish = async (strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) => {
  const linked = await linksWithin(strapi, uid, documentIds, 'draft');
  const published = await publishedAmong(strapi, uid, documentIds);
  return groupsInOrder(documentIds, (id) => linked(id).filter((each) => !published.includes(each)));
};

/** Withdrawing and deleting: what refers to another comes first. */
const groupsToRemove = async (strapi: Core.Strapi, uid: ContentType, documentIds: readonly string[]) =>
  groupsInOrder(
    [...documentIds].reverse(),
    await linksWithin(strapi, uid, documentIds, 'published'),
  ).reverse();

/** What is done, and in which languages. */
export interface SetOfType extends Pick<WriteParams, 'locale'> {
  action: SetAction;
}

/**
 * Publishes, withdraws or deletes several documents of a type, in the order that their links need, whatever order they were
 * named in. What can be done is done: each document is a transaction of its own, or each group of documents that need each
 * other.
 *
 * @param asked the documents.
 * @returns an outcome for each, in the order they were asked in.
 * @throws what is no refusal, such as a failure of the database. What was done before it stays, and may be asked for again.
 */
export async function actOnSet(
  strapi: Core.Strapi,
  { action, locale }: SetOfType,
  uid: ContentType,
  asked: readonly string[],
): Promise<readonly Outcome[]> {
  const documentIds = [...new Set(asked)]; // a document is found once for each language
  const named = await namesOf(strapi, uid, documentIds, 'draft');
  const request: SetRequest = {
    action,
    write: async ({ documentId }) => {
      const params = { documentId, populate: {}, ...(locale !== undefined && { locale }) };
      const written = await documentsOf(strapi, uid)[action](params);
      return action !== 'publish' || answeredEntries(written).length > 0;
    },
  };
  const groupsOf = action === 'publish' ? groupsToPublish : groupsToRemove;
  const outcomes: Outcome[] = [];
  for (const group of await groupsOf(strapi, uid, documentIds)) {
    const documents = named.filter(({ documentId }) => group.includes(documentId));
    outcomes.push(...(await actTogether(strapi, request, documents)));
  }
  return named.flatMap((document) => outcomes.find((outcome) => outcome.document === document) ?? []);
}
