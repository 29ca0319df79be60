export { LATIN_LETTERS } from './letters';
export { plainLatin } from './plain-latin';
export type { Slug } from './slug';
export { isSlug, MAX_SLUG_LENGTH, slugOf, uniqueSlug } from './slug';
export { transliterate } from './transliterate';
