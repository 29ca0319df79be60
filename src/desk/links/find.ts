import { CONTENT_TYPES, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { fieldsOfRole } from '../../model/schema/field-roles';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { linkTableOf, type LinkTable } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';
import { linksOf } from '../../writing/publishing/links';
import { ownRows } from '../own-rows';
import { sql, type Sql } from '../sql';
import type { DeskUser } from '../user';

/** How many linking documents of a type are looked at. */
export const MOST = 500;

/** The relations of a type to another; not to its owner, to which everything points. */
const relationsTo = ({ strapi }: DeskUser, source: ContentType, target: ContentType): LinkTable[] => {
  const schema = schemasOf(strapi)(source);
  const owner = fieldsOfRole(schema, 'owner');
  return linksOf(schema).flatMap(({ field, target: uid }) =>
    uid === target && !owner.includes(field) ? [linkTableOf(strapi, source, field)] : [],
  );
};

/** All rows of a document, in any language and state. */
const rowsOf = ({ strapi }: DeskUser, uid: ContentType, documentId: string): Sql =>
  sql('select id from ?? where document_id = ?', tableOf(strapi, uid), documentId);

/** Of which document a row is, and whether readers see it: what `linkingOfType` groups. */
const ofRow = (row: string) =>
  `select ${row}.document_id as document, case when ${row}.published_at is null then 0 else 1 end as published`;

/** From the document to what links to it: few rows where a municipality owns it. */
const fromTarget = ({ strapi }: DeskUser, source: ContentType, link: LinkTable, rows: Sql): Sql =>
  sql(
    `${ofRow('entry')} from ?? as link cross join ?? as entry where entry.id = ?? and ?? in (${rows.sql})`,
    link.table,
    tableOf(strapi, source),
    `link.${link.source}`,
    `link.${link.target}`,
    ...rows.bindings,
  );

/** From the user’s municipalities to theirs of what links to it, in any state: a theme is linked to by entries of all. */
const fromOwn = ({ strapi }: DeskUser, source: ContentType, own: Sql, link: LinkTable, rows: Sql): Sql =>
  sql(
    `${ofRow('version')} from ?? as version where version.document_id in (select entry.document_id from ${own.sql}) and exists
     (select 1 from ?? as linked where ?? = version.id and ?? in (${rows.sql}))`,
    tableOf(strapi, source),
    ...own.bindings,
    link.table,
    `linked.${link.source}`,
    `linked.${link.target}`,
    ...rows.bindings,
  );

/** A document that links to another, and where: in what readers see, in its draft, or in both. */
export interface LinkingDocument {
  document: string;
  onSite: boolean;
  inDraft: boolean;
}

/**
 * The documents of a type that link to a document in any language, in drafts or on the site; not the document itself. Permissions are
 * to be checked of them.
 */
async function linkingOfType(
  user: DeskUser,
  source: ContentType,
  uid: ContentType,
  documentId: string,
): Promise<LinkingDocument[]> {
  const relations = relationsTo(user, source, uid);
  if (relations.length === 0) return [];
  const rows = rowsOf(user, uid, documentId);
  const isCommon = !isOwned(uid) && uid !== MUNICIPALITY;
  const own = isCommon ? ownRows(user, source) : undefined;
  const selects = relations.map((link) =>
    own ? fromOwn(user, source, own, link, rows) : fromTarget(user, source, link, rows),
  );
  const found = await rowsOfStatement<{ document: string; last: number; first: number }>(
    user.strapi,
    `select document, max(published) as last, min(published) as first
     from (${selects.map((each) => each.sql).join(' union all ')}) as linking
     where document <> ? group by document limit ?`,
    [...selects.flatMap(({ bindings }) => bindings), documentId, MOST],
  );
  return found.map(({ document, last, first }) => ({ document, onSite: last === 1, inDraft: first === 0 }));
}

/** The documents that link to a document, by type. */
export async function linkingTo(
  user: DeskUser,
  uid: ContentType,
  documentId: string,
): Promise<ReadonlyMap<ContentType, readonly LinkingDocument[]>> {
  const found = new Map<ContentType, readonly LinkingDocument[]>();
  for (const source of CONTENT_TYPES) {
    const documents = await linkingOfType(user, source, uid, documentId);
    if (documents.length > 0) found.set(source, documents);
  }
  return found;
}
