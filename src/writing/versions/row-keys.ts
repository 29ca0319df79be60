import type { Core, UID } from '@strapi/strapi';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import { hasKey } from '../../model/schema/field-roles';
import type { Row } from '../../model/schema/row-values';
import { componentRowsIn } from '../../model/schema/walk';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { rowTableOf } from '../../strapi/component-tables';

/** The key of a component row, by its component and its id; answers show ids only. */
export type RowKeys = ReadonlyMap<string, string>;

/** By what a row is found in `RowKeys`. */
export const rowName = (component: string, id: unknown) => `${component} ${String(id)}`;

/** The ids of all component rows in a row, by component. */
function collectIds(schemaOf: SchemaOf, schema: AnySchema, row: Row, into: Map<string, number[]>) {
  for (const within of componentRowsIn(schemaOf, schema, row)) {
    const { uid } = within.schema;
    if (hasKey(within.schema)) into.set(uid, [...(into.get(uid) ?? []), Number(within.row.id)]);
    collectIds(schemaOf, within.schema, within.row, into);
  }
}

/** The keys of the component rows in an answer, by one statement. */
export async function rowKeysOf(
  strapi: Core.Strapi,
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
): Promise<RowKeys> {
  const ids = new Map<string, number[]>();
  collectIds(schemaOf, schema, row, ids);
  const statements: string[] = [];
  const bindings: (string | number)[] = [];
  for (const [uid, numbers] of ids) {
    const places = numbers.map(() => '?').join();
    statements.push(`select ? as component, id, ?? as row_key from ?? where id in (${places})`);
    bindings.push(uid, 'key', rowTableOf(strapi, uid as UID.Component), ...numbers); // a component's own schema says its UID
  }
  if (statements.length === 0) return new Map();
  const found = await rowsOfStatement<{ component: string; id: number; row_key: string | null }>(
    strapi,
    statements.join(' union all '),
    bindings,
  );
  return new Map(
    found.flatMap(({ component, id, row_key: key }) => (key === null ? [] : [[rowName(component, id), key]])),
  );
}
