import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { isRecord } from '../../domain/record';
import type { ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { sanitizedQuery } from '../../strapi/present-request';
import { databaseQueryOf } from '../../strapi/query-params';
import type { Query } from '../query/readable';
import { makePlan, type Plan } from '../rows/plan';
import { askedOfRows } from './asked';

/** How the rows of an answer are read; none where only Strapi can. */
interface Known {
  plan?: Plan;
}

/** As many views and queries of `fields` and `populate` as sites have; no long ones, so that nobody fills the memory with them. */
const KEPT = 200;
const LONGEST = 10_000;

const kept = new WeakMap<Core.Strapi, LRUCache<string, Known>>();

/** Whether something is populated by `*` in place of `true`: Strapi reads more than one meaning into it on its way. */
const hasStar = (populate: unknown): boolean =>
  isRecord(populate) &&
  Object.entries(populate).some(([name, part]) => (part === '*' ? name !== 'populate' : hasStar(part)));

/**
 * How the rows of an answer are read by statements, worked out once for each `fields` and `populate` that is asked.
 *
 * @param ctx a request of a visitor who may read all types, so that the same is left for all who ask it.
 * @returns undefined where only Strapi can read them.
 */
export async function planFor(
  strapi: Core.Strapi,
  ctx: Context,
  uid: ContentType,
  { fields, populate }: Query,
): Promise<Plan | undefined> {
  const recent = kept.get(strapi) ?? new LRUCache<string, Known>({ max: KEPT });
  kept.set(strapi, recent);
  if (hasStar(populate)) return undefined;
  const question = JSON.stringify([uid, fields, populate]);
  const known = recent.get(question);
  if (known) return known.plan;
  const asked = {
    ...(fields !== undefined && { fields }),
    ...(populate !== undefined && { populate }),
  };
  const query = databaseQueryOf(strapi, uid, await sanitizedQuery(strapi, ctx, uid, asked));
  const schemaOf = schemasOf(strapi);
  const rows = askedOfRows(schemaOf, schemaOf(uid), {
    ...(query.select !== undefined && { select: query.select }),
    populate: query.populate,
  });
  const made = rows ? { plan: makePlan(strapi, uid, rows) } : {};
  if (question.length <= LONGEST) recent.set(question, made);
  return made.plan;
}
