import type { Core } from '@strapi/strapi';
import { isContentType, type ContentType } from '../../model/content-types';
import { schemasOf, type AnySchema } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { owningField } from '../../model/schema/inverse-relations';
import { rowsOf, type Row } from '../../model/schema/row-values';
import { loadDocument } from '../document-rows';
import { documentsOfSet } from './together';

/** A document as answers name it: its title for people, its ids for programs. */
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
 * The relations that a type owns: not the inverse side of one (`mappedBy`), and not Strapi's own relation to other
 * languages.
 */
export const heldLinksOf = (schema: AnySchema): Link[] =>
  Object.entries(schema.attributes).flatMap(([field, attribute]) => {
    if (attribute.type !== 'relation' || field === 'localizations') return [];
    const { target } = attribute as { target?: string }; // Strapi types it by kind of relation
    const isHeld = owningField(attribute) === undefined;
    return target !== undefined && isHeld && isContentType(target) ? [{ field, target }] : [];
  });

/** Those that it shows to readers as well: not the private ones. */
export const linksOf = (schema: AnySchema): Link[] =>
  heldLinksOf(schema).filter(({ field }) => {
    const attribute = schema.attributes[field];
    return attribute?.type === 'relation' && attribute.private !== true;
  });

const idsIn = (row: Row, field: string) => rowsOf(row, field).map(({ documentId }) => String(documentId));

/** The documents a draft links to that are not published. */
const unpublishedIn = async (strapi: Core.Strapi, uid: ContentType, row: Row) => {
  const schemaOf = schemasOf(strapi);
  const found: { field: string; named: Named }[] = [];
  for (const { field, target } of linksOf(schemaOf(uid))) {
    // A link to itself, or within the set, is published together with the entry.
    const together = [row.documentId, ...documentsOfSet()];
    const ids = idsIn(row, field).filter((documentId) => !together.includes(documentId));
    if (ids.length === 0) continue;
    const title = titleField(schemaOf(target));
    const rows: Row[] = await strapi.db.query(target).findMany({
      where: { documentId: { $in: ids } },
      select: ['documentId', 'publishedAt', 'locale', title],
    });
    const inLanguage = rows.filter(({ locale }) => locale === row.locale);
    const published = new Set(
      inLanguage.flatMap((each) => (each.publishedAt === null ? [] : [each.documentId])),
    );
    // In a language that was added a moment ago the name may not be there yet.
    const nameOf = ({ documentId, [title]: name }: Row) =>
      name ?? rows.find((each) => each.documentId === documentId && each[title] !== null)?.[title] ?? '';
    for (const each of inLanguage.filter(({ documentId }) => !published.has(documentId)))
      found.push({
        field,
        named: { uid: target, documentId: String(each.documentId), title: String(nameOf(each)) },
      });
  }
  return found;
};

/** The draft of a document, with its own relations. */
const draftOf = async (
  strapi: Core.Strapi,
  { uid, documentId }: Named,
  locale: unknown,
): Promise<Row | null> => {
  const populate = Object.fromEntries(
    linksOf(schemasOf(strapi)(uid)).map(({ field }) => [field, { select: ['documentId'] }]),
  );
  return strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt: null }, populate });
};

/**
 * The unpublished documents that a document needs before it can be published, in a possible order.
 */
export async function neededBy(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<readonly Named[]> {
  const { source } = await loadDocument(strapi, uid, documentId);
  return source ? (await unpublishedBehind(strapi, uid, source)).first : [];
}

export interface Unpublished {
  /** The draft's own unpublished links, with their fields. */
  links: readonly { field: string; named: Named }[];
  /** All documents that have to be published first, in a possible order. */
  first: readonly Named[];
  /** Whether some of them link back, so that no order is possible. */
  inCircle: boolean;
}

/**
 * What has to be published before a draft: the documents it links to, those they link to, and so on.
 *
 * @param row the draft, with its relations.
 */
export const unpublishedBehind = async (
  strapi: Core.Strapi,
  uid: ContentType,
  row: Row,
): Promise<Unpublished> => {
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
