import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { ContentType } from '../content-types';
import { checkQuery } from './query-check';
import { documentIdOf } from './slug-lookup';
import { VIEWS } from './views';

type View = (typeof VIEWS)[ContentType][keyof (typeof VIEWS)[ContentType]];

const askingFor = (uid: ContentType) => async (ctx: Context, next: Next) => {
  await checkQuery(strapi, uid, ctx.query);
  return next();
};

/** A request that names what it wants gets just that; one that names nothing gets a useful view. */
const withDefault = (view: View) => (ctx: Context, next: Next) => {
  const { populate, fields } = ctx.query;
  // Into the parsed query rather than a new one: koa would write that back into the address, and from there into the
  // log. A copy, because what comes after may change what it is given.
  if (populate === undefined && fields === undefined) Object.assign(ctx.query, structuredClone(view));
  return next();
};

/** Lets a slug stand where Strapi expects a documentId. */
const bySlug = (uid: ContentType) => async (ctx: Context, next: Next) => {
  ctx.params.id = await documentIdOf(strapi, uid, ctx.params.id, ctx.query.locale);
  return next();
};

/**
 * How the two public actions of a type are read: queries are checked before they reach the database, a slug may stand
 * for a documentId, and a request without `populate` and `fields` gets the view of `views.ts`.
 *
 * @returns the `config` for `factories.createCoreRouter`.
 */
export const publicReading = (uid: ContentType) => ({
  find: { middlewares: [askingFor(uid), withDefault(VIEWS[uid].list)] },
  findOne: { middlewares: [askingFor(uid), bySlug(uid), withDefault(VIEWS[uid].detail)] },
});

declare const strapi: Core.Strapi;
