import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** The part of Strapi's validator that is held; its own types know one content type at a time. */
type Validate = (model: { uid: string }, data: unknown, ...rest: unknown[]) => Promise<unknown>;
interface Validator {
  validateEntityCreation: Validate;
  validateEntityUpdate: Validate;
}

/** A link that Strapi takes, with the typed one after it. */
const STANDING = 'https://link.invalid/#';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same value with the addresses of all links in rich text changed. */
const withLinks = (value: unknown, change: (url: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((each) => withLinks(each, change));
  if (!isPlain(value)) return value;
  const { type, url } = value;
  const changed = type === 'link' && typeof url === 'string' ? { url: change(url) } : {};
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withLinks(part, change)])),
    ...changed,
  };
};

const hidden = (url: string) => STANDING + url;
const shown = (url: string) => (url.startsWith(STANDING) ? url.slice(STANDING.length) : url);

/**
 * Hold: `entityValidator`, a service of Strapi's container. It refuses a draft for a link in rich text that is not complete (blocks-validator.js:
 * "Please specify a valid link.", English and without the field), while a field for an address may be half-typed; strapi/strapi#27756.
 * Here the validator is shown another link in its place. Foreign schemes are refused by src/model/schema/type-issues.ts, and links that
 * lead nowhere by publishing (src/writing/publishing/urls.ts). It can go when Strapi checks links on publishing only.
 *
 * @param isOurs the types whose links this product checks.
 */
export function installHalfTypedLinks(strapi: Core.Strapi, isOurs: (uid: string) => boolean) {
  const validator: Validator = strapi.get('entityValidator');
  const names = ['validateEntityCreation', 'validateEntityUpdate'] as const;
  requireFunctions(validator, names, 'link-validation', 'Strapi’s entityValidator');
  for (const name of names) {
    const stock = validator[name];
    validator[name] = async (model, data, ...rest) =>
      isOurs(model.uid)
        ? withLinks(await stock(model, withLinks(data, hidden), ...rest), shown)
        : stock(model, data, ...rest);
  }
}
