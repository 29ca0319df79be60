import type { Schema } from '@strapi/strapi';

/**
 * The field of the other type that a relation is read back from; undefined for one that its own type holds. Such a
 * relation shows data of other documents: it is never written, and never copied with its document.
 */
export const owningField = (attribute: Schema.Attribute.AnyAttribute): string | undefined =>
  attribute.type === 'relation' && 'mappedBy' in attribute ? attribute.mappedBy : undefined;

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/**
 * Whether what was sent for a relation would change one that holds nothing: not the form's untouched field, and not the
 * number of links that the admin answers with. Emptying says something only where there may be something.
 */
export function saysSomething(value: unknown, mayHoldSome: boolean): boolean {
  if (value === undefined) return false;
  if (value === null || isEmptyList(value)) return mayHoldSome;
  if (typeof value !== 'object' || Array.isArray(value)) return true;
  const { set, connect, disconnect, ...rest } = value as Record<string, unknown>; // a client's own object
  if (Object.keys(rest).some((name) => !['options', 'count'].includes(name))) return true;
  const changes = [connect, disconnect].some(
    (each) => each !== undefined && each !== null && !isEmptyList(each),
  );
  return changes || saysSomething(set, mayHoldSome);
}
