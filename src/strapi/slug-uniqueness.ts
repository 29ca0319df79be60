import type { Core, Schema } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** Schemas seen generally: the generated types know each type's attributes by name. */
interface Model {
  uid: string;
  attributes: Record<string, Schema.Attribute.AnyAttribute>;
}

/** The part of Strapi's validator that is held; its own types know one content type at a time. */
type Validate = (model: Model, ...rest: unknown[]) => Promise<unknown>;
interface Validator {
  validateEntityCreation: Validate;
  validateEntityUpdate: Validate;
}

const withPlainSlug = (model: Model): Model => {
  const { slug, ...others } = model.attributes;
  if (slug?.type !== 'uid') return model;
  return { ...model, attributes: { ...others, slug: { type: 'string', maxLength: slug.maxLength } } };
};

/**
 * Hold: `entityValidator`, a service of Strapi's container (core/dist/services/entity-validator/index.js). Its rule for a
 * field of the type `uid` allows one published entry of a slug and language over the whole installation, and two
 * municipalities may well have an article each about Europe Day. Ours is asked instead (src/writing/slugs/taken.ts), and held
 * by a unique index. Strapi has no switch for it, and the admin's field with its button hangs on the type; so the validator
 * gets to see a plain text there. What a slug looks like is asked by src/model/schema/malformed-values.ts. It can go when Strapi
 * can be told what a slug is unique within (strapi/strapi#10107).
 *
 * @param isOurs the types whose slugs are ours.
 * @throws Error when Strapi validates otherwise: two municipalities could not publish one slug.
 */
export const installOwnUniqueness = (strapi: Core.Strapi, isOurs: (uid: string) => boolean) => {
  const validator: Validator = strapi.get('entityValidator');
  const names = ['validateEntityCreation', 'validateEntityUpdate'] as const;
  requireFunctions(validator, names, 'slug-uniqueness', 'Strapi’s entityValidator');
  for (const name of names) {
    const stock = validator[name];
    validator[name] = (model, ...rest) => stock(isOurs(model.uid) ? withPlainSlug(model) : model, ...rest);
  }
};
