import type { DisplayLanguage } from '../language';
import type { EdtfPoint, Season } from './point';

/** One date in words, with its qualifier: „около октомври 2024 г.“, "2004 (uncertain)". */
export function pointText(point: EdtfPoint, language: DisplayLanguage): string {
  const plain = language === 'bg' ? bulgarian(point) : english(point);
  const { approximately, uncertain } = QUALIFIERS[language];
  // Uncertainty follows the date, so that it reads well after „от“ and „до“ too.
  return `${point.approximate ? approximately : ''}${plain}${point.uncertain ? uncertain : ''}`;
}

/** One date inside of words that stand before it: "by the 2010s". Bulgarian needs no article there. */
export function textOfPart(point: EdtfPoint, language: DisplayLanguage): string {
  const hasArticle = language === 'en' && ['decade', 'century'].includes(point.precision);
  return `${hasArticle && !point.approximate ? 'the ' : ''}${pointText(point, language)}`;
}

/** What was at the latest then: „най-късно през май 2019 г.“, "by May 2019". */
export function textBy(point: EdtfPoint, language: DisplayLanguage): string {
  const text = textOfPart(point, language);
  if (language === 'en') return `by ${text}`;
  return `най-късно ${point.approximate ? '' : point.precision === 'day' ? 'на ' : 'през '}${text}`;
}

/** The start of two days or months of one year, without what the end says as well: „18“, „28 февруари“, „март“. */
export function shortStart(start: EdtfPoint, end: EdtfPoint, language: DisplayLanguage): string {
  return start.day !== null && start.month === end.month ? `${start.day}` : withoutYear(start, language);
}

/** A month or a day whose year is written next to it: „28 февруари“. */
function withoutYear({ day, month }: EdtfPoint, language: DisplayLanguage): string {
  return day === null ? monthName(month, language) : `${day} ${monthName(month, language)}`;
}

const QUALIFIERS = {
  bg: { approximately: 'около ', uncertain: ' (не е сигурно)' },
  en: { approximately: 'c. ', uncertain: ' (uncertain)' },
} as const;

const BULGARIAN_SEASONS: Readonly<Record<Season, string>> = {
  spring: 'пролетта',
  summer: 'лятото',
  autumn: 'есента',
  winter: 'зимата',
};

function bulgarian(point: EdtfPoint): string {
  const { precision, year, season } = point;
  switch (precision) {
    case 'day':
    case 'month':
      return `${withoutYear(point, 'bg')} ${year} г.`;
    case 'season':
      return season === null ? '' : `${BULGARIAN_SEASONS[season]} на ${seasonYears(season, year)} г.`;
    case 'year':
      return `${year} г.`;
    case 'decade':
      // „2000-те години“ would be read as the whole century.
      return year % 100 === 0 ? `първото десетилетие на ${roman(centuryOf(year))} в.` : `${year}-те години`;
    case 'century':
      return `${roman(centuryOf(year))} в.`;
  }
}

function english(point: EdtfPoint): string {
  const { precision, year, season } = point;
  switch (precision) {
    case 'day':
    case 'month':
      return `${withoutYear(point, 'en')} ${year}`;
    case 'season':
      return season === null ? '' : `${season} ${seasonYears(season, year)}`;
    case 'year':
      return `${year}`;
    case 'decade':
      return `${year}s`;
    case 'century':
      return `${ordinal(centuryOf(year))} century`;
  }
}

/** A winter lies in two years; naming both leaves no doubt which one is meant. */
function seasonYears(season: Season, year: number): string {
  return season === 'winter' ? `${year}/${year + 1}` : `${year}`;
}

/** One of each language: to make one takes longer than everything else that a text is made of. */
const MONTHS: Readonly<Record<DisplayLanguage, Intl.DateTimeFormat>> = {
  bg: new Intl.DateTimeFormat('bg', { month: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
};

function monthName(month: number | null, language: DisplayLanguage): string {
  return MONTHS[language].format(new Date(Date.UTC(2000, (month ?? 1) - 1)));
}

/** 20XX, the years 2000 to 2099, is called the 21st century, though that began in 2001. */
function centuryOf(year: number): number {
  return year / 100 + 1;
}

const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(count: number): string {
  return `${count}${ORDINAL_ENDINGS[new Intl.PluralRules('en', { type: 'ordinal' }).select(count)] ?? 'th'}`;
}

const ROMAN_DIGITS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Centuries are counted in Roman numerals in Bulgarian: „XXI в.“ */
function roman(count: number): string {
  const digit = ROMAN_DIGITS.find(([value]) => value <= count);
  return digit ? digit[1] + roman(count - digit[0]) : '';
}
