import type { Core } from '@strapi/strapi';

/** The languages of the content; the first is the source language and Strapi's default. Names as Strapi lists them. */
export const LOCALES = [
  { code: 'bg', name: 'Български (bg)' },
  { code: 'en', name: 'English (en)' },
] as const;

export const SOURCE_LOCALE = LOCALES[0].code;

/**
 * Creates the product's locales and makes the first the default. Locales that an administrator
 * added stay.
 */
export const applyLocales = async (strapi: Core.Strapi) => {
  const locales = strapi.plugin('i18n').service('locales');
  for (const locale of LOCALES) {
    const known = await locales.findByCode(locale.code);
    if (!known) await locales.create(locale);
    else if (known.name !== locale.name) await locales.update({ id: known.id }, { name: locale.name });
  }
  if ((await locales.getDefaultLocale()) !== SOURCE_LOCALE) await locales.setDefaultLocale({ code: SOURCE_LOCALE });
};
