import type { Core, Schema } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** A schema of any type: the generated types have each type's attributes by name. */
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
 * Hold: `entityValidator`, a service of Strapi's container (core/dist/services/entity-validator/index.js). Its rule for
 * a field of the type `uid` allows one published entry of a slug and language over the whole installation, but two
 * municipalities may each have an article about Europe Day. Our rule is checked instead (src/writing/slugs/taken.ts),
 * and enforced by a unique index. Strapi has no option for it, and the admin's slug field needs the type; so the
 * validator is given a plain text field. The form of a slug is checked by src/model/schema/malformed-values.ts. It can
 * go when Strapi has an option for the scope of uniqueness (strapi/strapi#10107).
 *
 * @param isOurs the types whose slugs this product handles.
 * @throws Error when Strapi validates in another way: two municipalities could not publish the same slug.
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
