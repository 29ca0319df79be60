import { edtfAsTyped, parseEdtf } from '../edtf';
import { isCurrencyCode, UNIT_NOUNS, UNITS, type Bound, type Unit } from '../figure';
import { oneLine } from '../plain-text';
import { CURRENCIES } from './currency';
import { numberAsTyped, type NumberAsTyped, type NumberRange } from './number';

type Refused = Extract<NumberAsTyped, { kind: 'refused' }>;

/** A number as it is known, with the day (EDTF) that it holds for; what is not known is left out. */
export interface KnownFigure {
  value: number;
  bound?: Bound;
  unit?: Unit;
  currency?: string;
  asOf?: string;
}

/** What was typed of a number as it is known; what was not said is left out. */
export type FigureAsTyped =
  | { kind: 'figure'; figure: KnownFigure }
  | {
      kind: 'refused';
      code: Refused['code'] | 'range';
      /** What it may be. */
      options: readonly KnownFigure[];
    };

/** How a number is known, by the words before it. */
const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['точно|exactly', 'exact'],
  ['около|приблизително|към|към около|~|about|around|approximately|circa', 'about'],
  ['почти|близо|nearly|almost', 'nearly'],
  ['повече от|над|>|more than|over', 'more-than'],
  ['поне|най-малко|не по-малко от|минимум|≥|>=|at least|no less than', 'at-least'],
  ['по-малко от|под|<|less than|fewer than|under', 'less-than'],
  ['най-много|не повече от|до|максимум|≤|<=|at most|no more than|up to', 'at-most'],
];

const refused = (
  code: Extract<FigureAsTyped, { kind: 'refused' }>['code'],
  options: readonly KnownFigure[] = [],
): FigureAsTyped => ({ kind: 'refused', code, options });

const NONE: NumberAsTyped = { kind: 'refused', code: 'not_a_number', options: [] };

const SCALES: readonly (readonly [words: RegExp, factor: number])[] = [
  [/ ?(?:хиляди|хиляда|хил\.?|thousand)$/u, 1e3],
  [/ ?(?:милиона?|млн\.?|million)$/u, 1e6],
  [/ ?(?:милиарда?|млрд\.?|billion)$/u, 1e9],
];

/** Forms of the nouns beside those that are shown. */
const ALSO: readonly (readonly [words: string, unit: Unit])[] = [
  ['човека|хора|участници|участника|persons', 'people'],
  ['ученика|ученички', 'pupils'],
  ['студента|студентки', 'students'],
  ['учителя|учителки', 'teachers'],
];

const nouns = (unit: Unit) => Object.values(UNIT_NOUNS).flatMap((words) => Object.values(words[unit]));
const UNIT_WORDS: readonly (readonly [words: string, unit: Unit])[] = [
  ...UNITS.map((unit) => [nouns(unit).join('|'), unit] as const),
  ...ALSO,
];

/** The first of some words that stands at the beginning or the end of a text, and the rest. */
function taken<Value>(
  text: string,
  words: readonly (readonly [words: string, value: Value])[],
  at: 'before' | 'after',
): [rest: string, value: Value | undefined] {
  const found = words.flatMap(([each, value]) => {
    const form = at === 'before' ? `^(?:${each})(?=[\\s\\d]) ?` : `(?<=[\\s\\d.]) ?(?:${each})$`;
    const [match] = new RegExp(form, 'u').exec(text) ?? [];
    return match === undefined ? [] : [[match, value] as const];
  });
  // „не по-малко от“ is longer than what it ends with.
  const [match, value] = found.sort(([one], [other]) => other.length - one.length)[0] ?? [];
  if (match === undefined) return [text, undefined];
  return [(at === 'before' ? text.slice(match.length) : text.slice(0, -match.length)).trim(), value];
}

/** „към 31.12.2023“ at the end. */
function datedBy(text: string): [rest: string, asOf: string | undefined] {
  const [match, date = ''] = /,? ?\(?(?:към|as of) ([^()]+)\)?$/iu.exec(text) ?? [];
  if (match === undefined || match.length === text.length) return [text, undefined];
  const asOf = edtfAsTyped(date, 'point');
  return parseEdtf(asOf).kind === 'date' ? [text.slice(0, -match.length).trim(), asOf] : [text, undefined];
}

/** A code before or after the number: "EUR 200,000". */
function codeIn(text: string): [rest: string, code: string | undefined] {
  const [, before, after] = /^(?:([a-z]{3}) ?(?=[\d]))|(?<=\d) ?([a-z]{3})$/u.exec(text) ?? [];
  const code = (before ?? after)?.toUpperCase();
  return code !== undefined && isCurrencyCode(code)
    ? [text.replace(/^[a-z]{3} ?(?=\d)|(?<=\d) ?[a-z]{3}$/u, ''), code]
    : [text, undefined];
}

/** „30-40“, „между 30 и 40“: the two numbers; a figure has one. */
function rangeIn(text: string): readonly [string, string] | undefined {
  const [, first, last] =
    /^(?:между |от |between |from )?(\d.*?)(?: ?[-–—] ?| и | до | and | to )(\d.*)$/u.exec(text) ?? [];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** A double keeps fifteen digits: 1,15 million is not 1 149 999,9999999998. */
const times = (value: number, factor: number) => Number((value * factor).toPrecision(15));

const numbersIn = (read: NumberAsTyped): readonly number[] =>
  read.kind === 'number' ? [read.value] : read.options;

/**
 * A number with the words around it, as people type it: „повече от 200 000 евро“, „около 350 жители“, „1,2 млн. лв.“, „5 000 души към
 * 2021“. A number alone says nothing of the rest. Of two numbers it is asked which one is meant.
 */
export function figureAsTyped(text: string, { max = Infinity, ...range }: NumberRange = {}): FigureAsTyped {
  const [undated, asOf] = datedBy(oneLine(text));
  const [unbound, bound] = taken(undated.toLowerCase().replace(/^([€$])(?=\d)/u, '$1 '), BOUNDS, 'before');
  const [uncoded, code] = codeIn(unbound);
  const [unpaid, after] = taken(uncoded, CURRENCIES, 'after');
  const [unmarked, before] = taken(unpaid, CURRENCIES, 'before');
  const [counted, unit] = taken(unmarked, UNIT_WORDS, 'after');
  const [words, factor] = SCALES.find(([each]) => each.test(counted)) ?? [/$/u, 1];
  const digits = counted.replace(words, '');
  const currency = code ?? after ?? before;
  // „€ 200 души“
  if (currency !== undefined && unit !== undefined) return refused('not_a_number');

  const figureOf = (value: number, how = bound): KnownFigure => ({
    value: times(value, factor),
    ...(how !== undefined && { bound: how }),
    ...(unit !== undefined && { unit }),
    ...(currency !== undefined && { currency }),
    ...(asOf !== undefined && { asOf }),
  });
  const ends = rangeIn(digits)?.map((each) => numberAsTyped(each, range));
  const [[first], [last]] = [numbersIn(ends?.[0] ?? NONE), numbersIn(ends?.[1] ?? NONE)];
  if (first !== undefined && last !== undefined)
    return refused('range', [figureOf(first, 'at-least'), figureOf(last, 'at-most')]);
  const read = numberAsTyped(digits, range);
  if (read.kind === 'refused')
    return refused(
      read.code,
      read.options.map((each) => figureOf(each)),
    );
  const figure = figureOf(read.value);
  return figure.value > max ? refused('too_large') : { kind: 'figure', figure };
}
