import { displayLanguageOf, type DisplayLanguage, type Language } from '../language';
import { textByIcu } from './display-by-icu';
import type { Interval, Meaning } from './parse';
import { isPoint, parseEdtf } from './parse';
import type { EdtfPoint } from './point';
import { pointText, shortStart, textBy, textOfPart } from './point-text';

/**
 * The date written out for a reader: „октомври 2024 г.“, "from 2006 to 2007", „около 2004 г.“. It begins with a small letter
 * and fits into a sentence or a table. In languages other than Bulgarian and English with the names and the order of the Unicode
 * CLDR, as ICU has them, and signs for what it has no words for.
 * @param edtf a date that `parseEdtf` accepts; for any other text the answer is ''
 */
export function displayEdtf(edtf: string, language: Language, meaning: Meaning): string {
  const parsed = parseEdtf(edtf);
  if (parsed.kind === 'refused') return '';
  const { shape } = parsed;
  const shown = displayLanguageOf(language);
  if (shown === undefined) return textByIcu(shape, language, meaning);
  return shape.kind === 'point' ? pointText(shape.point, shown) : intervalText(shape, shown, meaning);
}

const WORDS = {
  bg: {
    between: (start: string, end: string) => `от ${start} до ${end}`,
    since: (start: string) => `от ${start}`,
    until: (end: string) => `до ${end}`,
    endUnknown: (start: string) => `от ${start} (краят не е известен)`,
    startUnknown: (end: string) => `до ${end} (началото не е известно)`,
    withinThem: (start: string, end: string) => `между ${start} и ${end}`,
    notBefore: (start: string) => `не по-рано от ${start}`,
  },
  en: {
    between: (start: string, end: string) => `from ${start} to ${end}`,
    since: (start: string) => `since ${start}`,
    until: (end: string) => `until ${end}`,
    // not "since", which says that it still goes on
    endUnknown: (start: string) => `from ${start} (end unknown)`,
    startUnknown: (end: string) => `until ${end} (start unknown)`,
    withinThem: (start: string, end: string) => `between ${start} and ${end}`,
    notBefore: (start: string) => `not before ${start}`,
  },
} as const;

function intervalText({ start, end }: Interval, language: DisplayLanguage, meaning: Meaning): string {
  const words = WORDS[language];
  if (isPoint(start) && isPoint(end)) {
    if (sameDate(start, end)) return pointText(start, language);
    return meaning === 'period'
      ? closedText(start, end, language)
      : words.withinThem(...partTexts(start, end, language));
  }
  if (isPoint(start)) {
    if (meaning === 'point') return words.notBefore(textOfPart(start, language));
    return (end === 'open' ? words.since : words.endUnknown)(pointText(start, language));
  }
  if (!isPoint(end)) return ''; // two ends without a date are refused
  if (meaning === 'point') return textBy(end, language);
  return (start === 'open' ? words.until : words.startUnknown)(pointText(end, language));
}

/** The two ends of what something lies between; what they share is said once: „между 18 и 21 февруари 2019 г.“. */
function partTexts(start: EdtfPoint, end: EdtfPoint, language: DisplayLanguage): [string, string] {
  const first =
    canShorten(start, end) && start.year === end.year
      ? shortStart(start, end, language)
      : textOfPart(start, language);
  return [first, textOfPart(end, language)];
}

/** Months and days are joined by a dash, and what they share is written once: „18–21 февруари 2019 г.“. */
function closedText(start: EdtfPoint, end: EdtfPoint, language: DisplayLanguage): string {
  if (!canShorten(start, end)) {
    return WORDS[language].between(pointText(start, language), pointText(end, language));
  }
  const last = pointText(end, language);
  if (start.year !== end.year) return `${pointText(start, language)} – ${last}`;
  const dash = start.day !== null && start.month === end.month ? '–' : ' – ';
  return `${shortStart(start, end, language)}${dash}${last}`;
}

function canShorten(start: EdtfPoint, end: EdtfPoint): boolean {
  const plain = [start, end].every((point) => !point.approximate && !point.uncertain);
  return (
    plain && start.precision === end.precision && (start.precision === 'day' || start.precision === 'month')
  );
}

function sameDate(start: EdtfPoint, end: EdtfPoint): boolean {
  return (Object.keys(start) as (keyof EdtfPoint)[]).every((key) => start[key] === end[key]); // keys of its own type
}
