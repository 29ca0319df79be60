import { BOUNDS, UNITS, displayFigure } from '../../domain/figure';
import { TYPE_DEFINITIONS } from '../../model/content-types';
import { numberOf, oneOf, textOf } from '../../model/schema/row-values';
import type { TypeDefinition } from '../../model/types/definition';

type ComputeFields = NonNullable<TypeDefinition['computeFields']>;

const computeFigure: ComputeFields = (row, { locale }) => {
  const value = numberOf(row, 'value');
  const [bound, unit] = [oneOf(BOUNDS, row.bound) ?? 'exact', oneOf(UNITS, row.unit)];
  const [currency, asOf] = [textOf(row, 'currency'), textOf(row, 'asOf')];
  return {
    text: value === null ? null : displayFigure({ value, bound, unit, currency, asOf }, locale),
  };
};

/**
 * The computed fields of components beyond dates and countries: one entry per schema that has such fields. Those of
 * types are in the types' own files.
 */
export const COMPUTED_FIELDS: Readonly<Partial<Record<string, ComputeFields>>> = {
  ...Object.fromEntries(TYPE_DEFINITIONS.map(({ uid, computeFields }) => [uid, computeFields])),
  'shared.figure': computeFigure,
};
