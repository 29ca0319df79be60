import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/**
 * Hold: the hook `strapi::content-types.beforeSync` (core/dist/Strapi.js), called with a connection to the database and
 * before the first table is made in it: in `register` the database is not open yet, in `bootstrap` it has tables. The
 * hook is not documented. It can go when Strapi has a step for it.
 *
 * @param ask throws to stop the start without changing the database.
 */
export function askBeforeTables(strapi: Core.Strapi, ask: () => Promise<void>) {
  const hook = strapi.hook('strapi::content-types.beforeSync') as
    { register: (ask: () => Promise<void>) => unknown } | undefined; // its type says it always exists
  requireHold(
    typeof hook?.register === 'function',
    'before-tables',
    'Strapi has no hook before tables are made',
  );
  hook?.register(ask);
}
