import type { Core } from '@strapi/strapi';

/** The table that joins the rows of a type with the rows that one of its relations points to. */
export interface LinkTable {
  table: string;
  /** The column with the id of the row that holds the relation. */
  source: string;
  /** The column with the id of the row that it points to. */
  target: string;
}

/**
 * The link table of a relation that a type holds itself, by Strapi's own metadata. Strapi filters a relation by LEFT
 * JOINs, for which SQLite reads the whole source table (0.7 to 1.1 s at 106,000 articles); by the link table's index on the
 * target the same answer takes 0.1 ms.
 *
 * @throws when Strapi keeps the relation otherwise: an empty answer would let go what something still points to.
 */
export function linkTableOf(strapi: Core.Strapi, uid: string, field: string): LinkTable {
  const attribute: unknown = strapi.db.metadata.get(uid).attributes[field];
  const { joinTable } = attribute as { joinTable?: JoinTable }; // metadata types it by kind of attribute
  const { name, joinColumn, inverseJoinColumn } = joinTable ?? {};
  if (!name || !joinColumn || !inverseJoinColumn)
    throw new Error(
      `Strapi keeps no link table for ${uid}.${field} any more: see src/strapi/link-tables.ts.`,
    );
  return { table: name, source: joinColumn.name, target: inverseJoinColumn.name };
}

interface JoinTable {
  name?: string;
  joinColumn?: { name: string };
  inverseJoinColumn?: { name: string };
}
