import { latinLookAlikes } from '../matching';

/** What stands before a number: „№ BG05…“, "No. 2014-…", „Договор № …“. */
const NUMBER_SIGN =
  /^(?:(?:договор|дог|(?:grant )?agreement|contract)\.?\s*)?(?:№|n[°º]|no\.?(?=[\s\d]))?\s*/i;

/** References are 255 characters long at most, and compatibility forms (½, ㎏) become longer. */
const MOST_LETTERS = 255;

/** The day of the contract behind its number, „DIR-51011116-9-70/19.02.2014 г.“, „… от 19.02.2014 г.“ */
const DAY = /(?:\/|[oо][tт])\d{1,2}\.\d{1,2}\.\d{2,4}(?:г\.?)?$/;

/** The year behind a number that is counted anew in each of them: „12/2019“. */
const YEAR = /\/(?:(?:19|20)\d\d|\d\d)(?:г\.?)?$/;

/** The index of a register: at most three letters, and short numbers with dashes between them: „45“, „РД-09-12“, „26-00-1234“. */
const OF_A_REGISTER = /^\p{L}{0,3}-?\d{1,3}(?:-\d+)*$/u;

/** With fewer letters and digits, or fewer digits, it may be any office’s number. */
const FEWEST_SIGNS = 6;
const FEWEST_DIGITS = 3;

const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;

/**
 * Whether a number means the same project wherever it stands, as the numbers of programmes do (CB007.2.13-124, ROBG-419,
 * 101054763). Each office counts its own contracts, and „12/2019“ is one of another project in the next.
 */
const isOfOneProject = (key: string): boolean => {
  const number = key.replace(YEAR, '');
  const isLong = count(number, /[\p{L}\p{N}]/gu) >= FEWEST_SIGNS && count(number, /\p{N}/gu) >= FEWEST_DIGITS;
  return isLong && !OF_A_REGISTER.test(number);
};

/**
 * What a project’s reference number is known by, in whichever municipality it was typed: without blanks, capitals and invisible
 * characters, with one kind of dash, with Latin letters for the Cyrillic ones that look the same („ВG16“ with a Cyrillic В), and
 * without the day of the contract.
 *
 * @returns null for what is no number („няма“, „–“), and for one that another office may have given to something else („12/2019“).
 */
export function referenceKeyOf(reference: string | null): string | null {
  if (reference === null) return null;
  const key = latinLookAlikes(reference.trim().replace(NUMBER_SIGN, '').normalize('NFKC'))
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/[\p{Pd}−]+/gu, '-')
    .toLowerCase()
    .replace(DAY, '')
    .slice(0, MOST_LETTERS);
  return isOfOneProject(key) ? key : null;
}
