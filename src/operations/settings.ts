import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Variables that are `true` or `false`. Strapi takes every other text, such as `1` or `yes`, for false. */
const SWITCHES = [
  'BEHIND_PROXY',
  'DATABASE_SSL',
  'DATABASE_SSL_REJECT_UNAUTHORIZED',
  'CRON_ENABLED',
  'STARTUP_BANNER',
  'SMTP_TLS_FROM_START',
  'SMTP_REQUIRE_TLS',
];

/**
 * Variables that are whole numbers. Strapi reads `10 connections` as 10, and other texts as NaN. The port:
 * scripts/port.mjs.
 */
const NUMBERS = ['DATABASE_POOL_MIN', 'DATABASE_POOL_MAX', 'DATABASE_READ_TIMEOUT', 'PREVIEW_HOURS'];

/** May be empty: the default depends on the database, and on how the mail server is spoken to. */
const NUMBERS_OR_EMPTY = ['DATABASE_CONNECTION_TIMEOUT', 'SMTP_PORT'];

/**
 * Refuses settings that Strapi would silently read differently.
 *
 * @throws a sentence with the variable, its value and the allowed values.
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
