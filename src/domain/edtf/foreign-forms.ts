import { MONTH_NAMES, monthName, NUMBERS, numberOfRoman, ROMAN, twoDigits } from './names';
import type { EdtfRefusal } from './refusals';

/** How a date is written elsewhere. */
export interface ForeignForm {
  code: EdtfRefusal;
  params?: Readonly<Record<string, string>>;
  /** What to write instead, in EDTF; it may be no date, if the digits make none. */
  suggestion?: string;
}

/** The year of old that is written as it is said: „865 г.“, „около 865“, „октомври 865 г.“; „198“ may be a slip of the hand. */
const THREE_DIGITS = new RegExp(
  [
    '^(?:(?:през|на|в|от|до|към|най-късно(?: през| на| до)?|from|since|until|by|in) )?',
    '(?:(?:около|ок\\.|about|around|circa|c\\.|~) ?)?',
    `(?:\\d{1,2}\\. ?(?:\\d{1,2}\\. ?)?|(?:\\d{1,2} )?(?:${MONTH_NAMES})\\.?,? )?`,
    '\\d{3}(?: ?(?:година|год|г)\\.?)?[?~%]?$',
  ].join(''),
  'iu',
);
const PERIOD_OF_THREE_DIGITS =
  /^(?:от |между |from |between )?\d{3}(?: ?(?:г|год)\.?)? ?(?:[-–—/]|до|и|to|and) ?\d{3,4}(?: ?(?:г|год)\.?)?$/iu;
/** Nothing but the year, perhaps with a sign or word of doubt. */
const THE_YEAR_ALONE =
  /^(около |ок\. ?|about |around |circa |c\. ?|~)?(\d{3})(?: ?(?:година|год|г)\.?)?(~?)$/iu;

/** A year with fewer digits than EDTF has, with the text in which it has four. */
function yearOfThreeDigits(text: string): ForeignForm | undefined {
  if (!THREE_DIGITS.test(text) && !PERIOD_OF_THREE_DIGITS.test(text)) return undefined;
  const params = { example: text.replace(/(?<!\d)\d{3}(?!\d)/g, '0$&') };
  const [, about, year, sign] = THE_YEAR_ALONE.exec(text) ?? [];
  const suggestion = year === undefined ? undefined : `0${year}${about === undefined ? (sign ?? '') : '~'}`;
  return { code: 'date_year_three_digits', params, ...(suggestion !== undefined && { suggestion }) };
}

/** A month with or without days, in words or digits, and nothing else. */
const WITHOUT_YEAR = new RegExp(
  `^(?:\\d{1,2}\\.\\d{1,2}\\.?|(?:\\d{1,2}(?:st|nd|rd|th|-[вртм]и)? ?(?:(?:[-–—]|и|and) ?\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?)?(?:${MONTH_NAMES})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?)$`,
  'i',
);

/** „май 87“: no month has so many days. */
const MONTH_AND_SHORT_YEAR = new RegExp(
  `^(${MONTH_NAMES})\\.?,? '?(3[2-9]|[4-9]\\d)(?: ?(?:г|год)\\.?)?$`,
  'i',
);

/** „4 май“ with a year, as it was typed. */
const withYear = (text: string) =>
  /^[\d.]+$/.test(text) ? `${text.replace(/\.$/, '')}.2024` : `${text} 2024`;

/** What is said of a date that nobody knows. */
const UNKNOWN =
  /^(?:няма(?: данни)?|не(?:известн[аои]| е известн[аои]| се знае)|\?+|-+|–|unknown|not known|n\/a)$/i;

/** „края на 2024 г.“, "late May 2019": a part of a year, of a month, of a decade or of a century has no form of its own. */
const PART =
  /^(?:(?:от|до|към|в|през|from|since|by|in) )?(?:(?:началото|средата|края|първата половина|втората половина) на|(?:the )?(?:beginning|middle|end) of|early|mid-?|late) ?(?:the )?(.+?)(?: ?(?:г|год)\.?)?$/i;

type Found = readonly (string | undefined)[];

/** What it may be a part of, with how EDTF writes that. */
const WHOLES: readonly (readonly [whole: RegExp, edtf: (found: Found) => string])[] = [
  [/^(\d{4})$/, ([, year = '']) => year],
  [
    new RegExp(`^(?:(?:месец|м\\.) )?(${MONTH_NAMES})\\.? (\\d{4})$`, 'i'),
    ([, month = '', year = '']) => `${year}-${NUMBERS.get(month.toLowerCase()) ?? ''}`,
  ],
  [
    /^(19|20(?=\d))?([1-9])0(?:-?те|s)(?: години)?(?: на (?:xx|хх|20) ?(?:век|в\.?))?$/i,
    ([, century = '19', decade = '']) => `${century}${decade}X`,
  ],
  [
    new RegExp(`^(${ROMAN}|\\d{1,2}) ?-?(?:ти |th )?(?:век|в\\.?|century)$`, 'i'),
    ([, century = '']) => `${twoDigits((Number(century) || numberOfRoman(century.toLowerCase())) - 1)}XX`,
  ],
];

/** All of what the text names a part of, in EDTF. */
function wholeOf(text: string): string | undefined {
  const [, whole = ''] = PART.exec(text) ?? [];
  for (const [form, edtf] of WHOLES) {
    const found = form.exec(whole);
    if (found) return edtf([...found]);
  }
  return undefined;
}

/** „преди 1989 г.“, "after May 1987", „след 18.02.1987 г.“: the year, month or day itself is not meant. */
const EXCLUDED = /^(преди|след|before|after) (.+?)(?: ?(?:г|год)\.?)?$/i;
const MONTH_AND_YEAR = new RegExp(`^(${MONTH_NAMES})\\.? (\\d{4})$`, 'i');
const WHOLE_DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

const fourDigits = (year: number) => String(year).padStart(4, '0');

/** The year, month or day that is so many later, as it is typed. */
function shifted(text: string, by: 1 | -1): string | undefined {
  if (/^\d{3,4}$/.test(text)) return fourDigits(Number(text) + by);
  const [, name = '', ofMonth] = MONTH_AND_YEAR.exec(text) ?? [];
  const month = Number(NUMBERS.get(name.toLowerCase()));
  if (ofMonth !== undefined) {
    const date = new Date(Date.UTC(Number(ofMonth), month - 1 + by));
    return `${monthName(date.getUTCMonth() + 1, /^\p{Script=Cyrillic}/u.test(name))} ${fourDigits(date.getUTCFullYear())}`;
  }
  const [, day, ofYear, year] = WHOLE_DAY.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(ofYear) - 1, Number(day)));
  if (date.getUTCDate() !== Number(day)) return undefined;
  date.setUTCDate(Number(day) + by);
  const [dayOfMonth, monthOfYear] = [date.getUTCDate(), date.getUTCMonth() + 1].map(twoDigits);
  return `${dayOfMonth}.${monthOfYear}.${fourDigits(date.getUTCFullYear())}`;
}

/** A date that excludes what it names, as one that is understood. */
function withoutItself(text: string): string | undefined {
  const [, word = '', named = ''] = EXCLUDED.exec(text) ?? [];
  const [isBefore, isEnglish] = [/^(?:преди|before)$/i.test(word), /^[a-z]/i.test(word)];
  const other = shifted(named, isBefore ? -1 : 1);
  if (other === undefined) return undefined;
  return `${isBefore ? (isEnglish ? 'by' : 'най-късно') : isEnglish ? 'not before' : 'не по-рано от'} ${other}`;
}

const DAY_MONTH_YEAR = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})(?: ?(?:г|год)\.?)?$/;
const SHORT_YEAR = /^(\d{1,2})[./](\d{1,2})[./](\d\d)(?: ?(?:г|год)\.?)?$/;
const MONTH_OR_YEAR = /^(\d{4}) ?\/ ?(0[1-9]|1[0-2])$/;
const YEARS_WITH_DASH = /^(\d{4}) ?[-–—] ?(\d{4})$/;

/** Recognises other ways in which editors write a date, so that the refusal can show the right form. */
export function foreignForm(text: string): ForeignForm | null {
  if (/^[[{]/.test(text)) return { code: 'date_list' };
  if (UNKNOWN.test(text)) return { code: 'date_not_known' };
  const early = yearOfThreeDigits(text);
  if (early) return early;
  if (/^(-\d|[Yy]-?\d|\d{1,3}[?~%]?$)/.test(text))
    return { code: 'date_year_out_of_range', params: { text } };

  const withoutTime = text.replace(/(?<=\d)(?:T\d\d|(?: ?г(?:од)?\.?)?,? \d\d?:)[^/]*/g, '');
  if (withoutTime !== text) return { code: 'date_has_time', suggestion: withoutTime };

  const [, day, month = '', year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (year) {
    const parts = [year, month, ...(day ? [day] : [])];
    return { code: 'date_year_last', suggestion: parts.map(twoDigits).join('-') };
  }
  const [, shortDay, shortMonth = '', shortYear] = SHORT_YEAR.exec(text) ?? [];
  if (shortDay && shortYear) {
    const century = Number(shortYear) < 50 ? '20' : '19';
    const parts = [century + shortYear, shortMonth, shortDay];
    return { code: 'date_year_short', suggestion: parts.map(twoDigits).join('-') };
  }
  const [, monthName = '', yearOfCentury = ''] = MONTH_AND_SHORT_YEAR.exec(text) ?? [];
  const monthNumber = NUMBERS.get(monthName.toLowerCase());
  if (monthNumber)
    return { code: 'date_year_short', suggestion: `19${yearOfCentury}-${twoDigits(monthNumber)}` };
  const [, either, number] = MONTH_OR_YEAR.exec(text) ?? [];
  if (either && number)
    return {
      code: 'date_month_or_year',
      params: { month: `${either}-${number}`, years: `${either}/${either.slice(0, 2)}${number}` },
    };
  if (WITHOUT_YEAR.test(text)) return { code: 'date_year_missing', params: { example: withYear(text) } };
  const example = withoutItself(text);
  if (example) return { code: 'date_before_or_after', params: { text, example } };
  const whole = wholeOf(text);
  if (whole) return { code: 'date_part_of_year', params: { text }, suggestion: whole };

  const [, first, last] = YEARS_WITH_DASH.exec(text) ?? [];
  return first && last ? { code: 'date_range_with_dash', suggestion: `${first}/${last}` } : null;
}
