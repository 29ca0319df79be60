export type Language = 'bg' | 'en';

/**
 * What a value must hold at least.
 * - text: the same text; a number or boolean: the same; `null`: nothing is given (an empty text, list or group too)
 * - RegExp: some text in the value, or all of it read in order, matches; text is seen as `plain` makes it
 * - list: each wanted item matches some item of the value
 * - group: each attribute matches. `$or`: one of the list; `$all`: all of the list; `$bg`, `$en`: asked in that language only
 */
export type Pattern = string | number | boolean | null | RegExp | readonly Pattern[] | Group;

export interface Group {
  readonly [attribute: string]: Pattern;
}

/** Attributes that are the software's own and say nothing about the world. */
const TECHNICAL: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'partnerId',
  'key',
  'slug',
  'locale',
  'translation',
  'textLanguage',
  'createdAt',
  'updatedAt',
  'publishedAt',
  '__component',
]);

/** Latin letters that look Cyrillic, as typed into Bulgarian words by mistake („Oсвен“ with a Latin O). */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'ABCEHKMOPTXaceopxy'].map((latin, index) => [latin, 'АВСЕНКМОРТХасеорху'.charAt(index)]),
);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isPatternList = (pattern: Pattern): pattern is readonly Pattern[] => Array.isArray(pattern);

/** Text without differences of typography: one kind of space, quotation mark and dash, no Latin letters in Cyrillic words. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[„“”«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{L}]+/gu, (word) =>
      /\p{Script=Cyrillic}/u.test(word)
        ? word.replace(/[A-Za-z]/g, (letter) => LOOKALIKES.get(letter) ?? letter)
        : word,
    );
}

/** Text reduced to its words in order, for finding a sentence whose spaces, capitals or stressed „ѝ“ were corrected. */
export function compact(text: string): string {
  return plain(text).toLowerCase().replaceAll('ѝ', 'и').replace(/\s+/g, '');
}

/**
 * The texts and numbers in a value, in order, as `plain` makes them.
 * A paragraph of Strapi's blocks is one text, however its words are marked up; the addresses of its links follow it.
 */
export function leavesOf(value: unknown, skipped: ReadonlySet<string> = TECHNICAL): readonly string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return plain(value) === '' ? [] : [plain(value)];
  if (isList(value)) return value.flatMap((item) => leavesOf(item, skipped));
  if (!isRecord(value)) return [];
  if (isList(value.children)) return blockLeaves(value.children, skipped);
  return Object.entries(value).flatMap(([attribute, held]) =>
    skipped.has(attribute) ? [] : leavesOf(held, skipped),
  );
}

function blockLeaves(children: readonly unknown[], skipped: ReadonlySet<string>): readonly string[] {
  if (!children.every(isInline)) return children.flatMap((child) => leavesOf(child, skipped));
  const links = children.flatMap((child) => (isRecord(child) ? leavesOf(child.url) : []));
  return [...leavesOf(children.map(inlineText).join('')), ...links];
}

const isInline = (node: unknown): boolean => isRecord(node) && (node.type === 'text' || node.type === 'link');

function inlineText(node: unknown): string {
  if (!isRecord(node)) return '';
  if (isList(node.children)) return node.children.map(inlineText).join('');
  return typeof node.text === 'string' ? node.text : '';
}

/** The leaves of a value with the given attributes left out, beside the technical ones. */
export const leavesWithout = (value: unknown, attributes: readonly string[]): readonly string[] =>
  leavesOf(value, new Set([...TECHNICAL, ...attributes]));

/** Nothing is given: no text and no number anywhere in the value. */
export const isBlank = (value: unknown): boolean => leavesOf(value).length === 0 && value !== true;

/** Whether `value`, as published in `language`, holds at least what `pattern` wants. */
export function matches(value: unknown, pattern: Pattern, language: Language): boolean {
  if (pattern === null) return isBlank(value);
  if (pattern instanceof RegExp) {
    const leaves = leavesOf(value);
    return [...leaves, leaves.join(' ')].some((text) => pattern.test(text));
  }
  if (isPatternList(pattern)) {
    const items = isList(value) ? value : [value];
    return (
      pattern.length > 0 && pattern.every((wanted) => items.some((item) => matches(item, wanted, language)))
    );
  }
  if (isList(value)) return value.some((item) => matches(item, pattern, language));
  if (typeof pattern === 'object') {
    return Object.entries(pattern).every(([attribute, wanted]) =>
      attributeMatches(value, attribute, wanted, language),
    );
  }
  if (typeof pattern === 'string') return typeof value === 'string' && plain(value) === plain(pattern);
  return value === pattern;
}

function attributeMatches(value: unknown, attribute: string, wanted: Pattern, language: Language): boolean {
  if (attribute === '$bg' || attribute === '$en') {
    return attribute !== `$${language}` || matches(value, wanted, language);
  }
  if (attribute === '$or' && isPatternList(wanted))
    return wanted.some((one) => matches(value, one, language));
  if (attribute === '$all' && isPatternList(wanted))
    return wanted.every((one) => matches(value, one, language));
  // An attribute that was not delivered is not known to be empty.
  return isRecord(value) && attribute in value && matches(value[attribute], wanted, language);
}

/** The given values at a dotted path, through lists. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<readonly unknown[]>(
      (found, attribute) => found.flatMap((one) => (isRecord(one) ? listOf(one[attribute]) : [])),
      listOf(value),
    )
    .filter((one) => !isBlank(one));
}

/** The given values of an attribute at any depth. */
export function valuesNamed(value: unknown, attribute: string): readonly unknown[] {
  if (isList(value)) return value.flatMap((item) => valuesNamed(item, attribute));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    name === attribute && !isBlank(held) ? [held] : valuesNamed(held, attribute),
  );
}

const listOf = (value: unknown): readonly unknown[] => (isList(value) ? value : [value]);
