import { isRecord } from '../../domain/record';

type Query = Record<string, unknown>;

/** By former slug, the documents that had it and are published now under another. */
export type Holders = ReadonlyMap<string, readonly string[]>;

/** Operators that compare with whole slugs. */
const COMPARED = ['$eq', '$ne', '$in', '$notIn', '$not', '$eqi', '$nei'];

/** Slugs are lower-case, so a case-insensitive operator compares with the lower-case form. */
const asWritten = (operator: string, slug: string) => (operator.endsWith('i') ? slug.toLowerCase() : slug);

/** The slugs in a condition: `slug=a`, `slug[$eq]=a`, `slug[$in][0]=a`, and negated ones. */
export function slugsIn(condition: unknown): string[] {
  if (typeof condition === 'string') return [condition];
  if (Array.isArray(condition)) return condition.flatMap(slugsIn);
  return isRecord(condition)
    ? COMPARED.flatMap((operator) => slugsIn(condition[operator]).map((slug) => asWritten(operator, slug)))
    : [];
}

/** `slug=a` or `slug[$eq]=a`. */
export const isOneSlug = (condition: unknown) =>
  typeof condition === 'string' || (isRecord(condition) && Object.keys(condition).join() === '$eq');

const together = (group: '$and' | '$or', filters: readonly Query[]): Query =>
  filters.length === 1 ? { ...filters[0] } : { [group]: filters };

function compared(operator: string, value: unknown, holders: Holders, isNegated: boolean): Query {
  switch (operator) {
    case '$eq':
    case '$in':
      return filterFor(value, holders, isNegated);
    case '$ne':
    case '$notIn':
    case '$not':
      return filterFor(value, holders, !isNegated);
    case '$eqi':
    case '$nei': {
      const isFormer = typeof value === 'string' && holders.has(value.toLowerCase());
      if (isFormer) return filterFor(value.toLowerCase(), holders, isNegated !== (operator === '$nei'));
    }
  }
  const condition = { [operator]: value };
  return { slug: isNegated ? { $not: condition } : condition };
}

/**
 * Turns a condition on a slug into a filter on entries, with documents in place of former slugs: their present slugs
 * may belong to other entries of another municipality.
 *
 * @param isNegated whether it is negated. Behind a relation Strapi has no `$not` around fields, so each condition is
 *   negated.
 */
export function filterFor(condition: unknown, holders: Holders, isNegated = false): Query {
  if (Array.isArray(condition))
    return together(
      isNegated ? '$and' : '$or',
      condition.map((each) => filterFor(each, holders, isNegated)),
    );
  if (isRecord(condition))
    return together(
      isNegated ? '$or' : '$and',
      Object.entries(condition).map(([operator, value]) => compared(operator, value, holders, isNegated)),
    );
  const documents = typeof condition === 'string' ? holders.get(condition) : undefined;
  if (documents) return { documentId: { [isNegated ? '$notIn' : '$in']: documents } };
  return { slug: { [isNegated ? '$ne' : '$eq']: condition } };
}
