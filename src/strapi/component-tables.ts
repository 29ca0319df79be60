import type { Core, UID } from '@strapi/strapi';
import { requireHold } from './hold';

/** The columns of the tables that join entries and components with the components inside them. */
const COLUMNS = ['entity_id', 'cmp_id', 'component_type', 'field', 'order'];

/** The part of Strapi's metadata of a field that names the table it is joined by; typed there by kind of attribute. */
interface Joined {
  joinTable?: { name?: string };
}

/**
 * Hold: the table that joins the rows of a type with their components: its name and its columns, entity_id, cmp_id,
 * component_type, field and order (core/dist/utils/transform-content-types-to-models.js). Strapi has no query from a
 * component to the entry around it, and its indexes there have one column each. It can go when the entry of a component
 * can be queried.
 *
 * @returns the name of the table.
 * @throws Error when the field is joined in another way: entries that show a file would not be found, and the file
 *   would be deleted.
 */
export function componentTableOf(strapi: Core.Strapi, uid: string, field: string): string {
  const { metadata } = strapi.db;
  const attribute: unknown = metadata.get(uid).attributes[field];
  const { name } = (attribute as Joined | undefined)?.joinTable ?? {};
  const columns = name !== undefined && metadata.has(name) ? Object.keys(metadata.get(name).attributes) : [];
  requireHold(
    name !== undefined && COLUMNS.every((column) => columns.includes(column)),
    'component-tables',
    `Strapi joins the components in ${uid}.${field} otherwise`,
  );
  return String(name); // checked above
}

/** All of these tables, each once. */
export function componentTables(strapi: Core.Strapi): string[] {
  const schemas: { uid: UID.Schema; attributes: Record<string, { type: string }> }[] = [
    ...Object.values(strapi.contentTypes),
    ...Object.values(strapi.components),
  ];
  const tables = schemas.flatMap(({ uid, attributes }) =>
    Object.entries(attributes)
      .filter(([, { type }]) => type === 'component' || type === 'dynamiczone')
      .map(([field]) => componentTableOf(strapi, uid, field)),
  );
  return [...new Set(tables)];
}

/** The table with the rows of a component itself; its columns `id` and `key` are named like the fields. */
export function rowTableOf(strapi: Core.Strapi, uid: UID.Component): string {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const columns = ['id', 'key'].map(
    (name) => (attributes[name] as { columnName?: string } | undefined)?.columnName,
  );
  requireHold(columns.join() === 'id,key', 'component-tables', `The key of ${uid} is in another column`);
  return tableName;
}
