import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/**
 * Hold: `strapi.getModel`, which looks a UID up with `in` and so finds what every object has: a part of an article with
 * `"__component": "constructor"` had a function for its schema, and the admin answered 500. Found on 5.54.0, not reported
 * yet. It can go when `strapi.getModel('constructor')` is undefined by itself (tests/app/value-types.test.ts).
 */
export function installOwnModels(strapi: Core.Strapi) {
  requireFunctions(strapi, ['getModel'], 'own-models', 'Strapi');
  const stock = strapi.getModel.bind(strapi);
  const own = (uid: string) => !(uid in Object.prototype);
  strapi.getModel = ((uid: Parameters<typeof stock>[0]) =>
    own(String(uid)) ? stock(uid) : undefined) as typeof stock; // Strapi types an unknown UID's model as there
}
