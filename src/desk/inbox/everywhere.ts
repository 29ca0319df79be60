import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import type { InboxEntries, InboxItem } from '../contract';
import { countFor, itemOf, rowsFor, type Question } from './find';
import type { InboxField } from './types-with-entries';
import type { InboxUser } from './user';

/** By date, the first first. */
export const inOrder = <Dated extends Pick<InboxItem, 'date'>>(items: readonly Dated[]): Dated[] =>
  [...items].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));

/** Merges several lists: the first entries by date, and how many there are in all. */
export const mergeEntries = (found: readonly InboxEntries[], limit: number): InboxEntries => ({
  items: inOrder(found.flatMap(({ items }) => items)).slice(0, limit),
  total: found.reduce((sum, { total }) => sum + total, 0),
});

/** The first rows of a type, and how many there are. */
const firstRows = async (strapi: Core.Strapi, uid: ContentType, question: Question & { limit: number }) => {
  const rows = await rowsFor(strapi, uid, question);
  const total = rows.length < question.limit ? rows.length : await countFor(strapi, uid, question);
  return { rows, total };
};

/** The same without some documents: these may be thousands, too many for a statement. */
const firstRowsWithout = async (
  strapi: Core.Strapi,
  uid: ContentType,
  { limit, ...question }: Question & { limit: number },
  without: ReadonlySet<string>,
) => {
  const all = await rowsFor(strapi, uid, { ...question, bare: true });
  const left = all.map(({ documentId }) => String(documentId)).filter((each) => !without.has(each));
  const first = { documentId: { $in: left.slice(0, limit) } };
  const rows = left.length === 0 ? [] : await rowsFor(strapi, uid, { ...question, filters: [first] });
  return { rows, total: left.length };
};

interface GroupQuestion extends Question, Pick<InboxItem, 'action'> {
  /** The field by which an entry is listed. */
  field: InboxField;
  mustPublish?: boolean;
  /** Documents that are listed elsewhere. */
  without?: ReadonlySet<string>;
}

/** Finds entries of every type that the user may read, or may publish if that is what they are listed for. */
export const findEverywhere = async (
  { strapi, accessTo, hasAny, limit }: InboxUser,
  { field, filters, by, mustPublish = false, without, ...also }: GroupQuestion,
): Promise<InboxEntries> => {
  const found: InboxEntries[] = [];
  for (const uid of CONTENT_TYPES.filter((each) => hasAny(each, field))) {
    const access = accessTo(uid);
    if (!access.reads(field) || (mustPublish && !access.publishes())) continue;
    const question = { by, filters: [...(await access.filters(mustPublish)), ...filters], limit };
    const { rows, total } = without?.size
      ? await firstRowsWithout(strapi, uid, question, without)
      : await firstRows(strapi, uid, question);
    found.push({ items: rows.map((row) => ({ ...itemOf(strapi, uid, row, by), ...also })), total });
  }
  return mergeEntries(found, limit);
};
