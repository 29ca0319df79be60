import type { Core } from '@strapi/strapi';
import { sameByOf, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { createAsked, requireWithinBudget } from './budget';
import { checkFilters } from './filters';
import {
  checkCountOnce,
  checkLocale,
  checkNames,
  checkPagination,
  checkRead,
  checkSearch,
  checkStatus,
  pageSizeOf,
} from './parameters';
import { checkFields, checkPopulate } from './populate';
import type { Query } from './readable';
import { refusingInWords } from './refuse';
import { checkSort } from './sort';
import { requireNarrowWhereLarge } from './wide';

/** A public request as it was sent. */
interface Request {
  uid: ContentType;
  asked: 'list' | 'entry';
  /** The parsed query. */
  query: Query;
  querystring: string;
}

/**
 * Checks a public query before the database is used: only fields, operators and values that are known to work are
 * allowed, at every depth, and no more than the budget.
 *
 * @throws ValidationError (400) naming the parameter, or the item of the budget and the amount.
 */
export const checkQuery = (strapi: Core.Strapi, request: Request) =>
  refusingInWords(strapi, async () => checkAll(strapi, request));

async function checkAll(strapi: Core.Strapi, { uid, asked, query, querystring }: Request) {
  const walk = { schemaOf: schemasOf(strapi), asked: createAsked() };
  walk.asked.length = querystring.length;
  requireWithinBudget(walk.asked);
  checkRead(querystring);
  checkNames(query, asked === 'list' && sameByOf(uid) !== undefined ? ['countOnce'] : []);
  checkCountOnce(query.countOnce);
  checkSearch(query._q);
  checkPagination(query.pagination);
  checkStatus(query.status);
  const schema = walk.schemaOf(uid);
  checkFields(schema, query.fields, 'fields');
  checkFilters(walk, schema, query.filters, 'filters');
  checkSort(walk, schema, query.sort, 'sort');
  checkPopulate(walk, schema, query.populate, { path: 'populate', depth: 0 });
  walk.asked.fetched *= pageSizeOf(query.pagination);
  requireWithinBudget(walk.asked);
  await checkLocale(strapi, query.locale);
  await requireNarrowWhereLarge(strapi, walk, schema, query);
}
