import { writeFigure, type KnownFigure } from '../../../domain/as-typed';
import { edtfAsTyped, parseEdtf } from '../../../domain/edtf';
import { BOUNDS, UNITS } from '../../../domain/figure';
import type { Language } from '../../language';

/** A number as a form has it: the fields of its component. */
export type FormFigure = Readonly<Record<string, unknown>>;

/** What one text says together. */
const PARTS = ['value', 'bound', 'unit', 'currency', 'asOf'] as const;
/** What it leaves out. */
const WORDINGS = ['wording', 'asOfWording'] as const;

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const hasWording = (form: FormFigure) => WORDINGS.some((name) => textOf(form[name]) !== undefined);

/** The number that a form has; undefined where it has none, or one that was not understood. */
export function knownFigure({ value, bound, unit, currency, asOf }: FormFigure): KnownFigure | undefined {
  if (typeof value !== 'number') return undefined;
  const date = edtfAsTyped(textOf(asOf) ?? '', 'point'); // until it is saved it is as it was typed
  return {
    value,
    bound: BOUNDS.find((each) => each === bound),
    unit: UNITS.find((each) => each === unit),
    currency: textOf(currency),
    asOf: parseEdtf(date).kind === 'date' ? date : undefined,
  };
}

/** What the form keeps of a number that was typed: a part that was not said is not known any more. */
export const withFigure = (form: FormFigure, figure: Partial<KnownFigure>): FormFigure => ({
  ...form,
  ...Object.fromEntries(PARTS.map((part) => [part, figure[part] ?? null])),
  bound: figure.bound ?? 'exact',
});

/** The same without a number: null where nothing else is left. */
export const withoutFigure = (form: FormFigure): FormFigure | null =>
  hasWording(form) ? withFigure(form, {}) : null;

/** Whether the form has more of a number than the one text says. */
export function hasMore(form: FormFigure, language: Language): boolean {
  const figure = knownFigure(form);
  const isSaid =
    figure === undefined
      ? PARTS.every((part) => ['value', 'bound'].includes(part) || textOf(form[part]) === undefined)
      : writeFigure(figure, language) !== undefined;
  return !isSaid || hasWording(form);
}
