import type { Schema } from '@strapi/strapi';

type ReadValue = (stored: unknown) => unknown;

const asStored: ReadValue = (stored) => stored;

/** SQLite has JSON as a text. */
const parsed: ReadValue = (stored) => {
  const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : stored;
  return value;
};

/** SQLite has a moment as milliseconds. */
const moment: ReadValue = (stored) =>
  (stored instanceof Date ? stored : new Date(stored as string | number)).toISOString(); // what the drivers give

const BY_TYPE: Readonly<Record<string, ReadValue>> = {
  boolean: (stored) => stored === true || stored === 1,
  integer: Number,
  float: Number,
  decimal: Number,
  json: parsed,
  blocks: parsed,
  datetime: moment,
};

/** How a stored value of a scalar field is read, on either database: as Strapi's own fields do (@strapi/database, `fields`). */
export function readerOf({ type }: Schema.Attribute.AnyAttribute): ReadValue {
  const read = BY_TYPE[type] ?? asStored;
  return (stored) => (stored === null ? null : read(stored));
}
