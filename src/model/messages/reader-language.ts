import type { Core } from '@strapi/strapi';

/** The languages our messages exist in. */
export type MessageLanguage = 'bg' | 'en';

const isMessageLanguage = (language: unknown): language is MessageLanguage =>
  language === 'bg' || language === 'en';

/**
 * The language to answer the present request in: an editor's own (`preferedLanguage`, Strapi's spelling), else what
 * the client accepts, else English, which is also what scripts without a request get.
 */
export const readerLanguage = (strapi: Core.Strapi): MessageLanguage => {
  const context = strapi.requestContext.get();
  const preferred: unknown = context?.state?.user?.preferedLanguage;
  if (isMessageLanguage(preferred)) return preferred;
  const accepted = context?.acceptsLanguages('bg', 'en');
  return isMessageLanguage(accepted) ? accepted : 'en';
};
