import type { Constraints } from 'edtf';
import { parse } from 'edtf';
import type { Day } from '../day';
import { foreignForm } from './foreign-forms';
import { twoDigits } from './names';
import type { EdtfPoint, PointPrecision } from './point';
import { readPoint } from './point';
import type { EdtfRefusal } from './refusals';

/** `open` ('..'): no start or no end; `unknown` (''): there is one, but its date is not known. */
export type IntervalEnd = EdtfPoint | 'open' | 'unknown';

export type EdtfShape =
  { kind: 'point'; point: EdtfPoint } | { kind: 'interval'; start: IntervalEnd; end: IntervalEnd };

export type Interval = Extract<EdtfShape, { kind: 'interval' }>;

/** What an interval says: the whole of it (a visit, a project), or some day within it (a signing, a start, an end). */
export type Meaning = 'period' | 'point';

export interface EdtfDate {
  readonly kind: 'date';
  /** The text without surrounding space; otherwise as written. */
  readonly edtf: string;
  readonly shape: EdtfShape;
}

export interface EdtfRefused {
  kind: 'refused';
  code: EdtfRefusal;
  /** For the placeholders of the message in `refusals.ts`. */
  params: Readonly<Record<string, string | number>>;
}

const LEVEL_1: Constraints = { level: 1, types: ['Date', 'Season', 'Interval'] };
const LEVEL_2: Constraints = { level: 2, types: [], seasonIntervals: true, seasonUncertainty: true };

export type Precision = PointPrecision | 'interval';

/** Far above the longest date of level 1, '2019-02-18%/2019-02-21%', so that nothing long reaches the parser. */
const MAX_LENGTH = 40;

/**
 * Reads a date "as known": EDTF level 1 (Library of Congress, 2019; ISO 8601-2) without time of day, years 0001 to
 * 9999. An interval may end where it starts; its ends are compared by their bounds, so '2004-06/2004' is one.
 * @returns the date taken apart, or why it is refused; never throws
 */
export function parseEdtf(text: string): EdtfDate | EdtfRefused {
  const edtf = text.trim();
  if (edtf === '') return refused('date_empty');
  if (edtf.length > MAX_LENGTH)
    return refused('date_too_long', { length: edtf.length, maxLength: MAX_LENGTH });

  const ends = edtf.split('/');
  const mistake = refusedForm(edtf) ?? firstOf(ends, impossibleDay);
  if (mistake) return mistake;
  if (ends.length === 2 && ends.every(isNoDate)) return refused('date_both_ends_open');
  if (!isGrammatical(edtf, 1)) return ungrammatical(edtf, ends);

  const [start, end] = ends.map(readEnd);
  if (!start || (ends.length === 2 && !end)) return refused('date_year_out_of_range', { text: edtf });
  if (!end) return isPoint(start) ? point(edtf, start) : refused('date_not_edtf', { text: edtf });
  if (isPoint(start) && isPoint(end) && start.from > end.to)
    return refused('date_interval_backwards', backwards(ends));
  return { kind: 'date', edtf, shape: { kind: 'interval', start, end } };
}

/**
 * The first and the last day a date can mean. Null is an end that is open or unknown; both are null for text that
 * `parseEdtf` refuses. `?`, `~` and `%` do not widen the bounds: '2004~' is 2004-01-01 to 2004-12-31.
 */
export function boundsOf(edtf: string): { from: Day | null; to: Day | null } {
  const parsed = parseEdtf(edtf);
  if (parsed.kind === 'refused') return { from: null, to: null };
  const { shape } = parsed;
  if (shape.kind === 'point') return { from: shape.point.from, to: shape.point.to };
  return {
    from: isPoint(shape.start) ? shape.start.from : null,
    to: isPoint(shape.end) ? shape.end.to : null,
  };
}

/**
 * The day a point in time counts as reached, and is sorted by: the first day it can mean, or, where only is known that it was not
 * later ('../2019-05'), the last. Null for text that `parseEdtf` refuses.
 */
export function reachedOn(edtf: string): Day | null {
  const { from, to } = boundsOf(edtf);
  return from ?? to;
}

/** How finely the date is known; null for text that `parseEdtf` refuses. '2004-XX' is a year, '2004-10-XX' a month. */
export function precisionOf(edtf: string): Precision | null {
  const parsed = parseEdtf(edtf);
  if (parsed.kind === 'refused') return null;
  return parsed.shape.kind === 'interval' ? 'interval' : parsed.shape.point.precision;
}

export function isPoint(end: IntervalEnd): end is EdtfPoint {
  return end !== 'open' && end !== 'unknown';
}

function refused(code: EdtfRefusal, params: EdtfRefused['params'] = {}): EdtfRefused {
  return { kind: 'refused', code, params };
}

function point(edtf: string, known: EdtfPoint): EdtfDate {
  return { kind: 'date', edtf, shape: { kind: 'point', point: known } };
}

function isNoDate(end: string): boolean {
  return end === '' || end === '..';
}

function readEnd(end: string): IntervalEnd | null {
  if (end === '..') return 'open';
  return end === '' ? 'unknown' : readPoint(end);
}

function backwards([start = '', end = '']: readonly string[]): EdtfRefused['params'] {
  return { start, end, turned: `${end}/${start}` };
}

/** A date of another form is refused with what to write; if the suggestion is none, the answer names the mistake in it. */
function refusedForm(text: string): EdtfRefused | null {
  const form = foreignForm(text);
  if (!form) return null;
  const { code, params = {}, suggestion } = form;
  if (suggestion === undefined) return refused(code, params);
  const parsed = parseEdtf(suggestion);
  return parsed.kind === 'refused' ? parsed : refused(code, { ...params, suggestion });
}

/** A mark of doubt after an unknown digit, as in `201X?`: EDTF has one or the other. */
const DOUBTFUL_DIGITS = /(?<=X)[?~%]/g;

/** Level 2 is told by its own name: also an interval whose ends are dates, when the grammar knows no such interval. */
function ungrammatical(edtf: string, ends: readonly string[]): EdtfRefused {
  const withoutDoubt = edtf.replace(DOUBTFUL_DIGITS, '');
  if (withoutDoubt !== edtf && parseEdtf(withoutDoubt).kind === 'date')
    return refused('date_digits_doubtful', { text: edtf, suggestion: withoutDoubt });
  const areDates = ends.length === 2 && ends.every((end) => isNoDate(end) || isGrammatical(end, 2));
  return refused(areDates || isGrammatical(edtf, 2) ? 'date_level_two' : 'date_not_edtf', { text: edtf });
}

/** Package `edtf` reads 2023-02-29 as a date and says nothing useful about 2024-13; so months and days are checked
 * first. */
function impossibleDay(end: string): EdtfRefused | null {
  const [, year = '', month = '', day] = /^(\d{4})-(\d\d)(?:-(\d\d))?[?~%]?$/.exec(end) ?? [];
  if (year === '') return null;
  const isSeason = day === undefined && month >= '21' && month <= '24';
  if (isSeason) return null;
  if (month < '01' || month > '12') return refused('date_impossible_month', { month });
  const lastDay = daysIn(Number(year), Number(month));
  if (day === undefined || (day >= '01' && Number(day) <= lastDay)) return null;
  return refused('date_impossible_day', {
    day: Number(day),
    month: `${year}-${month}`,
    suggestion: `${year}-${month}-${twoDigits(lastDay)}`,
  });
}

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/** A year, month or day, perhaps with a mark of doubt. */
const PLAIN_DATE = String.raw`\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?[?~%]?`;

/**
 * Such dates and intervals of them, also open or unknown ones: nearly all dates, and the grammar takes a tenth of a millisecond for each.
 * Of one write each is asked for a dozen times.
 */
const PLAIN = new RegExp(`^(?:${PLAIN_DATE}(?:/(?:${PLAIN_DATE}|\\.\\.)?)?|(?:\\.\\.)?/${PLAIN_DATE})$`);

function isGrammatical(text: string, level: 1 | 2): boolean {
  if (PLAIN.test(text)) return true;
  try {
    parse(text, level === 1 ? LEVEL_1 : LEVEL_2);
    return true;
  } catch {
    return false; // the parser answers "no" by throwing and has no error class of its own
  }
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
