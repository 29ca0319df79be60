import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { addAdminRoute } from '../admin-route';
import type { Answer, EntryCard } from '../contract';
import { findEntries } from './find';

/** A parameter that the shape of the route (access/admin-routes/shapes) has found to be a text, or empty. */
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * `GET /entries/:uid?search=…&locale=…`, or `?documentIds[]=…`, or both, for the forms of the admin: entries as people call them, with
 * what tells them from others.
 */
export const installEntriesRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/entries/:uid', async (ctx) => {
    const { uid } = ctx.params as { uid: string }; // it is in the route's path
    if (!isContentType(uid)) throw new errors.NotFoundError();
    const { query } = ctx;
    const locale = textIn(query.locale) || SOURCE_LOCALE;
    const documentIds = [query.documentIds ?? []].flat().map(String);
    const data = await findEntries(strapi, uid, {
      locale,
      search: textIn(query.search),
      documentIds: documentIds.length > 0 ? documentIds : undefined,
    });
    ctx.body = { data } satisfies Answer<EntryCard[]>;
  });
