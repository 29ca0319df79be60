import { oneLine } from '../plain-text';

export interface NumberRange {
  /** Only whole numbers. */
  whole?: boolean;
  min?: number;
  max?: number;
}

export type NumberAsTyped =
  | { kind: 'number'; value: number }
  | {
      kind: 'refused';
      code: 'not_a_number' | 'not_whole' | 'too_small' | 'too_large' | 'too_precise' | 'two_numbers';
      /** The two numbers that it may be, the whole one first. */
      options: readonly number[];
    };

const refused = (
  code: Extract<NumberAsTyped, { kind: 'refused' }>['code'],
  options: readonly number[] = [],
): NumberAsTyped => ({ kind: 'refused', code, options });

/** A number in digits with a point, as a double keeps it: no more than fifteen digits are sure (IEEE 754). */
const isSure = (digits: string) => digits.replace(/\D/g, '').replace(/^0+/, '').length <= 15;

function within(
  digits: string,
  { whole = false, min = -Infinity, max = Infinity }: NumberRange,
): NumberAsTyped {
  if (!isSure(digits)) return refused('too_precise');
  const value = Number(digits);
  if (whole && digits.includes('.')) return refused('not_whole');
  if (value < min) return refused('too_small');
  return value > max ? refused('too_large') : { kind: 'number', value };
}

/** Of digits with one mark before three of them: thousands, or a fraction. The field may know one of them only. */
function eitherOf(before: string, after: string, range: NumberRange): NumberAsTyped {
  const candidates = [`${before}${after}`, `${before}.${after}`].map((digits) => within(digits, range));
  const possible = candidates.flatMap((each) => (each.kind === 'number' ? [each.value] : []));
  const [only = 0, ...others] = possible;
  if (others.length > 0) return refused('two_numbers', possible);
  return possible.length === 1 ? { kind: 'number', value: only } : (candidates[0] ?? refused('not_a_number'));
}

const THOUSANDS_AND_FRACTION = [
  /^([-+]?\d{1,3}(?:\.\d{3})+),(\d+)$/, // 1.500,25
  /^([-+]?\d{1,3}(?:,\d{3})+)\.(\d+)$/, // 1,500.25
];
const ONLY_THOUSANDS = /^[-+]?\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
const EITHER = /^([-+]?[1-9]\d{0,2})[.,](\d{3})$/;
const WITH_BLANKS = /^[-+]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[-+]?\d+(?:[.,]\d+)?$/;

/**
 * A number as people type it: „2,5“, „2.5“, „283 872“, „1.500,25“. Of „283.872“ nobody can say whether it is 283 thousand or 283 and
 * a part: it is refused with both, unless the field can have only one of them.
 */
export function numberAsTyped(text: string, range: NumberRange = {}): NumberAsTyped {
  const plain = oneLine(text)
    .replace(/^[−–]/, '-')
    .replace(/^([-+]) /, '$1');
  const [, before, after] = EITHER.exec(plain) ?? [];
  if (before !== undefined && after !== undefined) return eitherOf(before, after, range);
  for (const form of THOUSANDS_AND_FRACTION) {
    const [, thousands, fraction] = form.exec(plain) ?? [];
    if (thousands !== undefined) return within(`${thousands.replace(/[.,]/g, '')}.${fraction}`, range);
  }
  if (ONLY_THOUSANDS.test(plain)) return within(plain.replace(/[.,]/g, ''), range);
  if (WITH_BLANKS.test(plain) || PLAIN.test(plain))
    return within(plain.replace(/[ '’]/g, '').replace(',', '.'), range);
  return refused('not_a_number');
}
