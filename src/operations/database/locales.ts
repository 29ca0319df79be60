import type { Core } from '@strapi/strapi';
import { LOCALES, SOURCE_LOCALE } from '../../model/locales';
import { storedLocales } from '../../strapi/stored-locales';

/**
 * Creates the product's locales and makes the first the default. Locales that an administrator added stay.
 */
export const applyLocales = async (strapi: Core.Strapi) => {
  const locales = storedLocales(strapi);
  for (const locale of LOCALES) {
    const known = await locales.findByCode(locale.code);
    if (!known) await locales.create(locale);
    else if (known.name !== locale.name) await locales.update({ id: known.id }, { name: locale.name });
  }
  if ((await locales.getDefaultLocale()) !== SOURCE_LOCALE)
    await locales.setDefaultLocale({ code: SOURCE_LOCALE });
};
