/** The forms of several types have parts in common: what every one ends with, and a date with what belongs to it. */

/** A date as known: the field, how readers will see it, and the source's words. */
export const dated = (field: string) => [field, `${field}Text`, `${field}Wording`];

/** What a form ends with: where the facts come from, the translation, the publication. */
export const AT_THE_END = [
  'sources',
  'remarks',
  'slug',
  'textLanguage',
  'translation',
  'readyForReview',
  'reviewBy',
  'publishAt',
  'withdrawAt',
  'changeNote',
  'withdrawnBecause',
];
