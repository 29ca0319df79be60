import type { Core } from '@strapi/strapi';
import { READS } from '../read-actions';

/** Operators that search for a part of a text, each with its case-insensitive twin. */
const TWINS = [
  ['$contains', '$containsi'],
  ['$notContains', '$notContainsi'],
  ['$startsWith', '$startsWithi'],
  ['$endsWith', '$endsWithi'],
] as const;

/** Replaces operators in filters at any depth: no other key of a query begins with `$`. */
const replaced = (operators: ReadonlyMap<string, string>, part: unknown): unknown => {
  if (Array.isArray(part)) return part.map((each) => replaced(operators, each));
  if (part === null || typeof part !== 'object' || part instanceof Date) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [operators.get(key) ?? key, replaced(operators, value)]),
  );
};

/** The conditions of a query, at any depth, with searches for a part of a text that ignore case. */
export function withoutCase(strapi: Core.Strapi, part: unknown): unknown {
  const isSqlite = strapi.config.get('database.connection.client') === 'sqlite';
  const operators = new Map(
    TWINS.map(([mindful, caseless]) => (isSqlite ? [caseless, mindful] : [mindful, caseless])),
  );
  return replaced(operators, part);
}

/**
 * Makes searches for a part of a text case-insensitive on both databases, in the admin and over REST, also in
 * `populate`. PostgreSQL's LIKE is case-sensitive, so the twins are used. On SQLite our LIKE ignores case
 * (src/operations/database/sqlite.ts), and the twins would fold every text a second time.
 */
export const installCaselessFilters = (strapi: Core.Strapi) => {
  strapi.documents.use((context, next) => {
    if (!READS.includes(context.action)) return next();
    const params = context.params as { filters?: unknown; populate?: unknown }; // the union of all actions' params; reads have both
    if (params.filters) params.filters = withoutCase(strapi, params.filters);
    if (params.populate) params.populate = withoutCase(strapi, params.populate);
    return next();
  });
};
