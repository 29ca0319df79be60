import { latinLookAlikes } from '../matching';

/** A word for „number“ before one: „№ BG05…“, "No. 2014-…". */
const NUMBER_SIGN = /^(?:№|n[°º]|no\.?(?=[\s\d]))\s*/i;

/** References are 255 characters long at most, and compatibility forms (½, ㎏) become longer. */
const MOST_LETTERS = 255;

/**
 * What a project’s reference number is known by, in whichever municipality it was typed: without blanks, capitals and invisible
 * characters, with one kind of dash, and with Latin letters for the Cyrillic ones that look the same („ВG16“ with a Cyrillic В).
 *
 * @returns null for what is no number: without a digit („няма“, „–“), or of fewer than four letters and digits.
 */
export function referenceKeyOf(reference: string | null): string | null {
  if (reference === null) return null;
  const key = latinLookAlikes(reference.trim().replace(NUMBER_SIGN, '').normalize('NFKC'))
    .replace(/[\s\p{Cf}\p{Cc}]/gu, '')
    .replace(/[\p{Pd}−]+/gu, '-')
    .toLowerCase()
    .slice(0, MOST_LETTERS);
  const signs = key.match(/[\p{L}\p{N}]/gu) ?? [];
  return signs.length >= 4 && /\p{N}/u.test(key) ? key : null;
}
