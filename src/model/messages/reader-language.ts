import type { Core } from '@strapi/strapi';
import { presentAccount } from '../../strapi/present-request';

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
  // Of a client that says nothing, or takes all, the first.
  const accepted = strapi.requestContext.get()?.acceptsLanguages('en', 'bg');
  return isMessageLanguage(accepted) ? accepted : 'en';
};
