import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './step.mjs';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const random = () => randomBytes(32).toString('base64url');

/**
 * Writes `.env` from `.env.example` with random secrets, unless it is there. Secrets that it lacks are added; none
 * that it has is changed, and none is printed.
 *
 * @returns {string[]} the names of the secrets that were generated
 */
export const ensureEnvironment = () => {
  const file = path.join(ROOT, '.env');
  const text = readFileSync(existsSync(file) ? file : path.join(ROOT, '.env.example'), 'utf8');
  const missing = SECRETS.filter((name) => !process.env[name] && !new RegExp(`^${name}=.+`, 'm').test(text));
  const filled = missing.reduce((before, name) => {
    const line = `${name}=${name === 'APP_KEYS' ? `${random()},${random()}` : random()}`;
    const empty = new RegExp(`^#?\\s*${name}=.*$`, 'm');
    return empty.test(before) ? before.replace(empty, line) : `${before.trimEnd()}\n${line}\n`;
  }, text);
  if (missing.length > 0 || !existsSync(file)) writeFileSync(file, filled, { mode: 0o600 });
  return missing;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = ensureEnvironment();
  console.log(made.length > 0 ? `.env: generated ${made.join(', ')}.` : '.env is complete; nothing was changed.');
}
