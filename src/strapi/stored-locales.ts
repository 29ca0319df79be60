import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

export interface StoredLocale {
  id: number;
  code: string;
  name: string;
}

/** What is used of the i18n plugin's service, which has no types of its own. */
interface LocaleService {
  find: () => Promise<StoredLocale[]>;
  findByCode: (code: string) => Promise<StoredLocale | null>;
  create: (locale: { code: string; name: string }) => Promise<unknown>;
  update: (where: { id: number }, change: { name: string }) => Promise<unknown>;
  getDefaultLocale: () => Promise<string>;
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>;
}

/**
 * Hold: the service `locales` of the i18n plugin (i18n/dist/server/services/locales.js), the only way to make a language, or
 * to make one the default, that keeps Strapi's store of it true. It can go when languages stand in the configuration.
 *
 * @throws Error when the service has lost a function that is used.
 */
export function storedLocales(strapi: Core.Strapi): LocaleService {
  const service = strapi.plugin('i18n').service('locales') as unknown as LocaleService; // Strapi types services as empty
  const names = ['find', 'findByCode', 'create', 'update', 'getDefaultLocale', 'setDefaultLocale'] as const;
  requireFunctions(service, names, 'stored-locales', 'The i18n plugin’s service locales');
  return service;
}
