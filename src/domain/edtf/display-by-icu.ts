import type { Language } from '../language';
import type { EdtfShape, Interval, Meaning } from './parse';
import { isPoint } from './parse';
import type { EdtfPoint, PointPrecision } from './point';

/** How much of a date is written. A season, a decade and a century are written from their first to their last month or year. */
const PARTS: Readonly<Record<PointPrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  season: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  decade: { year: 'numeric' },
  century: { year: 'numeric' },
};

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Some languages count the years by another calendar (Thai: 2567) when they are not told otherwise. */
const formatOf = (language: Language, precision: PointPrecision) =>
  new Intl.DateTimeFormat(language, { ...PARTS[precision], calendar: 'gregory', timeZone: 'UTC' });

function textOf(point: EdtfPoint, language: Language): string {
  const plain = formatOf(language, point.precision).formatRange(dateOf(point.from), dateOf(point.to));
  return `${point.approximate ? '≈ ' : ''}${plain}${point.uncertain ? ' (?)' : ''}`;
}

function closedText(start: EdtfPoint, end: EdtfPoint, language: Language): string {
  const isPlain = [start, end].every(({ approximate, uncertain }) => !approximate && !uncertain);
  return isPlain && start.precision === end.precision
    ? formatOf(language, end.precision).formatRange(dateOf(start.from), dateOf(end.to))
    : `${textOf(start, language)} – ${textOf(end, language)}`;
}

function intervalText({ start, end }: Interval, language: Language, meaning: Meaning): string {
  if (isPoint(start) && isPoint(end)) return closedText(start, end, language);
  if (isPoint(start)) {
    const first = textOf(start, language);
    return meaning === 'point' ? `≥ ${first}` : end === 'open' ? `${first} –` : `${first} – ?`;
  }
  if (!isPoint(end)) return ''; // two ends without a date are refused
  const last = textOf(end, language);
  return meaning === 'point' ? `≤ ${last}` : start === 'open' ? `– ${last}` : `? – ${last}`;
}

/** A date in a language that this product has no words in: by Unicode’s names, and signs in place of words. */
export const textByIcu = (shape: EdtfShape, language: Language, meaning: Meaning): string =>
  shape.kind === 'point' ? textOf(shape.point, language) : intervalText(shape, language, meaning);
