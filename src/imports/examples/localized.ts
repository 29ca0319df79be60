import type { Schema } from '@strapi/strapi';
import { isLocalized } from '../../model/schema/field-options';

const TEXTS = ['string', 'text', 'blocks'];

/** Whether a field is text that each language has its own of, so that an example gives it once for each. */
export const isLocalizedText = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  TEXTS.includes(attribute.type) && isLocalized(attribute);
