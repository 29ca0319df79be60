import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/**
 * Hold: `strapi.getModel`, which looks up a UID in a plain object and so finds inherited names: a part of an article
 * with `"__component": "constructor"` got a function as its schema, and the admin answered 500. Found on 5.54.0, not
 * reported yet. It can go when Strapi's `strapi.getModel('constructor')` is undefined (tests/long/value-types.test.ts).
 */
export function installOwnModels(strapi: Core.Strapi) {
  requireFunctions(strapi, ['getModel'], 'own-models', 'Strapi');
  const stock = strapi.getModel.bind(strapi);
  const own = (uid: string) => !(uid in Object.prototype);
  strapi.getModel = ((uid: Parameters<typeof stock>[0]) =>
    own(String(uid)) ? stock(uid) : undefined) as typeof stock; // Strapi types an unknown UID's model as there
}
