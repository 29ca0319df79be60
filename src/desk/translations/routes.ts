import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addAdminRoute } from '../admin-route';
import { answerConflict } from '../conflict';
import type { Answer, TranslationTable } from '../contract';
import { openTranslation, type AskedTranslation } from './open';
import { tableOf } from './read';
import { saveTranslation, type Sent } from './save';

const PATH = '/translations/:uid/:documentId';

/** What is asked for; the shape of the route (access/admin-routes/shapes) has found the language to be a text. */
const askedIn = ({ params, query }: Context): AskedTranslation => ({
  uid: String(params.uid),
  documentId: String(params.documentId),
  to: String(query.to),
});

/** `GET` and `PUT /translations/:uid/:documentId?to=en`, for the translator's table. */
export function installTranslationRoutes(strapi: Core.Strapi) {
  const answer = async (ctx: Context) => {
    const opened = await openTranslation(strapi, askedIn(ctx));
    ctx.body = { data: await tableOf(opened) } satisfies Answer<TranslationTable>;
  };
  addAdminRoute(strapi, PATH, answer);
  const save = (ctx: Context) =>
    answerConflict(ctx, async () => {
      await saveTranslation(strapi, askedIn(ctx), ctx.request.body as Sent); // its shape is checked, as above
      await answer(ctx);
    });
  addAdminRoute(strapi, PATH, save, 'PUT');
}
