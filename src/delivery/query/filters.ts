import { isRecord } from '../../domain/record';
import { fieldOptionsOf, type AnySchema } from '../../model/schema/field-options';
import { noteDepth } from './budget';
import { checkCondition } from './conditions';
import {
  isScalar,
  LOCALIZATIONS,
  mayBeHidden,
  requireReadable,
  schemaWithin,
  type Attribute,
  type Walk,
} from './readable';
import { refuseQuery } from './refuse';

const GROUPS = ['$and', '$or'];

/** The position in a filter: the parameter, the depth, and whether it is behind a relation. */
interface Place {
  path: string;
  depth: number;
  isJoined: boolean;
}

const below = ({ path, depth, isJoined }: Place, name: string): Place => ({
  path: `${path}.${name.slice(0, 60)}`,
  depth: depth + 1,
  isJoined,
});

/**
 * Rows that consent may hide must not be found by their content: the caption of a withdrawn picture could be guessed by
 * counting.
 */
function requireShown(schema: AnySchema | undefined, name: string, path: string) {
  if (schema && mayBeHidden(schema)) refuseQuery('query_pictures_not_filtered', path, { name });
}

function checkGroup(walk: Walk, schema: AnySchema, group: unknown, place: Place) {
  if (!Array.isArray(group)) return refuseQuery('query_group_malformed', place.path);
  for (const each of group) checkNode(walk, schema, each, place);
}

/** A relation or component is filtered by its fields or by its presence, never both in one object. */
function checkWithin(walk: Walk, name: string, attribute: Attribute, condition: unknown, place: Place) {
  const within = schemaWithin(walk, attribute);
  if (!within || name === LOCALIZATIONS) return refuseQuery('query_not_filtered', place.path, { name });
  requireShown(within, name, place.path);
  const joined = { ...place, isJoined: true };
  if (!isRecord(condition)) return checkJoined(walk, name, attribute, condition, joined);
  const keys = Object.keys(condition);
  const operators = keys.filter((key) => key.startsWith('$'));
  if (operators.length === 0 && keys.length > 0) return checkNode(walk, within, condition, joined);
  if (keys.length !== 1) return refuseQuery('query_operators_several', place.path, { name });
  if (GROUPS.includes(operators[0] ?? '')) return checkNode(walk, within, condition, joined);
  return checkJoined(walk, name, attribute, condition, joined);
}

function checkJoined(walk: Walk, name: string, attribute: Attribute, condition: unknown, { path }: Place) {
  const before = walk.asked.conditions;
  checkCondition(walk, { name, attribute, path }, condition);
  walk.asked.relationConditions += walk.asked.conditions - before;
}

function checkField(walk: Walk, schema: AnySchema, name: string, condition: unknown, place: Place) {
  if (name.startsWith('$')) refuseQuery('query_operator_without_field', place.path, { operator: name });
  const attribute = requireReadable(schema, name, place.path);
  if (!isScalar(attribute)) return checkWithin(walk, name, attribute, condition, place);
  if (fieldOptionsOf(attribute)?.shownOnly) refuseQuery('query_not_filtered', place.path, { name });
  const compared = { name, attribute, path: place.path };
  return place.isJoined
    ? checkJoined(walk, name, attribute, condition, place)
    : checkCondition(walk, compared, condition);
}

function checkNode(walk: Walk, schema: AnySchema, filters: unknown, place: Place) {
  if (!isRecord(filters)) return refuseQuery('query_filter_malformed', place.path);
  for (const [name, condition] of Object.entries(filters)) {
    const here = below(place, name);
    noteDepth(walk.asked, 'filterDepth', here.depth);
    if (GROUPS.includes(name)) checkGroup(walk, schema, condition, here);
    else if (name === '$not') checkNode(walk, schema, condition, here);
    else checkField(walk, schema, name, condition, here);
  }
}

/**
 * Walks the filters on rows of a schema, counts what they ask for, and refuses what readers may not ask, and what the
 * database would answer with an error or with no rows: by the parameter, with what to use instead.
 */
export function checkFilters(walk: Walk, schema: AnySchema, filters: unknown, path: string) {
  if (filters === undefined) return;
  if (mayBeHidden(schema)) refuseQuery('query_pictures_not_filtered', path, { name: path });
  checkNode(walk, schema, filters, { path, depth: 0, isJoined: false });
}
