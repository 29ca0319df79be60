import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/** The table that joins the rows of a type with the rows that one of its relations points to, from either side. */
export interface LinkTable {
  table: string;
  /** The column with the id of the row that holds the relation. */
  source: string;
  /** The column with the id of the row that it points to. */
  target: string;
  /** The column by which Strapi orders what the relation points to; undefined where it points to one row. */
  order?: string;
}

/**
 * Hold: the link table of a relation, by Strapi's own metadata (database/dist/metadata/relations.js).
 * Strapi filters a relation by LEFT JOINs, for which SQLite reads the whole source table (0.7 to 1.1 s at 106,000
 * articles); by the link table's index on the target the same answer takes 0.1 ms. Upstream: none open
 * (strapi/strapi#9531 is of version 3). It can go when Strapi filters relations by a subquery.
 *
 * @throws when Strapi stores the relation in another way: an empty answer would allow deleting a document that is still
 *   referenced.
 */
export function linkTableOf(strapi: Core.Strapi, uid: string, field: string): LinkTable {
  const attribute: unknown = strapi.db.metadata.get(uid).attributes[field];
  const { joinTable } = (attribute ?? {}) as { joinTable?: JoinTable }; // metadata types it by kind of attribute
  const { name = '', joinColumn = { name: '' }, inverseJoinColumn = { name: '' } } = joinTable ?? {};
  const link = { table: name, source: joinColumn.name, target: inverseJoinColumn.name };
  const isWhole = Object.values(link).every(Boolean);
  requireHold(isWhole, 'link-tables', `Strapi keeps no link table for ${uid}.${field} any more`);
  const [order] = Object.keys(joinTable?.orderBy ?? {});
  return order === undefined ? link : { ...link, order };
}

/** The table that joins files with the rows that show them. */
export interface FileTable {
  table: string;
  /** The column with the id of the file. */
  file: string;
  /** The columns with the id of the row that shows it, and with the UID of its schema. */
  owner: string;
  ofType: string;
}

/**
 * The same for the files of media fields, which Strapi has in one table for all types (`related` of a file).
 *
 * @param uid the type of files.
 * @throws when Strapi stores them in another way.
 */
export function fileTableOf(strapi: Core.Strapi, uid: string): FileTable {
  const attribute: unknown = strapi.db.metadata.get(uid).attributes.related;
  const { joinTable } = (attribute ?? {}) as { joinTable?: JoinTable & MorphTable }; // metadata types it by kind of attribute
  const found = {
    table: joinTable?.name ?? '',
    file: joinTable?.joinColumn?.name ?? '',
    owner: joinTable?.morphColumn?.idColumn.name ?? '',
    ofType: joinTable?.morphColumn?.typeColumn.name ?? '',
  };
  const isWhole = Object.values(found).every(Boolean);
  requireHold(isWhole, 'link-tables', `Strapi keeps no table for the files of ${uid} any more`);
  return found;
}

interface MorphTable {
  morphColumn?: { idColumn: { name: string }; typeColumn: { name: string } };
}

interface JoinTable {
  name?: string;
  joinColumn?: { name: string };
  inverseJoinColumn?: { name: string };
  orderBy?: Readonly<Record<string, string>>;
}
