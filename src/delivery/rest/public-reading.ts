import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isOwned, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import type { View } from '../../model/types/definition';
import { COMMON } from '../../operations/revision/store';
import { showsOnly } from '../kept-answers/shown-municipality';
import { askedMunicipality, filteredMunicipality } from '../reading/asked-municipality';
import { answerByStatements } from './answer';
import { leaveOutDoubles } from '../reading/counted-once';
import { answerFormer } from '../redirects/former-answers';
import { followFormerSlugs } from '../redirects/former-slugs';
import { checkQuery } from '../query/check';
import { lookUp } from '../reading/slug-lookup';
import { VIEWS } from '../reading/views';

const askingFor = (uid: ContentType, asked: 'list' | 'entry') => async (ctx: Context, next: Next) => {
  await checkQuery(strapi, { uid, asked, query: ctx.query, querystring: ctx.querystring });
  await followFormerSlugs(strapi, uid, ctx.query, { onlyWhereAnswered: asked === 'list' });
  const municipality = asked === 'list' ? await filteredMunicipality(strapi, uid, ctx.query) : undefined;
  if (municipality !== undefined) showsOnly(ctx, municipality);
  if (asked === 'list') await leaveOutDoubles(strapi, uid, ctx.query);
  return next();
};

/** A request with `populate` or `fields` gets just that; one without gets the type's view. */
const withDefault = (view: View) => (ctx: Context, next: Next) => {
  const { populate, fields } = ctx.query;
  // Written into the parsed query: koa would write a new query back into the URL, and so into the log. A copy, because
  // later code may change it.
  if (populate === undefined && fields === undefined) Object.assign(ctx.query, structuredClone(view));
  return next();
};

/** Accepts a slug where Strapi expects a documentId, and answers requests for former slugs. */
const bySlug = (uid: ContentType) => async (ctx: Context, next: Next) => {
  const { locale } = ctx.query;
  const municipality = isOwned(uid) ? await askedMunicipality(strapi, ctx.query) : undefined;
  const found = await lookUp(strapi, {
    uid,
    idOrSlug: ctx.params.id,
    locale: typeof locale === 'string' ? locale : SOURCE_LOCALE,
    municipality,
  });
  if (municipality !== undefined || !isOwned(uid)) showsOnly(ctx, municipality ?? COMMON);
  if (found.kind === 'moved' || found.kind === 'gone') return answerFormer(strapi, uid, ctx, found);
  if (found.kind === 'document') ctx.params.id = found.documentId;
  return next();
};

/**
 * The route configuration of a type's two public actions: queries are checked before they reach the database, a slug
 * may replace a documentId (a former one is answered with 301 or 410), and a request without `populate` and `fields`
 * gets the view of `views.ts`.
 *
 * @returns the `config` for `factories.createCoreRouter`.
 */
export const publicReading = (uid: ContentType) => ({
  find: {
    middlewares: [askingFor(uid, 'list'), withDefault(VIEWS[uid].list), answerByStatements(uid, 'list')],
  },
  findOne: {
    middlewares: [
      askingFor(uid, 'entry'),
      bySlug(uid),
      withDefault(VIEWS[uid].detail),
      answerByStatements(uid, 'entry'),
    ],
  },
});

declare const strapi: Core.Strapi;
