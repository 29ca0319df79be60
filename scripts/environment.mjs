import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

const FILE = path.join(ROOT, '.env');
const OTHERS_MAY = 0o077;

/**
 * Makes `.env` readable for its owner only: copied from `.env.example` it is readable for every user of the machine. A
 * file of another user cannot be changed; then there is a warning if all users may read it. Windows has no such modes.
 */
export const protectEnvironment = () => {
  if (process.platform === 'win32' || !existsSync(FILE)) return;
  const { mode } = statSync(FILE);
  if ((mode & OTHERS_MAY) === 0) return;
  try {
    chmodSync(FILE, mode & ~OTHERS_MAY);
    console.log('.env was readable for other users of this machine; now it is for its owner only.');
  } catch {
    if (mode & 0o004)
      console.warn(
        'Every user of this machine may read the secrets in .env. Ask its owner to run: chmod 600 .env',
      );
  }
};

/**
 * Writes `.env` from `.env.example` with random secrets, unless it is there. Missing secrets are added; existing ones
 * are not changed, and none is printed.
 *
 * @returns {string[]} the names of the secrets that were generated
 */
export const ensureEnvironment = () => {
  const text = readFileSync(existsSync(FILE) ? FILE : path.join(ROOT, '.env.example'), 'utf8');
  const missing = SECRETS.filter((name) => !process.env[name] && !new RegExp(`^${name}=.+`, 'm').test(text));
  const filled = missing.reduce((before, name) => {
    const line = `${name}=${name === 'APP_KEYS' ? `${random()},${random()}` : random()}`;
    const empty = new RegExp(`^#?\\s*${name}=.*$`, 'm');
    return empty.test(before) ? before.replace(empty, line) : `${before.trimEnd()}\n${line}\n`;
  }, text);
  if (missing.length > 0 || !existsSync(FILE)) writeFileSync(FILE, filled, { mode: 0o600 });
  protectEnvironment();
  return missing;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = ensureEnvironment();
  console.log(
    made.length > 0 ? `.env: generated ${made.join(', ')}.` : '.env is complete; nothing was changed.',
  );
}
