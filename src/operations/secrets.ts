import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Strapi's own example value, and what people type to get past a check. */
const PLACEHOLDER = /tobemodified|changeme|example|^secret$/i;
const SHORTEST = 32;

/**
 * A secret from the environment. There is no default: `npm run setup` writes random ones into `.env`.
 *
 * @returns the variable's value.
 * @throws a sentence that names the variable, when it is missing, a placeholder, or in production shorter than 32 characters.
 */
export const readSecret = (env: Env, name: string): string => {
  const value = env(name, '');
  const remedy = `Run "npm run setup" to have it generated into .env, or set ${name} in the environment.`;
  if (value === '') throw new Error(`The secret ${name} is not set. ${remedy}`);
  if (PLACEHOLDER.test(value)) throw new Error(`The secret ${name} is still a placeholder. ${remedy}`);
  if (env('NODE_ENV') === 'production' && value.length < SHORTEST) {
    throw new Error(`The secret ${name} is shorter than ${SHORTEST} characters. ${remedy}`);
  }
  return value;
};
