import type { DisplayLanguage, Language } from '../language';
import { displayLanguage } from '../language';
import type { EdtfShape } from './parse';
import { isPoint, parseEdtf } from './parse';
import type { EdtfPoint } from './point';
import { pointText, withoutYear } from './point-text';

type Interval = Extract<EdtfShape, { kind: 'interval' }>;

/**
 * The date written out for a reader, in Bulgarian or English (the language of all others): „октомври 2024 г.“,
 * "from 2006 to 2007", „около 2004 г.“. It starts with a small letter and fits into a sentence or a table.
 * @param edtf a date that `parseEdtf` accepts; for any other text the answer is ''
 */
export function displayEdtf(edtf: string, language: Language): string {
  const parsed = parseEdtf(edtf);
  if (parsed.kind === 'refused') return '';
  const shown = displayLanguage(language);
  return parsed.shape.kind === 'point'
    ? pointText(parsed.shape.point, shown)
    : intervalText(parsed.shape, shown);
}

const WORDS = {
  bg: {
    between: (start: string, end: string) => `от ${start} до ${end}`,
    since: (start: string) => `от ${start}`,
    until: (end: string) => `до ${end}`,
    endUnknown: (start: string) => `от ${start} (краят не е известен)`,
    startUnknown: (end: string) => `до ${end} (началото не е известно)`,
  },
  en: {
    between: (start: string, end: string) => `from ${start} to ${end}`,
    since: (start: string) => `since ${start}`,
    until: (end: string) => `until ${end}`,
    // not "since", which says that it still goes on
    endUnknown: (start: string) => `from ${start} (end unknown)`,
    startUnknown: (end: string) => `until ${end} (start unknown)`,
  },
} as const;

function intervalText({ start, end }: Interval, language: DisplayLanguage): string {
  if (isPoint(start) && isPoint(end)) return closedText(start, end, language);
  const words = WORDS[language];
  if (isPoint(start)) return (end === 'open' ? words.since : words.endUnknown)(pointText(start, language));
  if (isPoint(end)) return (start === 'open' ? words.until : words.startUnknown)(pointText(end, language));
  return ''; // two ends without a date are refused
}

/** Months and days are joined by a dash, and what they share is said once: „18–21 февруари 2019 г.“. */
function closedText(start: EdtfPoint, end: EdtfPoint, language: DisplayLanguage): string {
  if (sameDate(start, end)) return pointText(start, language);
  if (!canShorten(start, end)) {
    return WORDS[language].between(pointText(start, language), pointText(end, language));
  }
  const last = pointText(end, language);
  if (start.year !== end.year) return `${pointText(start, language)} – ${last}`;
  if (start.day !== null && start.month === end.month) return `${start.day}–${last}`;
  return `${withoutYear(start, language)} – ${last}`;
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
