import { NUMBERS, numberOfRoman, ROMAN, twoDigits } from './names';
import { parseEdtf } from './parse';

const NAMES = [...NUMBERS.keys()].join('|');

type Parts = (...groups: string[]) => readonly string[];

const numberOfName = (name: string) => NUMBERS.get(name) ?? '';

const numberOfCentury = (century: string) => (/\d/.test(century) ? Number(century) : numberOfRoman(century));

/** The twentieth century has the years that begin with 19. */
const digitsOfCentury = (century: string) => twoDigits(numberOfCentury(century) - 1);

/** Forms of a date, each with the parts that EDTF writes, the largest first. */
const FORMS: readonly (readonly [form: RegExp, parts: Parts])[] = [
  [/^(\d{4}(?:-\d\d){0,2}[?~%]?)$/, (date) => [date]],
  [/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})$/, (...parts) => parts],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (day, month, year) => [year, month, day]],
  [/^(\d{1,2})-(\d{1,2})-(\d{4})$/, (day, month, year) => [year, month, day]],
  [/^(\d{1,2})(?:\. ?|-|\/)(\d{4})$/, (month, year) => [year, month]],
  [/^(\d{4})\. ?(\d{1,2})$/, (...parts) => parts],
  [
    new RegExp(`^(\\d{1,2})[. ]? ?(${NAMES})[.,]? ?(\\d{4})$`),
    (day, month, year) => [year, numberOfName(month), day],
  ],
  [new RegExp(`^(${NAMES})[.,]? ?(?:на |of )?(\\d{4})$`), (month, year) => [year, numberOfName(month)]],
  [
    // The winter of two years is that of the first.
    /^(?:зимата|зима|winter) (?:на |of )?(\d{4}) ?[-–—/] ?(\d{4}|\d\d)$/,
    (year, next) => (twoDigits((Number(year) + 1) % 100) === next.slice(-2) ? [year, '24'] : []),
  ],
  [
    new RegExp(`^(${NAMES})\\.? (\\d{1,2}),? (\\d{4})$`),
    (month, day, year) => [year, numberOfName(month), day],
  ],
  [
    new RegExp(`^(\\d{1,2})\\. ?(${ROMAN})\\. ?(\\d{4})$`),
    (day, month, year) => [year, String(numberOfRoman(month)), day],
  ],
  [new RegExp(`^(${ROMAN})\\. ?(\\d{4})$`), (month, year) => [year, String(numberOfRoman(month))]],
  [/^(\d{3})0(?:-?те|s)(?: години)?$/, (decade) => [`${decade}X`]],
  // „80-те“ are of the last century; „20-те“ may be of this one.
  [/^'?([3-9])0(?:-?те|s)(?: години)?(?: на (?:xx|хх|20) (?:век|в\.?))?$/, (decade) => [`19${decade}X`]],
  [
    new RegExp(`^първото десетилетие на (${ROMAN}|\\d{1,2}) ?(?:век|в\\.?)$`),
    (century) => [`${digitsOfCentury(century)}0X`],
  ],
  [
    new RegExp(`^(${ROMAN}|\\d{1,2}) ?-?(?:век|в\\.?|century)$`),
    (century) => [`${digitsOfCentury(century)}XX`],
  ],
];

export const isDate = (edtf: string) => parseEdtf(edtf).kind === 'date';

function readPlain(text: string): string | undefined {
  for (const [form, partsOf] of FORMS) {
    const found = form.exec(text);
    if (!found) continue;
    const edtf = partsOf(...found.slice(1))
      .map(twoDigits)
      .join('-');
    if (isDate(edtf)) return edtf;
  }
  return undefined;
}

const ABOUT = /^(?:около|ок\.?|приблизително|circa|ca\.?|c\.|about|around|~) ?(.+)$/;
const UNCERTAIN = /^(.+?) ?(?:\?|\((?:\?|не е сигурно|uncertain)\))$/;
const PROBABLY = /^(?:вероятно|предполага се|probably) (?:(?:през|in) )?(.+)$/;

/** A date with a sign of doubt; an unknown digit, `198X`, takes none. */
const doubted = (edtf: string | undefined, sign: '~' | '?') => {
  if (edtf === undefined || edtf.includes('X') || /[?%]$/.test(edtf)) return undefined;
  if (!edtf.endsWith('~')) return edtf + sign;
  return sign === '?' ? edtf.replace('~', '%') : undefined;
};

/** One date, „около май 2004“; undefined where the text is none, or no day that there is. */
export function readPoint(text: string): string | undefined {
  const [, uncertain] = UNCERTAIN.exec(text) ?? PROBABLY.exec(text) ?? [];
  const [, approximate] = ABOUT.exec(text) ?? [];
  return (
    readPlain(text) ??
    (uncertain === undefined ? undefined : doubted(readPoint(uncertain), '?')) ??
    (approximate === undefined ? undefined : doubted(readPlain(approximate), '~'))
  );
}
