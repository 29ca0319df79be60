import { isRecord } from '../../domain/record';
import type { AnySchema } from '../../model/schema/field-options';
import { owningField } from '../../model/schema/inverse-relations';
import { noteDepth } from './budget';
import { checkFilters } from './filters';
import {
  isScalar,
  readableField,
  requireReadable,
  schemaWithin,
  type Attribute,
  type Query,
  type Walk,
} from './readable';
import { refuseName, refuseQuery } from './refuse';
import { checkSort } from './sort';

/** The position in `populate`. */
interface Place {
  path: string;
  depth: number;
}

const below = ({ path, depth }: Place, name: string): Place => ({
  path: `${path}.${name.slice(0, 60)}`,
  depth: depth + 1,
});

/** A way back (from a partner to its visits) has many entries where a link has one or two: as many as a partner has visits. */
const WEIGHT_OF_WAY_BACK = 8;

function count({ asked }: Walk, { depth }: Place, attribute: Attribute) {
  asked.populated += 1;
  asked.fetched += owningField(attribute) === undefined ? 1 : WEIGHT_OF_WAY_BACK;
  noteDepth(asked, 'populateDepth', depth);
}

/** Names of scalar fields, as a text with commas or a list of such texts. */
export function checkFields(schema: AnySchema, fields: unknown, path: string) {
  if (fields === undefined || fields === '*') return;
  for (const text of [fields].flat()) {
    if (typeof text !== 'string') return refuseQuery('query_fields_malformed', path);
    for (const name of text.split(',')) {
      if (name.trim() === '') refuseQuery('query_field_without_name', path);
      if (!isScalar(requireReadable(schema, name.trim(), path)))
        refuseQuery('query_relation_as_field', path, { name: name.trim() });
    }
  }
}

const populatable = (schema: AnySchema): [string, Attribute][] =>
  Object.keys(schema.attributes).flatMap((name) => {
    const attribute = readableField(schema, name);
    return attribute && !isScalar(attribute) ? [[name, attribute]] : [];
  });

function checkEverything(walk: Walk, schema: AnySchema, place: Place) {
  for (const [name, attribute] of populatable(schema)) count(walk, below(place, name), attribute);
}

function requirePopulatable(schema: AnySchema, name: string, path: string): Attribute {
  const attribute = requireReadable(schema, name, path);
  return isScalar(attribute) ? refuseName(path, name, 'query_field_populated') : attribute;
}

/** A name, or one behind dots: `partners`, `partners.coatOfArms`. */
function checkDots(walk: Walk, schema: AnySchema, [name = '', ...rest]: readonly string[], place: Place) {
  const here = below(place, name);
  const attribute = requirePopulatable(schema, name, here.path);
  count(walk, here, attribute);
  if (rest.length === 0) return;
  const within = schemaWithin(walk, attribute);
  if (!within) return refuseQuery('query_zone_by_dots', here.path, { name });
  checkDots(walk, within, rest, here);
}

function checkText(walk: Walk, schema: AnySchema, text: unknown, place: Place) {
  if (typeof text !== 'string') return refuseQuery('query_populate_malformed', place.path);
  for (const path of text.split(',')) checkDots(walk, schema, path.trim().split('.'), place);
}

const PARTS = ['fields', 'filters', 'sort', 'populate'];
/** Values for all scalar fields of a populated row, or none. */
const WHOLE: readonly unknown[] = ['true', '1', 't', '*', 'false', '0', 'f'];

/** What is asked of a populated row: all of it, or parts of a query. */
function checkSub(walk: Walk, schema: AnySchema, sub: unknown, place: Place) {
  if (WHOLE.includes(sub)) return;
  if (!isRecord(sub)) return refuseQuery('query_populate_part_malformed', place.path);
  const unknown = Object.keys(sub).find((key) => !PARTS.includes(key));
  if (unknown !== undefined)
    refuseName(`${place.path}.${unknown}`, unknown, 'query_name_not_among', { possible: PARTS });
  checkFields(schema, sub.fields, `${place.path}.fields`);
  checkFilters(walk, schema, sub.filters, `${place.path}.filters`);
  checkSort(walk, schema, sub.sort, `${place.path}.sort`);
  checkPopulate(walk, schema, sub.populate, { ...place, path: `${place.path}.populate` });
}

/**
 * A dynamic zone is populated entirely, or by its components: `populate[body][on][article.section][fields][0]=heading`.
 */
function checkZone(walk: Walk, components: readonly string[], sub: unknown, place: Place) {
  if (WHOLE.includes(sub)) return;
  const { on, populate, ...others } = isRecord(sub) ? sub : { others: sub };
  const malformed = () => refuseQuery('query_zone_malformed', place.path, { example: components[0] ?? '' });
  if (Object.keys(others).length > 0 || (populate !== undefined && populate !== '*')) malformed();
  if (populate === '*') for (const uid of components) checkEverything(walk, walk.schemaOf(uid), place);
  if (on === undefined) return;
  if (!isRecord(on)) return malformed();
  for (const [uid, part] of Object.entries(on)) {
    if (!components.includes(uid))
      refuseName(place.path, uid, 'query_name_not_among', { possible: components });
    walk.asked.populated += 1;
    walk.asked.fetched += 1;
    checkSub(walk, walk.schemaOf(uid), part, below(place, uid));
  }
}

function checkNamed(walk: Walk, schema: AnySchema, populate: Query, place: Place) {
  for (const [name, sub] of Object.entries(populate)) {
    const here = below(place, name);
    const attribute = requirePopulatable(schema, name, here.path);
    count(walk, here, attribute);
    if (attribute.type === 'dynamiczone') {
      checkZone(walk, attribute.components, sub, here);
      continue;
    }
    const within = schemaWithin(walk, attribute);
    if (!within) return refuseName(here.path, name);
    checkSub(walk, within, sub, here);
  }
}

/**
 * Walks what is to be populated, in any of Strapi's forms, through relations, components, files and dynamic zones, and
 * every filter, sort and field on the way. Refuses by the parameter.
 */
export function checkPopulate(walk: Walk, schema: AnySchema, populate: unknown, place: Place) {
  if (populate === undefined) return;
  if (populate === '*') return checkEverything(walk, schema, place);
  if (isRecord(populate)) return checkNamed(walk, schema, populate, place);
  for (const text of [populate].flat()) checkText(walk, schema, text, place);
}
