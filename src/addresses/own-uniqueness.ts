import type { Core } from '@strapi/strapi';
import { isContentType } from '../content-types';
import type { AnySchema } from '../schema/marks';

/** The part of Strapi's validator that is used here; its own types know one content type at a time. */
type Validate = (model: AnySchema, ...rest: unknown[]) => Promise<unknown>;
interface Validator {
  validateEntityCreation: Validate;
  validateEntityUpdate: Validate;
}

const withPlainSlug = (model: AnySchema): AnySchema => {
  const { slug, ...others } = model.attributes;
  if (!isContentType(model.uid) || slug?.type !== 'uid') return model;
  return { ...model, attributes: { ...others, slug: { type: 'string', maxLength: slug.maxLength } } };
};

/**
 * Takes Strapi's own rule off the slugs of our types: it allows one published entry of a slug and language over the whole
 * installation, and two municipalities may well have an article each about Europe Day. Ours is asked instead
 * (`taken.ts`), and held by a unique index. Strapi has no switch for it, and the admin's field with its button hangs on
 * the type `uid`; so its validator, a service of the container, gets to see a plain text there. What a slug looks like
 * is asked by `schema/malformed-values.ts`.
 */
export const installOwnUniqueness = (strapi: Core.Strapi) => {
  const validator: Validator = strapi.get('entityValidator');
  const { validateEntityCreation, validateEntityUpdate } = validator;
  validator.validateEntityCreation = (model, ...rest) => validateEntityCreation(withPlainSlug(model), ...rest);
  validator.validateEntityUpdate = (model, ...rest) => validateEntityUpdate(withPlainSlug(model), ...rest);
};
