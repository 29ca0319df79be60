import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { ContentType } from '../../model/content-types';
import { PUBLISHED } from '../../model/types/definition';
import { statementsOfList, type Statement } from '../../strapi/list-statements';
import { databaseQueryOf } from '../../strapi/query-params';
import type { Query } from '../query/readable';
import type { Window } from '../query/window';
import type { Reading } from '../rows/at-one-moment';
import { withoutCase } from '../reading/caseless-filters';

interface ListStatements {
  ids: Statement;
  count: Statement;
}

/** A few hundred addresses that sites ask again after each change. */
const KEPT = 500;

const kept = new WeakMap<Core.Strapi, LRUCache<string, ListStatements>>();

/** As the document service makes them of a reader’s parameters (core/dist/services/document-service/repository.js, `findMany`). */
const statementsOf = (
  strapi: Core.Strapi,
  uid: ContentType,
  { filters, sort, _q }: Query,
  locale: string,
  { start, limit }: Window,
): ListStatements => {
  const recent = kept.get(strapi) ?? new LRUCache<string, ListStatements>({ max: KEPT });
  kept.set(strapi, recent);
  const question = JSON.stringify([uid, filters, sort, _q, locale, start, limit]);
  const known = recent.get(question);
  if (known) return known;
  const asked = { filters: withoutCase(strapi, filters), sort, _q, start, limit, status: 'published' };
  const query = databaseQueryOf(strapi, uid, asked);
  const where = { ...PUBLISHED, locale, ...(query.where as object | undefined) }; // Strapi’s conditions are an object
  const made = statementsOfList(strapi, uid, { ...query, where });
  recent.set(question, made);
  return made;
};

/**
 * The ids of the entries of a list, in its order, and how many there are in all.
 *
 * @returns the total as undefined where it is not asked for.
 */
export async function readList(
  { strapi, ask }: Reading,
  uid: ContentType,
  query: Query,
  locale: string,
  window: Window,
): Promise<{ ids: number[]; total: number | undefined }> {
  const statements = statementsOf(strapi, uid, query, locale, window);
  const rows = await ask<{ id: number }>(statements.ids.sql, statements.ids.bindings);
  const ids = rows.map(({ id }) => id);
  if (!window.withCount || ids.length === 0) return { ids, total: undefined };
  const [counted] = await ask<{ count: number | string }>(statements.count.sql, statements.count.bindings);
  return { ids, total: Number(counted?.count) };
}
