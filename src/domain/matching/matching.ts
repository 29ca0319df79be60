import { plainLatin } from '../transliteration';
import { inOneScript } from './look-alikes';

/**
 * A text in the one form in which it is searched and compared: compatibility forms and Latin/Cyrillic look-alikes
 * resolved, invisible characters out, one kind of quotation mark ("), apostrophe (') and dash (-), single spaces,
 * small letters. Words stay: „община“ or „гр.“ before a name is not taken away.
 */
export function normaliseForMatching(text: string): string {
  return inOneScript(text.normalize('NFKC').replace(/[\p{Cf}\p{Cc}]/gu, (c) => (/\s/.test(c) ? ' ' : '')))
    .replace(/[«»„“”‟″]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * True when two names are the same by their transliteration (Transliteration Act), whatever their script, marks and
 * punctuation: „Крива Паланка“ and "Kriva palanka". Names without a letter or digit equal nothing.
 */
export function equalNames(a: string, b: string): boolean {
  const key = keyOf(a);
  return key !== '' && key === keyOf(b);
}

function keyOf(name: string): string {
  return (plainLatin(normaliseForMatching(name)).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
