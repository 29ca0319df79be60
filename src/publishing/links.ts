import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isContentType, type ContentType } from '../content-types';
import { schemasOf, titleField, type AnySchema } from '../schema/marks';
import { rowsOf, type Row } from '../schema/row-values';

/** A document as answers name it, for people and for programs. */
export interface Named {
  uid: ContentType;
  documentId: string;
  title: string;
}

export interface Link {
  field: string;
  target: ContentType;
}

/**
 * The relations that a type's entries hold themselves and show to readers. A relation that is the other end of one
 * (`mappedBy`) follows from there, and a private one is nobody's business outside.
 */
export const linksOf = (schema: AnySchema): Link[] =>
  Object.entries(schema.attributes).flatMap(([field, attribute]) => {
    if (attribute.type !== 'relation' || attribute.private === true) return [];
    const { target, mappedBy } = attribute as { target?: string; mappedBy?: string }; // Strapi types them by kind of relation
    return target !== undefined && mappedBy === undefined && isContentType(target) ? [{ field, target }] : [];
  });

const idsIn = (row: Row, field: string) => rowsOf(row, field).map(({ documentId }) => String(documentId));

/** The documents a draft links to that readers cannot see. */
const unpublishedIn = async (strapi: Core.Strapi, uid: ContentType, row: Row) => {
  const schemaOf = schemasOf(strapi);
  const found: { field: string; named: Named }[] = [];
  for (const { field, target } of linksOf(schemaOf(uid))) {
    // An entry that links to itself is published together with itself.
    const ids = idsIn(row, field).filter((documentId) => documentId !== row.documentId);
    if (ids.length === 0) continue;
    const title = titleField(schemaOf(target));
    const rows: Row[] = await strapi.db.query(target).findMany({
      where: { documentId: { $in: ids }, locale: row.locale },
      select: ['documentId', 'publishedAt', title],
    });
    const published = new Set(rows.flatMap((each) => (each.publishedAt === null ? [] : [each.documentId])));
    for (const each of rows.filter(({ documentId }) => !published.has(documentId)))
      found.push({ field, named: { uid: target, documentId: String(each.documentId), title: String(each[title] ?? '') } }); // prettier-ignore
  }
  return found;
};

/** The draft of a document, with the relations it holds. */
const draftOf = async (strapi: Core.Strapi, { uid, documentId }: Named, locale: unknown): Promise<Row | null> => {
  const populate = Object.fromEntries(linksOf(schemasOf(strapi)(uid)).map(({ field }) => [field, { select: ['documentId'] }])); // prettier-ignore
  return strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt: null }, populate });
};

export interface Unpublished {
  /** What the draft itself links to, with the field it is linked in. */
  links: readonly { field: string; named: Named }[];
  /** All that has to be published before, in an order that works. */
  first: readonly Named[];
  /** Whether some of it links back, so that no order works. */
  inCircle: boolean;
}

/**
 * What has to be published before a draft can be: the documents it links to, those they link to, and so on.
 *
 * @param row the draft, with its relations.
 */
export const unpublishedBehind = async (strapi: Core.Strapi, uid: ContentType, row: Row): Promise<Unpublished> => {
  const links = await unpublishedIn(strapi, uid, row);
  const first: Named[] = [];
  const entered = new Set([row.documentId]);
  const done = new Set<unknown>();
  let inCircle = false;
  const follow = async (named: Named): Promise<void> => {
    if (done.has(named.documentId)) return;
    if (entered.has(named.documentId)) {
      inCircle = true;
      return;
    }
    entered.add(named.documentId);
    const draft = await draftOf(strapi, named, row.locale);
    if (draft) for (const next of await unpublishedIn(strapi, named.uid, draft)) await follow(next.named);
    done.add(named.documentId);
    first.push(named);
  };
  for (const { named } of links) await follow(named);
  return { links, first, inCircle };
};

/** Enough to say who it is; the rest is counted. */
const NAMED = 5;

/**
 * The published documents that link to a document, itself left out.
 *
 * @returns the first few by name, and how many there are in all.
 */
export const referrersOf = async (strapi: Core.Strapi, uid: ContentType, documentId: string) => {
  const schemaOf = schemasOf(strapi);
  const named: Named[] = [];
  let count = 0;
  for (const source of CONTENT_TYPES) {
    const fields = linksOf(schemaOf(source)).filter(({ target }) => target === uid);
    if (fields.length === 0) continue;
    const links = fields.map(({ field }) => ({ [field]: { documentId } }));
    const title = titleField(schemaOf(source));
    const where = { publishedAt: { $notNull: true }, documentId: { $ne: documentId }, $or: links };
    const rows: Row[] = await strapi.db.query(source).findMany({ where: { ...where, translation: 'source' }, select: ['documentId', title], limit: NAMED + 1 }); // prettier-ignore
    count += rows.length <= NAMED ? rows.length : await strapi.db.query(source).count({ where: { ...where, translation: 'source' } }); // prettier-ignore
    named.push(...rows.map((row) => ({ uid: source, documentId: String(row.documentId), title: String(row[title] ?? '') }))); // prettier-ignore
  }
  return { named: named.slice(0, NAMED), count };
};
