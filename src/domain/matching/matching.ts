import { plainLatin } from '../transliteration';
import { inOneScript } from './look-alikes';
import { withoutSettlementWords } from './settlement-words';
import { SPELLINGS } from './spellings';

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
 * True when two names are likely the same, whatever their script, marks and punctuation, and the word for a town or a municipality
 * beside them: „Крива Паланка“ and "Kriva palanka", „Шабац“ and "Šabac", "Münster" and "Muenster", „Община Ниш“ and "Niš". It is
 * enough that one way of writing both in plain Latin letters agrees. Names without a letter or digit equal nothing.
 */
export function equalNames(a: string, b: string): boolean {
  const [ones, others] = [keysOf(a), keysOf(b)];
  return [...ones].some((key) => others.has(key));
}

/** The ways in which a name is written in plain Latin letters. */
function keysOf(name: string): ReadonlySet<string> {
  const bare = withoutSettlementWords(normaliseForMatching(name));
  const keys = SPELLINGS.map((letters) => {
    const spelled = [...bare].map((letter) => letters[letter] ?? letter).join('');
    return (plainLatin(spelled).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  });
  return new Set(keys.filter((key) => key !== ''));
}
