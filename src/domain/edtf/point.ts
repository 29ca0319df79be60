import type { Day } from '../day';
import { toDay } from '../day';

/** How finely a date is known. */
export type PointPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One EDTF date (not an interval) taken apart. `year` is the first year of a decade or century. */
export interface EdtfPoint {
  precision: PointPrecision;
  year: number;
  /** Only for `month` and `day`: 1 to 12. */
  month: number | null;
  /** Only for `day`. */
  day: number | null;
  /** Only for `season`. */
  season: Season | null;
  approximate: boolean;
  uncertain: boolean;
  from: Day;
  to: Day;
}

const SEASONS = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const;
export type Season = (typeof SEASONS)[keyof typeof SEASONS];

/**
 * The months a season spans. Neither ISO 8601-2 nor the Library of Congress gives bounds, and package `edtf` takes
 * quarters of the year (spring = January to March), which no reader means. These are the meteorological seasons of the
 * northern hemisphere (World Meteorological Organization: winter is December to February); winter starts in the year
 * that is written and ends in the next, as the codes are ordered: 2019-24 comes after 2019-23.
 */
const SEASON_MONTHS: Readonly<Record<Season, { first: number; last: number }>> = {
  spring: { first: 3, last: 5 },
  summer: { first: 6, last: 8 },
  autumn: { first: 9, last: 11 },
  winter: { first: 12, last: 14 },
};

const POINT = /^(\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/;

/**
 * Takes apart one level 1 date that package `edtf` has accepted.
 * @returns null when its first or last day is outside the years 0001 to 9999
 */
export function readPoint(text: string): EdtfPoint | null {
  const [, year = '', month = '', day = '', qualifier = ''] = POINT.exec(text) ?? [];
  const season = seasonOf(month);
  const known = (digits: string) => digits !== '' && digits !== 'XX';
  const precision = season
    ? 'season'
    : known(day)
      ? 'day'
      : known(month)
        ? 'month'
        : year.endsWith('XX')
          ? 'century'
          : year.endsWith('X')
            ? 'decade'
            : 'year';
  const firstYear = Number(year.replace(/X/g, '0'));
  const bounds = season
    ? seasonBounds(firstYear, season)
    : calendarBounds(year, known(month) ? Number(month) : null, known(day) ? Number(day) : null);
  return (
    bounds && {
      precision,
      year: firstYear,
      month: precision === 'month' || precision === 'day' ? Number(month) : null,
      day: precision === 'day' ? Number(day) : null,
      season,
      approximate: qualifier === '~' || qualifier === '%',
      uncertain: qualifier === '?' || qualifier === '%',
      ...bounds,
    }
  );
}

function seasonOf(month: string): Season | null {
  return month in SEASONS ? SEASONS[month as keyof typeof SEASONS] : null; // a key by the check before it
}

function seasonBounds(year: number, season: Season) {
  const { first, last } = SEASON_MONTHS[season];
  return bounds(startOf(year, first - 1, 1), startOf(year, last, 0));
}

/** Computed here: package `edtf` parses the text once more for them, which takes a tenth of a millisecond. */
function calendarBounds(year: string, month: number | null, day: number | null) {
  const [first, last] = ['0', '9'].map((digit) => Number(year.replace(/X/g, digit))) as [number, number]; // as many
  const start = startOf(first, (month ?? 1) - 1, day ?? 1);
  return bounds(start, day === null ? startOf(last, month ?? 12, 0) : start);
}

/** As `Date.UTC` counts: months from 0, and the day 0 is the last of the month before. */
function startOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function bounds(first: number, last: number): { from: Day; to: Day } | null {
  const [from, to] = [dayOf(first), dayOf(last)];
  return from && to && { from, to };
}

function dayOf(millisecond: number): Day | null {
  return toDay(new Date(millisecond).toISOString().split('T')[0] ?? '');
}
