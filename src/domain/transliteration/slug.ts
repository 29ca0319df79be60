import { plainLatin } from './plain-latin';

declare const brand: unique symbol;

/** The part of an address that names a document: words of a–z and 0–9 joined by single hyphens. Branded so that it is
 * never mixed up with a title. */
export type Slug = string & { readonly [brand]: 'Slug' };

export const MAX_SLUG_LENGTH = 80;

/** What a text without a single letter or digit becomes. */
const FALLBACK = 'untitled';

/**
 * The slug of a text: transliterated (Cyrillic by the Transliteration Act, Latin without diacritics), in lower case,
 * cut between words. Letters of other scripts become their code points („Βόλος“ – u3b2-u3bf-…), which is ugly, but
 * stable and different for different names; such a slug is better typed. The answer is never empty.
 * @param maxLength at least as long as the fallback, 8
 */
export function slugOf(text: string, { maxLength = MAX_SLUG_LENGTH }: { maxLength?: number } = {}): Slug {
  const spelled = plainLatin(text).replace(
    /(?![a-z0-9])[\p{L}\p{N}]/gu,
    (letter) => ` u${letter.codePointAt(0)?.toString(16)} `,
  );
  const words = spelled.match(/[a-z0-9]+/g) ?? [FALLBACK];
  return asSlug(cut(words.join('-'), maxLength));
}

/** True for text of the form of a slug, of any length. */
export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** The wanted slug, or the first of wanted-2, wanted-3, … that is not taken; shortened where the number needs room. */
export function uniqueSlug(
  wanted: Slug,
  taken: ReadonlySet<string>,
  { maxLength = MAX_SLUG_LENGTH }: { maxLength?: number } = {},
): Slug {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const candidate = cut(wanted, maxLength - ending.length) + ending;
    if (!taken.has(candidate)) return asSlug(candidate);
  }
}

function cut(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const start = slug.slice(0, maxLength);
  const wordEnd = slug[maxLength] === '-' ? maxLength : start.lastIndexOf('-');
  return wordEnd > 0 ? start.slice(0, wordEnd) : start;
}

function asSlug(text: string): Slug {
  if (!isSlug(text)) throw new Error(`Not of the form of a slug: "${text}"`);
  return text;
}
