import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { authenticateEarly, presentAccount } from '../../strapi/present-request';

/** The languages our messages exist in. */
export type MessageLanguage = 'bg' | 'en';

const isMessageLanguage = (language: unknown): language is MessageLanguage =>
  language === 'bg' || language === 'en';

/**
 * The language to answer the present request in: an editor's own (`preferedLanguage`, Strapi's spelling), else what
 * the client accepts, else English, which is also what scripts without a request get.
 */
export const readerLanguage = (strapi: Core.Strapi): MessageLanguage => {
  const { preferedLanguage } = (presentAccount(strapi) ?? {}) as { preferedLanguage?: unknown }; // an account of any kind
  if (isMessageLanguage(preferedLanguage)) return preferedLanguage;
  const request = strapi.requestContext.get();
  request?.vary('Accept-Language'); // nothing on the way may keep the answer for readers of another language
  // Of a client that says nothing, or takes all, the first.
  const accepted = request?.acceptsLanguages('en', 'bg');
  return isMessageLanguage(accepted) ? accepted : 'en';
};

/** Whether a request is a site's: below the prefix of the REST API. */
export const isOfSite = (strapi: Core.Strapi, ctx: Context): boolean =>
  ctx.path.toLowerCase().startsWith(`${strapi.config.get<string>('api.rest.prefix').toLowerCase()}/`);

/**
 * Finds out which editor asks, for what is answered before a request has come to a route: Strapi does so inside of one only.
 * Where it cannot be found out, the answer is in the language of the browser.
 */
export async function findEditor(strapi: Core.Strapi, ctx: Context) {
  if (isOfSite(strapi, ctx) || presentAccount(strapi) !== undefined || !ctx.get('authorization')) return;
  try {
    await authenticateEarly(strapi, ctx);
  } catch (error) {
    strapi.log.error(error);
  }
}
