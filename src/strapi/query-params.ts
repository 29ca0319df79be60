import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** A query for Strapi’s database layer, as it is made of the parameters of a list. */
export interface DatabaseQuery {
  where?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  select?: unknown;
  _q?: unknown;
  /** Of Strapi’s own: that rows are published, at every depth. */
  filters?: unknown;
  limit?: unknown;
  offset?: unknown;
}

interface QueryParams {
  transform: (uid: string, params: unknown) => DatabaseQuery;
}

const paramsOf = (strapi: Core.Strapi): QueryParams => {
  const service = strapi.get('query-params') as QueryParams; // Strapi types what its container holds as any
  requireFunctions(service, ['transform'], 'query-params', 'Strapi’s service query-params');
  return service;
};

/** The database query that the document service makes of parameters, once all names in them have been checked. */
export const databaseQueryOf = (strapi: Core.Strapi, uid: string, params: object): DatabaseQuery =>
  paramsOf(strapi).transform(uid, params);

/**
 * Hold: `strapi.get('query-params').transform` (core/dist/services/query-params.js), which the document service and the admin’s
 * field for links make their database queries with, after all names in them have been checked. A list is sorted by a name’s key
 * here, which readers may not ask for: a document middleware would not see what that field asks. It can go when Strapi sorts by
 * the alphabet of a language.
 */
export function changeDatabaseQueries(
  strapi: Core.Strapi,
  change: (uid: string, query: DatabaseQuery) => DatabaseQuery,
) {
  const service = paramsOf(strapi);
  const stock = service.transform;
  service.transform = (uid, params) => change(uid, stock(uid, params));
}
