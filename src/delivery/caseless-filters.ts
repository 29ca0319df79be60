import type { Core } from '@strapi/strapi';

const READS = ['findMany', 'findFirst', 'count'];

/** SQLite's LIKE ignores case and PostgreSQL's does not; these operators have a twin that ignores it on both. */
const TWINS: Readonly<Record<string, string>> = {
  $contains: '$containsi',
  $notContains: '$notContainsi',
  $startsWith: '$startsWithi',
  $endsWith: '$endsWithi',
};

/** The same filters with every operator that looks for a part of a text replaced by its caseless twin. */
export const caseless = (filters: unknown): unknown => {
  if (Array.isArray(filters)) return filters.map(caseless);
  if (filters === null || typeof filters !== 'object' || filters instanceof Date) return filters;
  return Object.fromEntries(Object.entries(filters).map(([key, value]) => [TWINS[key] ?? key, caseless(value)]));
};

/** Makes a search for a part of a text ignore case on both databases, in the admin and over REST alike. */
export const installCaselessFilters = (strapi: Core.Strapi) => {
  strapi.documents.use((context, next) => {
    const params = context.params as { filters?: unknown }; // the union of all actions' params; reads have filters
    if (READS.includes(context.action) && params.filters) params.filters = caseless(params.filters);
    return next();
  });
};
