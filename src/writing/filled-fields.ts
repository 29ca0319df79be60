import type { Core } from '@strapi/strapi';
import type { AnySchema } from '../model/schema/field-options';
import { rowsOfStatement } from '../operations/database/rows-of-statement';
import { componentTableOf } from '../strapi/component-tables';
import { linkTableOf } from '../strapi/link-tables';
import { tableOf } from '../strapi/row-tables';

/**
 * Which fields have a value in any row of a document, asked by one statement. Strapi loads each component and each
 * relation by its own statement, or two, even if it is empty.
 *
 * @param names fields of the type that are to be loaded: components, dynamic zones, relations that the type holds
 *   itself, files.
 * @returns those of them to load; the others are empty. Files are always included: their join table has no column for
 *   the field alone.
 */
export async function filledFields(
  strapi: Core.Strapi,
  { uid, attributes }: AnySchema,
  documentId: string,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = tableOf(strapi, uid);
  const filled = new Set<string>();
  const componentTables = new Set<string>();
  const questions: string[] = [];
  const bindings: string[] = [];
  const ask = (select: string, values: readonly string[]) => {
    questions.push(`${select} from ?? where ?? in (select id from ?? where document_id = ?)`);
    bindings.push(...values, rows, documentId);
  };
  for (const name of names) {
    const type = attributes[name]?.type;
    if (type === 'component' || type === 'dynamiczone')
      componentTables.add(componentTableOf(strapi, uid, name));
    else if (type === 'relation') {
      const { table, source } = linkTableOf(strapi, uid, name);
      ask('select ? as name', [name, table, source]);
    } else filled.add(name);
  }
  for (const table of componentTables) ask('select field as name', [table, 'entity_id']);
  if (questions.length === 0) return filled;
  for (const { name } of await rowsOfStatement<{ name: string }>(strapi, questions.join(' union '), bindings))
    filled.add(name);
  return filled;
}
