import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Variables that are `true` or `false`. Strapi takes everything but "true" for false, `1` and `yes` among it. */
const SWITCHES = [
  'BEHIND_PROXY',
  'DATABASE_SSL',
  'DATABASE_SSL_REJECT_UNAUTHORIZED',
  'CRON_ENABLED',
  'STARTUP_BANNER',
];

/** Variables that are whole numbers. Strapi reads `10 connections` as 10, and what is none as NaN. The port: scripts/port.mjs. */
const NUMBERS = ['DATABASE_POOL_MIN', 'DATABASE_POOL_MAX', 'DATABASE_READ_TIMEOUT'];

/** May be left empty as well: the standard depends on the database. */
const NUMBERS_OR_EMPTY = ['DATABASE_CONNECTION_TIMEOUT'];

/**
 * Refuses settings that would silently mean something else than they say.
 *
 * @throws a sentence that names the variable, its value and what it may be.
 */
export function requireReadableSettings(env: Env): void {
  const refuse = (name: string, remedy: string) => {
    throw new Error(`${name} is "${env(name, '')}". Set it to ${remedy}, or leave it out.`);
  };
  const isSet = (name: string) => env(name) !== undefined;
  for (const name of SWITCHES.filter(isSet))
    if (!['true', 'false'].includes(env(name, ''))) refuse(name, 'true or false');
  for (const name of [...NUMBERS, ...NUMBERS_OR_EMPTY].filter(isSet)) {
    const value = env(name, '');
    if (value === '' && NUMBERS_OR_EMPTY.includes(name)) continue;
    if (!/^\d{1,9}$/.test(value)) refuse(name, 'a whole number in digits only');
  }
}
