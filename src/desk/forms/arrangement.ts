import type { Schema } from '@strapi/strapi';
import { isContentType, tableOfTypes } from '../../model/content-types';
import { fieldOptionsOf, type AnySchema } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import type { FormRows } from '../../strapi/form-configuration';

const EDIT_VIEWS = tableOfTypes(({ editView }) => editView);

/** The width of a form, in Strapi's columns. */
const ROW = 12;

const WIDE = ['component', 'dynamiczone', 'blocks', 'json', 'text'];

const isWide = (schema: AnySchema, name: string, attribute: Schema.Attribute.AnyAttribute) =>
  WIDE.includes(attribute.type) ||
  name === titleField(schema) ||
  fieldOptionsOf(attribute)?.computed === true ||
  (attribute.type === 'relation' && attribute.relation.endsWith('ToMany'));

/** The groups of a form in the order of an editor's thoughts: of a type by its file, of a component one as in its schema. */
const groupsIn = (schema: AnySchema): readonly (readonly string[])[] => {
  if (isContentType(schema.uid)) return EDIT_VIEWS[schema.uid].map(({ fields }) => fields);
  const names = Object.keys(schema.attributes).filter((name) => {
    const options = fieldOptionsOf(schema.attributes[name]);
    return options !== undefined && !options.hidden;
  });
  return [names];
};

/** The fields of a form in that order. */
export const fieldsOfForm = (schema: AnySchema): readonly string[] => groupsIn(schema).flat();

function rowsOf(schema: AnySchema, names: readonly string[]): FormRows {
  const rows: FormRows = [];
  let room = 0;
  for (const name of names) {
    const attribute = schema.attributes[name];
    if (!attribute) continue;
    const size = isWide(schema, name, attribute) ? ROW : ROW / 2;
    if (size > room) {
      rows.push([]);
      room = ROW;
    }
    rows.at(-1)?.push({ name, size });
    room -= size;
  }
  return rows;
}

/** The rows of a form: two fields beside each other, or one that needs the room. No row is in two groups. */
export const rowsOfForm = (schema: AnySchema): FormRows =>
  groupsIn(schema).flatMap((names) => rowsOf(schema, names));

/** The order of Strapi, before anybody arranged anything: that of the schema. */
function isOfStrapi(schema: AnySchema, rows: FormRows): boolean {
  const names = rows.flat().map(({ name }) => name);
  const inOrder = Object.keys(schema.attributes).filter((name) => names.includes(name));
  return (
    JSON.stringify(names) === JSON.stringify(inOrder) &&
    fieldsOfForm(schema).every((name) => names.includes(name))
  );
}

/** What this product has arranged, and the fields that there were then. */
export interface Arranged {
  rows: FormRows;
  known: readonly string[];
}

/** Some fields of an arrangement. */
const only = (rows: FormRows, names: readonly string[]): string =>
  JSON.stringify(
    rows.map((row) => row.filter(({ name }) => names.includes(name))).filter((row) => row.length > 0),
  );

/**
 * Whether nobody but this product and Strapi has arranged a form. Strapi appends new fields, and drops those that are gone.
 *
 * @param before what was arranged at an earlier start; undefined at the first.
 */
export function isUntouched(schema: AnySchema, stored: FormRows, before: Arranged | undefined): boolean {
  if (!before) return isOfStrapi(schema, stored);
  const names = before.known.filter((name) => name in schema.attributes);
  return only(stored, names) === only(before.rows, names);
}
