import { plainLatin } from '../transliteration';

/** Ways of spelling one sound, the longer first: of the Transliteration Act, of Gaj’s alphabet without its marks, and of older habits. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/s(?:ht|cht)/g, 'st'],
  [/sch|sh/g, 's'],
  [/zh/g, 'z'],
  [/ch|ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/[jy]/g, 'i'],
  [/([dgk])i(?=[aeou])/g, '$1'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/([aou])e/g, '$1'],
  [/(.)\1+/g, '$1'],
];

const inLatin = (word: string) => (/^[a-z0-9]*$/.test(word) ? word : plainLatin(word));

/**
 * What spellings of a name in Latin letters have in common with each other and with the name in Cyrillic: „Дойран“, "Doyran", "Dojran" and
 * "Doiran"; „Крушево“, "Kruševo", "Krushevo" and "Krusevo". A search in one script finds words of the other by it; different words may
 * have the same key.
 *
 * @param word a single one.
 */
export const latinKey = (word: string): string =>
  SPELLED.reduce((key, [letters, instead]) => key.replace(letters, instead), inLatin(word));

/** What may follow; of "tsk" three letters are spelled as one sound. */
const FOLLOWING = [...'abcdefghijklmnopqrstuvwxyz', 'sk', 'zk'];

/**
 * What the keys of words begin with that begin with a word: its own key, and others where its last letters are half of how one sound is
 * spelled. "Blat" may become "Blatska", whose key has no t.
 */
export const latinBeginnings = (word: string): string[] => {
  const own = latinKey(word);
  const longer = FOLLOWING.map((letters) => latinKey(word + letters)).filter((key) => !key.startsWith(own));
  return [own, ...new Set(longer)];
};
