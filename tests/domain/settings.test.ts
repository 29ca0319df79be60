import { requireReadableSettings } from '../../src/operations/settings';

/** Strapi's `env` over an environment that is a plain object. */
const env = (variables: Record<string, string>) =>
  ((name: string, standard?: string) => variables[name] ?? standard) as never; // the one of its functions that is asked

test.each<[string, string]>([
  ['BEHIND_PROXY', '1'],
  ['BEHIND_PROXY', 'yes'],
  ['CRON_ENABLED', 'TRUE'],
  ['DATABASE_SSL', ''],
  ['STARTUP_BANNER', 'true '],
])('%s=%j does not start', (name, value) => {
  expect(() => requireReadableSettings(env({ [name]: value }))).toThrow(
    `${name} is "${value}". Set it to true or false, or leave it out.`,
  );
});

test.each<[string, string]>([
  ['DATABASE_POOL_MAX', 'abc'],
  ['DATABASE_POOL_MAX', ''],
  ['DATABASE_POOL_MIN', '-1'],
  ['DATABASE_READ_TIMEOUT', '5 s'],
  ['DATABASE_CONNECTION_TIMEOUT', '1e3'],
])('%s=%j does not start', (name, value) => {
  expect(() => requireReadableSettings(env({ [name]: value }))).toThrow(
    `${name} is "${value}". Set it to a whole number in digits only, or leave it out.`,
  );
});

test.each<[Record<string, string>]>([
  [{}],
  [{ BEHIND_PROXY: 'true', CRON_ENABLED: 'false', DATABASE_POOL_MIN: '0' }],
  [{ DATABASE_CONNECTION_TIMEOUT: '' }],
])('%j starts', (variables) => {
  expect(() => requireReadableSettings(env(variables))).not.toThrow();
});
