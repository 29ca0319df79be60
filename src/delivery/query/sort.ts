import { isRecord } from '../../domain/record';
import type { AnySchema } from '../../model/schema/field-options';
import { isScalar, LOCALIZATIONS, mayBeHidden, requireReadable, schemaWithin, type Walk } from './readable';
import { refuseQuery } from './refuse';

/** A field, or one of a relation behind dots, and a direction: `name`, `name:desc`, `municipality.name:asc`. */
const TERM = /^(\w+(?:\.\w+)*)(?::(asc|desc))?$/i;

/** JSON has no order in PostgreSQL. */
const UNORDERED = ['json', 'blocks'];

/** Strapi takes the name for the state of a document (draft, modified, published) wherever it stands. */
const STATE = 'status';

function checkPath(walk: Walk, schema: AnySchema, [name = '', ...rest]: readonly string[], path: string) {
  const attribute = requireReadable(schema, name, path);
  if (rest.length === 0) {
    if (!isScalar(attribute) || UNORDERED.includes(attribute.type) || name === STATE)
      refuseQuery('query_not_sorted', path, { name });
    return;
  }
  const within = schemaWithin(walk, attribute);
  if (!within || mayBeHidden(within) || name === LOCALIZATIONS)
    return refuseQuery('query_not_sorted_within', path, { name });
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
    if (!names) return refuseQuery('query_sort_malformed', path, { value: term });
    checkTerm(walk, schema, names, path);
  }
}

function checkRecord(walk: Walk, schema: AnySchema, order: unknown, names: readonly string[], path: string) {
  if (isRecord(order)) {
    for (const [name, part] of Object.entries(order)) checkRecord(walk, schema, part, [...names, name], path);
  } else if (typeof order === 'string' && /^(asc|desc)$/i.test(order)) {
    checkTerm(walk, schema, names, path);
  } else refuseQuery('query_direction_malformed', path);
}

/**
 * Walks the `sort` parameter, in any of Strapi's forms: `name:asc`, a list of such texts, or objects. Refuses by the
 * parameter.
 */
export function checkSort(walk: Walk, schema: AnySchema, sort: unknown, path: string) {
  if (sort === undefined) return;
  const terms: unknown[] = Array.isArray(sort) ? sort : [sort];
  if (terms.every((term) => typeof term === 'string')) {
    for (const term of terms) checkText(walk, schema, term, path);
  } else if (terms.every(isRecord)) {
    for (const term of terms) checkRecord(walk, schema, term, [], path);
  } else refuseQuery('query_sort_malformed', path, { value: JSON.stringify(sort) });
}
