import type { Issue } from '../domain/issue';
import type { AnySchema, SchemaOf } from '../schema/marks';
import { rowsOf, type Row } from '../schema/row-values';

type Path = Issue['path'];

/** Looks at the fields of one row, an entry's or a component's, which stands at `path` in the form. */
export type Look = (schema: AnySchema, row: Row, path: Path) => Issue[];

/**
 * Looks at an entry and at every component in it, however deep.
 *
 * @returns the issues of all looks, in the order of the form.
 */
export const throughout = (schemaOf: SchemaOf, schema: AnySchema, row: Row, look: Look, path: Path = []): Issue[] => [
  ...look(schema, row, path),
  ...Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
    const many = attribute.type === 'dynamiczone' || attribute.repeatable === true;
    return rowsOf(row, name).flatMap((each, index) => {
      const uid = attribute.type === 'component' ? attribute.component : String(each.__component);
      return throughout(schemaOf, schemaOf(uid), each, look, many ? [...path, name, index] : [...path, name]);
    });
  }),
];
