import { countryName, isCountryCode } from '../../domain/countries';
import { searchKeyOf } from '../../domain/matching';
import { sortKeyOf } from '../../domain/sort-key';
import { boundsOf, displayEdtf, reachedOn, type Meaning } from '../../domain/edtf';
import {
  fieldOptionsOf,
  type AnySchema,
  type FieldOptions,
  type KeyOption,
  type SchemaOf,
  type ValueType,
} from '../../model/schema/field-options';
import { hasKey } from '../../model/schema/field-roles';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { componentRowsIn } from '../../model/schema/walk';
import type { Context } from './context';
import { COMPUTED_FIELDS } from './fields';

/** What to write into which row of a content type or component. */
export interface Patch {
  uid: string;
  id: number;
  data: Record<string, unknown>;
}

/** Of a date of which not even the year is known, the source's own words are the text that readers see. */
const dateFacts = (name: string, row: Row, locale: string, meaning: Meaning) => {
  const edtf = textOf(row, name) ?? '';
  const { from, to } = boundsOf(edtf);
  return {
    [`${name}From`]: meaning === 'point' ? reachedOn(edtf) : from,
    [`${name}To`]: to,
    [`${name}Text`]: displayEdtf(edtf, locale, meaning) || textOf(row, `${name}Wording`) || null,
  };
};

const MEANINGS: Readonly<Partial<Record<ValueType, Meaning>>> = {
  'edtf-point': 'point',
  'edtf-period': 'period',
};

const countryFacts = (name: string, value: unknown, locale: string) => ({
  [`${name}Name`]: typeof value === 'string' && isCountryCode(value) ? countryName(value, locale) : null,
});

type Keyed = Pick<FieldOptions, KeyOption>;

/** The names behind a field, or behind one of a component's rows: `name`, `otherNames.name`. */
const namesAt = (row: Row, path: string): (string | null)[] => {
  const [field = '', within] = path.split('.');
  return within === undefined ? [textOf(row, field)] : rowsOf(row, field).map((each) => textOf(each, within));
};

/** The keys of names, each on its line: what is searched has one. */
const searchKeysOf = (names: readonly (string | null)[]) =>
  names
    .map((name) => searchKeyOf(name ?? ''))
    .filter((key) => key !== '')
    .join('\n');

/** The keys of a name: an entry without one comes last in lists, and no search finds it. */
const keyFacts = (
  key: string,
  { sortKeyOf: sorted, searchKeyOf: searched }: Keyed,
  row: Row,
  locale: string,
) => {
  if (sorted !== undefined) return { [key]: sortKeyOf(textOf(row, sorted) ?? '', locale) || null };
  return searched === undefined ? {} : { [key]: searchKeysOf(namesAt(row, searched)) || null };
};

/** All computed fields of one row. */
const computedFields = (schema: AnySchema, row: Row, context: Context): Record<string, unknown> => {
  const computed: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const options = fieldOptionsOf(attribute);
    const value = options?.value;
    const meaning = value && MEANINGS[value];
    if (meaning) Object.assign(computed, dateFacts(name, row, context.locale, meaning));
    if (value === 'country') Object.assign(computed, countryFacts(name, row[name], context.locale));
    if (options) Object.assign(computed, keyFacts(name, options, row, context.locale));
  }
  if (hasKey(schema)) computed.key = row.key ?? context.newKey();
  return { ...computed, ...COMPUTED_FIELDS[schema.uid]?.(row, context) };
};

/**
 * The computed fields of an entry and its components whose stored value is wrong.
 *
 * @param row the entry as stored, with the components that have computed fields.
 * @returns one patch per row that has to change; empty when all are right.
 */
export const patchesFor = (schema: AnySchema, row: Row, context: Context): Patch[] => {
  const changed = Object.entries(computedFields(schema, row, context)).filter(
    ([name, value]) => row[name] !== value,
  );
  const own = { uid: schema.uid, id: Number(row.id), data: Object.fromEntries(changed) };
  const below = [...componentRowsIn(context.schemaOf, schema, row)].flatMap((within) =>
    patchesFor(within.schema, within.row, context),
  );
  return changed.length > 0 ? [own, ...below] : below;
};

/** Applies patches to the entry in an answer, which was read before the computation. */
export const applyPatches = (schemaOf: SchemaOf, schema: AnySchema, row: Row, patches: readonly Patch[]) => {
  for (const { uid, id, data } of patches) if (uid === schema.uid && id === row.id) Object.assign(row, data);
  for (const within of componentRowsIn(schemaOf, schema, row))
    applyPatches(schemaOf, within.schema, within.row, patches);
};
