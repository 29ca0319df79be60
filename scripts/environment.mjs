import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { protectEnvironment } from './protect-environment.cjs';
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

/** The file with the secrets. */
export const ENVIRONMENT_FILE = path.join(ROOT, '.env');

/**
 * Writes `.env` from `.env.example` with random secrets, unless it is there. Missing secrets are added; existing ones
 * are not changed, and none is printed.
 *
 * @returns {string[]} the names of the secrets that were generated
 */
export const ensureEnvironment = () => {
  const text = readFileSync(
    existsSync(ENVIRONMENT_FILE) ? ENVIRONMENT_FILE : path.join(ROOT, '.env.example'),
    'utf8',
  );
  const missing = SECRETS.filter((name) => !process.env[name] && !new RegExp(`^${name}=.+`, 'm').test(text));
  const filled = missing.reduce((before, name) => {
    const line = `${name}=${name === 'APP_KEYS' ? `${random()},${random()}` : random()}`;
    const empty = new RegExp(`^#?\\s*${name}=.*$`, 'm');
    return empty.test(before) ? before.replace(empty, line) : `${before.trimEnd()}\n${line}\n`;
  }, text);
  if (missing.length > 0 || !existsSync(ENVIRONMENT_FILE))
    writeFileSync(ENVIRONMENT_FILE, filled, { mode: 0o600 });
  protectEnvironment(ENVIRONMENT_FILE);
  return missing;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = ensureEnvironment();
  console.log(
    made.length > 0 ? `.env: generated ${made.join(', ')}.` : '.env is complete; nothing was changed.',
  );
}
