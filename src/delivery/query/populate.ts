import { isRecord } from '../../domain/record';
import type { AnySchema } from '../../model/schema/field-options';
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
import { refuse, refuseName } from './refuse';
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

function count({ asked }: Walk, { depth }: Place) {
  asked.populated += 1;
  noteDepth(asked, 'populateDepth', depth);
}

/** Names of scalar fields, as a text with commas or a list of such texts. */
export function checkFields(schema: AnySchema, fields: unknown, path: string) {
  if (fields === undefined || fields === '*') return;
  for (const text of [fields].flat()) {
    if (typeof text !== 'string') return refuse(path, 'List names: fields[0]=name&fields[1]=slug');
    for (const name of text.split(',')) {
      if (name.trim() === '')
        refuse(path, 'A field without a name was asked for. List names: fields[0]=name');
      if (!isScalar(requireReadable(schema, name.trim(), path)))
        refuse(path, `"${name.trim()}" is no plain field. Ask for it with populate.`);
    }
  }
}

const populatable = (schema: AnySchema) =>
  Object.keys(schema.attributes).filter((name) => {
    const attribute = readableField(schema, name);
    return attribute && !isScalar(attribute);
  });

function checkEverything(walk: Walk, schema: AnySchema, place: Place) {
  for (const name of populatable(schema)) count(walk, below(place, name));
}

function requirePopulatable(schema: AnySchema, name: string, path: string): Attribute {
  const attribute = requireReadable(schema, name, path);
  return isScalar(attribute)
    ? refuseName(path, name, 'It is a plain field: ask for it with fields.')
    : attribute;
}

/** A name, or one behind dots: `partners`, `partners.coatOfArms`. */
function checkDots(walk: Walk, schema: AnySchema, [name = '', ...rest]: readonly string[], place: Place) {
  const here = below(place, name);
  const attribute = requirePopulatable(schema, name, here.path);
  count(walk, here);
  if (rest.length === 0) return;
  const within = schemaWithin(walk, attribute);
  if (!within) return refuse(here.path, `Populate the parts of "${name}" with [on].`);
  checkDots(walk, within, rest, here);
}

function checkText(walk: Walk, schema: AnySchema, text: unknown, place: Place) {
  if (typeof text !== 'string')
    return refuse(place.path, 'Populate names: populate[0]=themes, or populate[themes][fields][0]=name');
  for (const path of text.split(',')) checkDots(walk, schema, path.trim().split('.'), place);
}

const PARTS = ['fields', 'filters', 'sort', 'populate'];
/** Values for all scalar fields of a populated row, or none. */
const WHOLE: readonly unknown[] = ['true', '1', 't', '*', 'false', '0', 'f'];

/** What is asked of a populated row: all of it, or parts of a query. */
function checkSub(walk: Walk, schema: AnySchema, sub: unknown, place: Place) {
  if (WHOLE.includes(sub)) return;
  if (!isRecord(sub))
    return refuse(place.path, 'Populate with true, or with fields, filters, sort, populate.');
  const unknown = Object.keys(sub).find((key) => !PARTS.includes(key));
  if (unknown !== undefined) refuseName(`${place.path}.${unknown}`, unknown, `Use: ${PARTS.join(', ')}.`);
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
  if (Object.keys(others).length > 0 || (populate !== undefined && populate !== '*'))
    refuse(
      place.path,
      `Populate its parts by name, [on][${components[0] ?? ''}]=true, or all with [populate]=*.`,
    );
  if (populate === '*') for (const uid of components) checkEverything(walk, walk.schemaOf(uid), place);
  if (on === undefined) return;
  if (!isRecord(on)) return refuse(place.path, `Name a part: [on][${components[0] ?? ''}]=true.`);
  for (const [uid, part] of Object.entries(on)) {
    if (!components.includes(uid)) refuseName(place.path, uid, `Use: ${components.join(', ')}.`);
    walk.asked.populated += 1;
    checkSub(walk, walk.schemaOf(uid), part, below(place, uid));
  }
}

function checkNamed(walk: Walk, schema: AnySchema, populate: Query, place: Place) {
  for (const [name, sub] of Object.entries(populate)) {
    const here = below(place, name);
    const attribute = requirePopulatable(schema, name, here.path);
    count(walk, here);
    if (attribute.type === 'dynamiczone') {
      checkZone(walk, attribute.components, sub, here);
      continue;
    }
    const within = schemaWithin(walk, attribute);
    if (!within) return refuse(here.path, `"${name}" cannot be populated.`);
    checkSub(walk, within, sub, here);
  }
}

/**
 * Walks what is to be populated, in any of Strapi's forms, through relations, components, files and dynamic zones, and
 * every filter, sort and field on the way.
 *
 * @throws ValidationError (400) naming the parameter.
 */
export function checkPopulate(walk: Walk, schema: AnySchema, populate: unknown, place: Place) {
  if (populate === undefined) return;
  if (populate === '*') return checkEverything(walk, schema, place);
  if (isRecord(populate)) return checkNamed(walk, schema, populate, place);
  for (const text of [populate].flat()) checkText(walk, schema, text, place);
}
