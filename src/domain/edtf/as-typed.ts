import { isDate, readPoint } from './as-typed-point';
import { NUMBERS, twoDigits } from './names';
import type { Meaning } from './parse';
import { plainSpelling } from './plain-spelling';

/** „от 28 септември 2018 година до 3 октомври 2019 година“ fits; nothing long is looked through. */
const LONGEST = 80;

const DASH = /[-–—]/g;

/** The preposition before a date; „към 1950“ may be „about 1950“, „към 31.12.2020“ is that day. */
const PREPOSITION = /^(?:през|на|в|за|in|on|към(?= \d{1,2}[. ]))(?: |(?=\d))/;

/** What begins and what ends a period; the beginning may leave out what the end says: „18 – 21 февруари 2019“. */
function readRange(first: string, last: string): string | undefined {
  const end = readPoint(last);
  if (end === undefined) return undefined;
  const [year = '', month, day] = end.split('-');
  const isDay = /^\d{1,2}\.?$/.test(first) && month !== undefined && day !== undefined;
  // The beginning shares the year of a day or month; before a year alone it says no year: „май – 1987“ may be May 1987.
  const inThatYear = month === undefined ? [] : [`${first} ${year}`, `${first.replace(/\.$/, '')}.${year}`];
  const candidates = isDay
    ? [`${year}-${month}-${twoDigits(first.replace('.', ''))}`]
    : [first, ...inThatYear];
  const start = candidates.map(readPoint).find((each) => each !== undefined);
  const range = `${start}/${end}`;
  return start !== undefined && isDate(range) ? range : undefined;
}

/** „14, 15 и 16 май 2019“, „2006 и 2007“, „май и юни 2018“: what follows one upon the other is a period. */
function readList(text: string): string | undefined {
  const parts = text.split(/, ?| (?:и|and|&) /);
  const areNames = parts.every((part) => /^\p{L}/u.test(part));
  const numbers = parts.map((part) =>
    Number(areNames ? NUMBERS.get(part.split(' ')[0] ?? '') : /^\d+/.exec(part)?.[0]),
  );
  const follow = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  const [first = '', last = ''] = [parts.at(0), parts.at(-1)];
  return parts.length > 1 && follow ? readRange(first, last) : undefined;
}

/** „1987/88“, „1985-86“: the second year without its century. A number up to 12 may be a month. */
function readSchoolYear(text: string): string | undefined {
  const [, first = '', last = ''] = /^(\d{4}) ?[-–—/] ?(\d\d)$/.exec(text) ?? [];
  if (first === '' || (Number(last) >= 1 && Number(last) <= 12)) return undefined;
  const second = Number(first.slice(0, 2) + last);
  const year = second > Number(first) ? second : second + 100;
  return year - Number(first) < 50 ? `${first}/${year}` : undefined;
}

const NOW = '(?:днес|сега|момента|настоящия момент|today|now|present|date)';
const BETWEEN =
  /^(?:от|между|from|between) (?:началото на |beginning of )?(.+) (?:до|и|to|until|and) (?:края на |end of )?(.+)$/;
const SINCE = new RegExp(`^(?:от|from|since) (.+?)(?: насам| досега| (?:до|to|until) ${NOW})?$`);
const STILL = new RegExp(`^(.+?) ?[-–—] ?(?:(?:до |to )?${NOW}|досега)$`);
const NOT_AFTER =
  /^(?:(?:най-късно )?(?:до|в) края на|до|най-късно(?: до| през| на| в)?|не по-късно от|(?:by|until) end of|until|till|by|no later than) (.+)$/;
const NOT_BEFORE = /^(?:не по-рано от|най-рано(?: през| на| в)?|not before|no earlier than) (.+)$/;

// As `displayEdtf` writes them.
const END_UNKNOWN = /^(?:от|from) (.+) \((?:краят не е известен|end unknown)\)$/;
const START_UNKNOWN = /^(?:до|until) (.+) \((?:началото не е известно|start unknown)\)$/;
const OR = / (?:или|or) /;

const before = (edtf: string | undefined) => edtf && `../${edtf}`;
const after = (edtf: string | undefined) => edtf && `${edtf}/..`;
const withoutStart = (edtf: string | undefined) => edtf && `/${edtf}`;
const withoutEnd = (edtf: string | undefined) => edtf && `${edtf}/`;

const point = (part: string | undefined) =>
  part === undefined ? undefined : readPoint(part.replace(PREPOSITION, ''));

function readPeriod(text: string): string | undefined {
  if (isDate(text)) return text; // „учебната 2019/2020“
  const [, first, last] = BETWEEN.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const range = readRange(first, last);
    if (range !== undefined) return range;
  }
  for (const dash of text.matchAll(DASH)) {
    const range = readRange(text.slice(0, dash.index).trim(), text.slice(dash.index + 1).trim());
    if (range !== undefined) return range;
  }
  return readSchoolYear(text) ?? readList(text.replace(PREPOSITION, ''));
}

function read(text: string, meaning: Meaning): string | undefined {
  const since = point(SINCE.exec(text)?.[1] ?? STILL.exec(text)?.[1]);
  return (
    point(text) ??
    readPeriod(text) ??
    before(point(NOT_AFTER.exec(text)?.[1])) ??
    after(point(NOT_BEFORE.exec(text)?.[1])) ??
    withoutEnd(point(END_UNKNOWN.exec(text)?.[1])) ??
    withoutStart(point(START_UNKNOWN.exec(text)?.[1])) ??
    // What happened on one of two days that follow each other happened between them.
    (meaning === 'point' && OR.test(text) ? readList(text.replace(OR, ' и ')) : undefined) ??
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
  const edtf = read(plainSpelling(text), meaning);
  return edtf !== undefined && isDate(edtf) ? edtf : text;
}
