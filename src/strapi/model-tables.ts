import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

interface Joined {
  joinTable?: { name?: string };
}

/**
 * Hold: the tables of a type or component by Strapi's metadata: its own, and those that join its rows with others and
 * with their components (@strapi/database, metadata). It can go with the watch on what is written (written-tables.ts).
 *
 * @throws Error when there is no such type.
 */
export function tablesOf(strapi: Core.Strapi, uid: string): readonly string[] {
  const { metadata } = strapi.db;
  requireHold(metadata.has(uid), 'model-tables', `Strapi has no tables of ${uid} any more`);
  const { tableName, attributes } = metadata.get(uid);
  const joined = Object.values(attributes).flatMap(
    (attribute) => (attribute as Joined).joinTable?.name ?? [],
  ); // typed by kind of attribute
  return [tableName, ...joined];
}
