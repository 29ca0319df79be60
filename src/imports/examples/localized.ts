import type { Schema } from '@strapi/strapi';
import { isLocalized } from '../../model/schema/field-options';

const TEXTS = ['string', 'text', 'blocks'];

/** Whether a field is a localized text, which an example has once for each language. */
export const isLocalizedText = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  TEXTS.includes(attribute.type) && isLocalized(attribute);
