import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

export interface StoredLocale {
  id: number;
  code: string;
  name: string;
}

/** The part of the i18n plugin's service that is used; it has no types. */
interface LocaleService {
  find: () => Promise<StoredLocale[]>;
  findByCode: (code: string) => Promise<StoredLocale | null>;
  create: (locale: { code: string; name: string }) => Promise<unknown>;
  update: (where: { id: number }, change: { name: string }) => Promise<unknown>;
  getDefaultLocale: () => Promise<string>;
  setDefaultLocale: (locale: { code: string }) => Promise<unknown>;
}

/**
 * Hold: the service `locales` of the i18n plugin (i18n/dist/server/services/locales.js), the only way to create a
 * language or set the default that also updates Strapi's store. It can go when languages are set in the configuration.
 *
 * @throws Error when the service no longer has a function that is used.
 */
export function storedLocales(strapi: Core.Strapi): LocaleService {
  const service = strapi.plugin('i18n').service('locales') as unknown as LocaleService; // Strapi types services as empty
  const names = ['find', 'findByCode', 'create', 'update', 'getDefaultLocale', 'setDefaultLocale'] as const;
  requireFunctions(service, names, 'stored-locales', 'The i18n plugin’s service locales');
  return service;
}
