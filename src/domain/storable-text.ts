/**
 * Whether every database here can keep a text: PostgreSQL refuses NUL and half of a surrogate pair, in text and in JSON
 * (RFC 8259 allows both), with an error of its own.
 */
const isStorableText = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** The same of every text in a value, keys included: rich text is JSON, and so is a parsed query. */
export const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return isStorableText(value);
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, part]) => isStorableText(key) && isStorable(part));
};
