import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import type { Data } from '../../writing/documents';
import { addAdminRoute } from '../admin-route';
import type { Answer, Missing } from '../contract';
import { judge } from './judge';
import { maySave } from './may-save';

/** What a form sends; its shape is checked (access/admin-routes/shapes). */
function formIn(ctx: Context) {
  const { model, id } = ctx.params as { model: string; id?: string }; // both are in the routes' paths
  const { locale } = ctx.query;
  if (!isContentType(model)) throw new errors.NotFoundError();
  return {
    uid: model,
    documentId: id,
    locale: typeof locale === 'string' && locale !== '' ? locale : SOURCE_LOCALE,
    data: ctx.request.body as Data, // see above
  };
}

/**
 * `POST /checks/:model/:id` and, for a new entry, `POST /checks/:model`: what a form still lacks, as it is filled in now
 * (docs/adr/0058-what-is-still-missing.md). Nothing is written. `null` for who may only read it.
 */
export function installChecksRoutes(strapi: Core.Strapi) {
  const answer = async (ctx: Context) => {
    const form = formIn(ctx);
    const missing = (await maySave(strapi, form)) ? await judge(strapi, form) : null;
    ctx.body = { data: missing } satisfies Answer<Missing | null>;
  };
  addAdminRoute(strapi, '/checks/:model', answer, 'POST');
  addAdminRoute(strapi, '/checks/:model/:id', answer, 'POST');
}
