import { isRecord } from '../../domain/record';
import type { AnySchema } from '../../model/schema/field-options';
import { isScalar, LOCALIZATIONS, mayBeHidden, requireReadable, schemaWithin, type Walk } from './readable';
import { refuse } from './refuse';

/** A field, or one of a relation behind dots, and a direction: `name`, `name:desc`, `municipality.name:asc`. */
const TERM = /^(\w+(?:\.\w+)*)(?::(asc|desc))?$/i;

/** JSON has no order in PostgreSQL. */
const UNORDERED = ['json', 'blocks'];

function checkPath(walk: Walk, schema: AnySchema, [name = '', ...rest]: readonly string[], path: string) {
  const attribute = requireReadable(schema, name, path);
  if (rest.length === 0) {
    // Strapi takes `status` as its own (draft, modified, published), even if the schema has such a field.
    if (name === 'status') refuse(path, 'Sorting by "status" is not possible. Use statusText.');
    if (!isScalar(attribute) || UNORDERED.includes(attribute.type))
      refuse(path, `Sorting by "${name}" is not possible: name a field with one value.`);
    return;
  }
  const within = schemaWithin(walk, attribute);
  if (!within || mayBeHidden(within) || name === LOCALIZATIONS)
    return refuse(path, `Sorting by fields of "${name}" is not possible.`);
  checkPath(walk, within, rest, path);
}

function checkTerm(walk: Walk, schema: AnySchema, names: readonly string[], path: string) {
  walk.asked.sortTerms += 1;
  if (names.length > 1) walk.asked.relationSorts += 1;
  checkPath(walk, schema, names, path);
}

function checkText(walk: Walk, schema: AnySchema, text: string, path: string) {
  for (const term of text.split(',')) {
    const names = TERM.exec(term.trim())?.[1]?.split('.');
    if (!names)
      return refuse(path, `"${term.slice(0, 60)}" is no order. Name a field and a direction: sort=name:asc`);
    checkTerm(walk, schema, names, path);
  }
}

function checkRecord(walk: Walk, schema: AnySchema, order: unknown, names: readonly string[], path: string) {
  if (isRecord(order)) {
    for (const [name, part] of Object.entries(order)) checkRecord(walk, schema, part, [...names, name], path);
  } else if (typeof order === 'string' && /^(asc|desc)$/i.test(order)) {
    checkTerm(walk, schema, names, path);
  } else refuse(path, 'The direction of an order is asc or desc: sort[name]=asc');
}

/**
 * Walks the `sort` parameter, in any of Strapi's forms: `name:asc`, a list of such texts, or objects.
 *
 * @throws ValidationError (400) naming the parameter.
 */
export function checkSort(walk: Walk, schema: AnySchema, sort: unknown, path: string) {
  if (sort === undefined) return;
  const terms: unknown[] = Array.isArray(sort) ? sort : [sort];
  if (terms.every((term) => typeof term === 'string')) {
    for (const term of terms) checkText(walk, schema, term, path);
  } else if (terms.every(isRecord)) {
    for (const term of terms) checkRecord(walk, schema, term, [], path);
  } else refuse(path, 'Name a field and a direction: sort=name:asc');
}
