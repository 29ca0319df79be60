import { isRecord } from '../../domain/record';
import { isRowId } from '../row-id';
import type { AnySchema, SchemaOf } from './field-options';
import { holdsComponents, isListField, linkTarget, sentComponent } from './walk';

type Data = Readonly<Record<string, unknown>>;

/** Documents or files that the data of a write links to, in any of Strapi's forms. */
export interface Reference {
  path: (string | number)[];
  target: string;
  documentIds: string[];
  ids: number[];
}

/**
 * Everything to be linked: `3`, `'abc'`, `{ id }`, `{ documentId }`, lists of them, `{ set, connect }`; not
 * `disconnect`.
 */
const namedIn = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (!isRecord(value)) return value === null || value === undefined || value === '' ? [] : [value];
  if ('set' in value || 'connect' in value || 'disconnect' in value)
    return [...namedIn(value.set), ...namedIn(value.connect)];
  return [value.documentId, value.id].filter((id) => id !== undefined && id !== null);
};

/** Strapi takes a text that begins with digits both for a row id and for a documentId, so both are checked. */
const referenceTo = (path: Reference['path'], target: string, value: unknown): Reference[] => {
  const named = namedIn(value);
  const documentIds = named.filter((id): id is string => typeof id === 'string');
  const ids = named.map((id) => Number.parseInt(String(id), 10)).filter(isRowId);
  return named.length > 0 ? [{ path, target, documentIds, ids }] : [];
};

/** Whether a write empties a relation. */
export const isEmptied = (value: unknown): boolean => {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return true;
  if (!isRecord(value) || namedIn(value).length > 0) return false;
  return 'set' in value || (Array.isArray(value.disconnect) && value.disconnect.length > 0);
};

/**
 * What the data of a write links to: relations and media, down into components.
 *
 * @param data as it was sent.
 * @param path the path of the data in the form.
 */
export const referencesIn = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  data: Data,
  path: Reference['path'] = [],
): Reference[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const value = data[name];
    const here = [...path, name];
    if (value === undefined || value === null) return [];
    if (!holdsComponents(attribute)) {
      const target = linkTarget(attribute);
      return target === undefined ? [] : referenceTo(here, target, value);
    }
    return [value].flat().flatMap((row, index) => {
      const within = isRecord(row) ? sentComponent(schemaOf, attribute, row) : undefined;
      const below = isListField(attribute) ? [...here, index] : here;
      return isRecord(row) && within ? referencesIn(schemaOf, within, row, below) : [];
    });
  });
