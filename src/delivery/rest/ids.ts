import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { ContentType } from '../../model/content-types';
import { PUBLISHED } from '../../model/types/definition';
import { statementsOfList, type Statement } from '../../strapi/list-statements';
import { databaseQueryOf } from '../../strapi/query-params';
import { tableOf } from '../../strapi/row-tables';
import type { Query } from '../query/readable';
import type { Window } from '../query/window';
import type { Reading } from '../rows/at-one-moment';
import { withoutCase } from '../reading/caseless-filters';

interface ListStatements {
  ids: Statement;
  count: Statement;
}

/** A few hundred addresses that sites ask again after each change; long ones, up to the budget of a query, would fill the memory. */
const KEPT = 500;
const LONGEST = 4_000;

const kept = new WeakMap<Core.Strapi, LRUCache<string, ListStatements>>();

/** What selects entries: a reader’s parameters, the language, the part of the list, and for a single entry its documentId. */
interface Selection {
  uid: ContentType;
  query: Query;
  locale: string;
  start: number;
  limit: number;
  documentId?: string;
}

/** As the document service makes them (core/dist/services/document-service/repository.js, `findMany` and `findOne`). */
const statementsOf = (strapi: Core.Strapi, selection: Selection): ListStatements => {
  const { uid, query: asked, locale, start, limit, documentId } = selection;
  const { filters, sort, _q } = asked;
  const recent = kept.get(strapi) ?? new LRUCache<string, ListStatements>({ max: KEPT });
  kept.set(strapi, recent);
  const question = JSON.stringify([uid, filters, sort, _q, locale, start, limit, documentId]);
  const known = recent.get(question);
  if (known) return known;
  const params = { filters: withoutCase(strapi, filters), sort, _q, start, limit, status: 'published' };
  const query = databaseQueryOf(strapi, uid, params);
  const conditions = query.where as object | undefined; // Strapi’s conditions are an object
  const where = { ...PUBLISHED, locale, ...conditions, ...(documentId !== undefined && { documentId }) };
  const made = statementsOfList(strapi, uid, { ...query, where });
  if (question.length <= LONGEST) recent.set(question, made);
  return made;
};

/**
 * The ids of the entries of a list, in its order, and how many there are in all.
 *
 * @returns the total as undefined where it is not asked for.
 */
export async function idsOfList(
  { strapi, ask }: Reading,
  uid: ContentType,
  query: Query,
  locale: string,
  { start, limit, withCount }: Window,
): Promise<{ ids: number[]; total: number | undefined }> {
  const statements = statementsOf(strapi, { uid, query, locale, start, limit });
  const rows = await ask<{ id: number }>(statements.ids.sql, statements.ids.bindings);
  const ids = rows.map(({ id }) => id);
  if (!withCount) return { ids, total: undefined };
  // The end of the list says how long it is; beyond it there is nothing to see that.
  const isEnd = ids.length < limit && (ids.length > 0 || start === 0);
  if (isEnd) return { ids, total: start + ids.length };
  const [counted] = await ask<{ count: number | string }>(statements.count.sql, statements.count.bindings);
  return { ids, total: Number(counted?.count) };
}

/** The id of an entry; undefined where it is not published in the language, or does not fulfil the conditions. */
export async function idOfEntry(
  { strapi, ask }: Reading,
  uid: ContentType,
  { filters, _q }: Query,
  locale: string,
  documentId: string,
): Promise<number | undefined> {
  const isPlain = filters === undefined && _q === undefined;
  const { sql, bindings } = isPlain
    ? {
        sql: `select id from ${tableOf(strapi, uid)} where document_id = ? and locale = ? and published_at is not null`,
        bindings: [documentId, locale],
      }
    : statementsOf(strapi, { uid, query: { filters, _q }, locale, start: 0, limit: 1, documentId }).ids;
  const [row] = await ask<{ id: number }>(sql, bindings);
  return row?.id;
}
