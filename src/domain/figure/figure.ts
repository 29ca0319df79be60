import { displayEdtf, parseEdtf } from '../edtf';
import type { DisplayLanguage, Language } from '../language';
import { displayLanguage } from '../language';
import type { Bound, Unit } from './lists';
import { AS_OF, BOUND_WORDS, UNIT_NOUNS } from './words';

/** A number as it is known. It has a unit, or an ISO 4217 currency, or neither. */
export interface Figure {
  value: number;
  /** Null is `exact`. */
  bound: Bound | null;
  unit: Unit | null;
  currency: string | null;
  /** The date that it holds for, as known (EDTF). */
  asOf?: string | null;
}

/** English of Great Britain: the spelling of the European institutions. */
const LOCALES: Readonly<Record<DisplayLanguage, string>> = { bg: 'bg', en: 'en-GB' };

/**
 * The number written out for a reader, in Bulgarian or English (the language of all others):
 * „повече от 350 жители“, "more than EUR 200,000", „около 1500 жители, към 2020 г.“. It starts with a small letter. Digits are grouped as the language
 * has it (CLDR: Bulgarian from five digits up, by no-break spaces). A currency code that does not exist is shown as it
 * was typed.
 */
export function displayFigure({ value, bound, unit, currency, asOf }: Figure, language: Language): string {
  const shown = displayLanguage(language);
  const isMoney = currency !== null && currency !== '';
  const amount = isMoney ? money(value, currency, shown) : counted(value, unit, shown);
  const isFewer = bound === 'less-than' && unit !== null && !isMoney && shown === 'en'; // people are fewer, money is less
  const number = (isFewer ? 'fewer than ' : BOUND_WORDS[shown][bound ?? 'exact']) + amount;
  return number + heldAt(asOf ?? '', shown);
}

/** „, към 2020 г.“; a date that begins with a word of its own stands alone: „ (най-късно през 2019 г.)“. */
function heldAt(asOf: string, language: DisplayLanguage): string {
  const date = parseEdtf(asOf);
  if (date.kind === 'refused') return '';
  const said = displayEdtf(asOf, language, 'point');
  const isPlain = date.shape.kind === 'point' && !date.shape.point.approximate;
  return isPlain ? `, ${AS_OF[language]} ${said}` : ` (${said})`;
}

const CURRENCY_NAMES = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/**
 * True for the code of a currency, of today or of a budget of the 1990s (DEM, BGL): three capital letters that ICU
 * knows (ISO 4217, and its part of withdrawn codes). Those with an X that are no currency of today are metals, tests
 * and "none"; but for XEU, the European Currency Unit.
 */
export function isCurrencyCode(text: string): boolean {
  if (!/^[A-Z]{3}$/.test(text)) return false;
  const isOfToday = Intl.supportedValuesOf('currency').includes(text);
  return isOfToday || text === 'XEU' || (!text.startsWith('X') && CURRENCY_NAMES.of(text) !== undefined);
}

/** The sum of the counts that are given; null when none is, which is not the same as 0. */
export function sumOf(counts: readonly (number | null)[]): number | null {
  const given = counts.filter((count): count is number => count !== null);
  return given.length === 0 ? null : given.reduce((sum, count) => sum + count, 0);
}

/**
 * The limits a figure sets, for comparing and adding up; null is no limit. "More than" and "less than" are taken as
 * limits that may be reached, as amounts need not be whole; "about" sets no limit; "nearly" sets an upper one.
 */
export function figureBounds({ value, bound }: Pick<Figure, 'value' | 'bound'>): {
  atLeast: number | null;
  atMost: number | null;
} {
  switch (bound ?? 'exact') {
    case 'exact':
      return { atLeast: value, atMost: value };
    case 'about':
      return { atLeast: null, atMost: null };
    case 'more-than':
    case 'at-least':
      return { atLeast: value, atMost: null };
    case 'nearly':
    case 'less-than':
    case 'at-most':
      return { atLeast: null, atMost: value };
  }
}

/**
 * Whether the counts of groups cannot add up to a stated total: their sum is outside of what the total allows. When some group has no
 * number, the others only must not exceed it.
 */
export function isNotSumOf(
  total: Pick<Figure, 'value' | 'bound'>,
  counts: readonly (number | null)[],
): boolean {
  const sum = sumOf(counts);
  if (sum === null) return false;
  const { atLeast, atMost } = figureBounds(total);
  const isTooFew = atLeast !== null && sum < atLeast && counts.every((count) => count !== null);
  return isTooFew || (atMost !== null && sum > atMost);
}

function counted(value: number, unit: Unit | null, language: DisplayLanguage): string {
  const number = new Intl.NumberFormat(LOCALES[language]).format(value);
  if (unit === null) return number;
  const category = new Intl.PluralRules(LOCALES[language]).select(value);
  return `${number} ${UNIT_NOUNS[language][unit][category === 'one' ? 'one' : 'other']}`;
}

/** Bulgarian names the currency after the amount, English puts its code before it: the order of the Interinstitutional
 * Style Guide of the EU (7.3.3). */
function money(value: number, currency: string, language: DisplayLanguage): string {
  if (!isCurrencyCode(currency)) return `${counted(value, null, language)} ${currency}`;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency,
    currencyDisplay: language === 'bg' ? 'name' : 'code',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);
}
