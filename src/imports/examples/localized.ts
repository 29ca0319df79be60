import type { Schema } from '@strapi/strapi';

const TEXTS = ['string', 'text', 'blocks'];

/** Whether a field is text that each language has its own of; the schema's i18n option is the one declaration. */
export const isLocalizedText = (attribute: Schema.Attribute.AnyAttribute): boolean => {
  // pluginOptions is open by design, so its type is `object`; this part of it is the i18n plugin's.
  const i18n = (attribute.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n;
  return TEXTS.includes(attribute.type) && i18n?.localized === true;
};
