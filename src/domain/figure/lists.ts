/** How a number is known: „точно“, „около“, „почти“, „повече от“, „поне“, „по-малко от“, „най-много“. */
export const BOUNDS = ['exact', 'about', 'nearly', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];

/** What is counted; money has a currency instead. */
export const UNITS = [
  'people',
  'residents',
  'citizens',
  'children',
  'pupils',
  'students',
  'teachers',
  'families',
  'members',
  'towns',
  'municipalities',
  'countries',
  'organisations',
  'schools',
  'companies',
] as const;
export type Unit = (typeof UNITS)[number];
