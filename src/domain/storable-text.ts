/**
 * Whether every database here can keep a text: PostgreSQL refuses NUL and half of a surrogate pair, in text and in JSON
 * (RFC 8259 allows both), with an error of its own.
 */
const isStorableText = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** More than any form has; a body of 2 MB may be nested a million levels deep, which is more than the stack is. */
const DEEPEST = 100;

interface UnstorablePart {
  code: 'text_unstorable' | 'value_too_deep';
  path: readonly (string | number)[];
}

const partOf = (value: unknown, path: readonly (string | number)[]): UnstorablePart | undefined => {
  if (typeof value === 'string') return isStorableText(value) ? undefined : { code: 'text_unstorable', path };
  if (value === null || typeof value !== 'object') return undefined;
  if (path.length > DEEPEST) return { code: 'value_too_deep', path: path.slice(0, 1) };
  for (const [key, part] of Object.entries(value)) {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    const found = isStorableText(key) ? partOf(part, below) : ({ code: 'text_unstorable', path } as const);
    if (found) return found;
  }
  return undefined;
};

/**
 * What in a value cannot be kept by every database, keys included: rich text is JSON, and so is a parsed query.
 *
 * @returns the first such part and the path to it, as a code of the message catalogue; undefined when all can be stored.
 */
export function unstorablePart(value: unknown): UnstorablePart | undefined {
  return partOf(value, []);
}

/** Whether all of a value can be stored, keys included. */
export const isStorable = (value: unknown): boolean => unstorablePart(value) === undefined;

/** Whether a value consists of more values than that, at all depths together; it stops counting there. */
export function hasMoreValuesThan(most: number, value: unknown): boolean {
  const left = [value];
  for (let count = 0; left.length > 0; count += 1) {
    if (count + left.length > most) return true;
    const next = left.pop();
    if (next !== null && typeof next === 'object')
      for (const part of Object.values(next)) if (left.push(part) > most) return true;
  }
  return false;
}
