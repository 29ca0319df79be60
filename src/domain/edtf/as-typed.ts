import { NUMBERS, twoDigits } from './names';
import type { Meaning } from './parse';
import { parseEdtf } from './parse';

const NAMES = [...NUMBERS.keys()].join('|');

/** „г.“ and „година“ after a number, and the preposition before a date, say nothing that the date does not. */
const YEAR_WORD = /(?<=\d) ?(?:година|год|г)(?![\p{L}-])\.?/gu;
const PREPOSITION = /^(?:през|на|в|in|on) /;

/** „от 28 септември 2018 година до 3 октомври 2019 година“ fits; nothing long is looked through. */
const LONGEST = 80;

const DASH = /[-–—]/g;

/** Forms of a date, each with the parts that EDTF writes, the largest first. */
const POINTS: readonly (readonly [form: RegExp, parts: (...groups: string[]) => readonly string[]])[] = [
  [/^(\d{4}(?:-\d\d){0,2}[?~%]?)$/, (date) => [date]],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (day, month, year) => [year, month, day]],
  [/^(\d{1,2})\. ?(\d{4})$/, (month, year) => [year, month]],
  [
    new RegExp(`^(\\d{1,2}) (${NAMES})\\.? (\\d{4})$`),
    (day, month, year) => [year, NUMBERS.get(month) ?? '', day],
  ],
  [new RegExp(`^(${NAMES})\\.? (?:на |of )?(\\d{4})$`), (month, year) => [year, NUMBERS.get(month) ?? '']],
  [
    new RegExp(`^(${NAMES})\\.? (\\d{1,2}),? (\\d{4})$`),
    (month, day, year) => [year, NUMBERS.get(month) ?? '', day],
  ],
  [/^(\d{3})0(?:-?те|s)(?: години)?$/, (decade) => [`${decade}X`]],
];

const isDate = (edtf: string) => parseEdtf(edtf).kind === 'date';

/** One date; undefined where the text is none, or no day that there is. */
function readPoint(text: string): string | undefined {
  for (const [form, partsOf] of POINTS) {
    const found = form.exec(text);
    if (!found) continue;
    const edtf = partsOf(...found.slice(1))
      .map(twoDigits)
      .join('-');
    if (isDate(edtf)) return edtf;
  }
  return undefined;
}

/** What begins and what ends a period; the beginning may leave out what the end says: „18 – 21 февруари 2019“. */
function readRange(first: string, last: string): string | undefined {
  const end = readPoint(last);
  if (end === undefined) return undefined;
  const [year = '', month, day] = end.split('-');
  const isDay = /^\d{1,2}\.?$/.test(first) && month !== undefined && day !== undefined;
  const candidates = isDay
    ? [`${year}-${month}-${twoDigits(first.replace('.', ''))}`]
    : [first, `${first} ${year}`, `${first.replace(/\.$/, '')}.${year}`];
  const start = candidates.map(readPoint).find((each) => each !== undefined);
  const range = `${start}/${end}`;
  return start !== undefined && isDate(range) ? range : undefined;
}

/** „1987/88“, „1985-86“: the second year without its century. A number up to 12 may be a month. */
function readSchoolYear(text: string): string | undefined {
  const [, first = '', last = ''] = /^(\d{4}) ?[-–—/] ?(\d\d)$/.exec(text) ?? [];
  if (first === '' || (Number(last) >= 1 && Number(last) <= 12)) return undefined;
  const second = Number(first.slice(0, 2) + last);
  const year = second > Number(first) ? second : second + 100;
  return year - Number(first) < 50 ? `${first}/${year}` : undefined;
}

const BETWEEN = /^(?:от|между|from|between) (.+) (?:до|и|to|until|and) (.+)$/;
const SINCE = /^(?:от|from|since) (.+?)(?: насам)?$/;
const NOT_AFTER = /^(?:до|най-късно(?: до| през| на| в)?|не по-късно от|until|till|by|no later than) (.+)$/;
const NOT_BEFORE = /^(?:не по-рано от|най-рано(?: през| на| в)?|not before|no earlier than) (.+)$/;
const ABOUT = /^(?:около|ок\.?|приблизително|circa|ca\.?|c\.|about|around) ?(.+)$/;

const before = (edtf: string | undefined) => edtf && `../${edtf}`;
const after = (edtf: string | undefined) => edtf && `${edtf}/..`;
const about = (edtf: string | undefined) =>
  edtf === undefined || /[?~%X]$/.test(edtf) ? undefined : `${edtf}~`;

function read(text: string, meaning: Meaning): string | undefined {
  const point = (part: string | undefined) =>
    part === undefined ? undefined : readPoint(part.replace(PREPOSITION, ''));
  const [, first, last] = BETWEEN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return readRange(first, last);
  for (const dash of text.matchAll(DASH)) {
    const range = readRange(text.slice(0, dash.index).trim(), text.slice(dash.index + 1).trim());
    if (range !== undefined) return range;
  }
  const since = point(SINCE.exec(text)?.[1]);
  return (
    point(text) ??
    readSchoolYear(text) ??
    before(point(NOT_AFTER.exec(text)?.[1])) ??
    after(point(NOT_BEFORE.exec(text)?.[1])) ??
    about(point(ABOUT.exec(text)?.[1])) ??
    // Of a beginning or a signing „от 1987 г.“ says when it was; of what lasts, that it goes on.
    (meaning === 'point' ? since : after(since))
  );
}

/**
 * A date as people type it, in EDTF: „1987 г.“, „октомври 1987“, „18-21.02.2019“, „около 2004“, „най-късно май 2019“, „1987/88“, "since
 * 1987". Only what can mean one thing is read: „18/02/2019“ and „2009/10“ are not.
 *
 * @param meaning what an interval says in the field.
 * @returns the text itself where it is EDTF already, or cannot be read: `parseEdtf` says then what to write.
 */
export function edtfAsTyped(text: string, meaning: Meaning): string {
  if (text.length > LONGEST || isDate(text)) return text;
  const plain = text.toLowerCase().replace(YEAR_WORD, '').replace(/ +/g, ' ').trim();
  const edtf = read(plain, meaning);
  return edtf !== undefined && isDate(edtf) ? edtf : text;
}
