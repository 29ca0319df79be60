import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ENVIRONMENT_FILE } from './environment.mjs';
import { remedyForStart } from './explain.mjs';
import { portOf, requireFreePort } from './port.mjs';
import { protectEnvironment } from './protect-environment.cjs';
import { ROOT, UserFacingError } from './step.mjs';

const require = createRequire(import.meta.url);
const TURNS_OF_REST = 20;
const TURN_MS = 10;

/**
 * The application of this checkout, from wherever the script was started: Strapi reads `.env` from the current folder.
 *
 * @param {object} [options] for Strapi, beside the folders
 */
export const createApplication = (options = {}) => {
  process.chdir(ROOT);
  protectEnvironment(ENVIRONMENT_FILE);
  if (!existsSync('node_modules/@strapi/strapi'))
    throw new UserFacingError('The packages are not installed. Run: npm install');
  if (!existsSync('dist/src/index.js')) throw new UserFacingError('Nothing is built yet. Run: npm run build');
  const { createStrapi } = require('@strapi/strapi'); // reads .env
  portOf(process.env.PORT);
  return createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), ...options });
};

/** A module of the compiled application, by its path below `src`. */
export const compiled = (name) => require(path.join(ROOT, 'dist/src', name));

/**
 * Listens. Not `strapi.start()`: that ends the process by itself when something fails, with a stack and no remedy, and
 * a port that may not be listened on leaves it running without ever answering.
 */
export const listen = async (strapi) => {
  const { host, port } = strapi.config.get('server');
  await new Promise((resolve, reject) => {
    strapi.stopWithError = reject; // what Strapi calls when the port is in use
    strapi.server.httpServer.prependOnceListener('error', reject);
    strapi.listen().then(resolve, reject);
  });
  return { host, port };
};

/** Makes sure that the port is free before the seconds that loading takes. */
export const requireOwnPort = async (strapi) => {
  const { host, port } = strapi.config.get('server');
  await requireFreePort(host, port);
};

/**
 * Ends an application that a script has loaded. After a write Strapi reads the entry again to announce it, and nothing
 * waits for these reads: destroyed under them, the pool of PostgreSQL ends the process with an error.
 */
export const endApplication = async (strapi) => {
  const { pool } = strapi.db.connection.client;
  const isBusy = () => pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates() > 0;
  for (let rested = 0; rested < TURNS_OF_REST; rested = isBusy() ? 0 : rested + 1)
    await new Promise((resolve) => setTimeout(resolve, TURN_MS));
  await strapi.destroy();
};

/** The driver's message, without the statement that knex adds, and without knex's own guess when nothing answered. */
const messageOf = (error) => {
  if (error?.name === 'KnexTimeoutError') return '';
  const said = error?.message || error?.code; // without a message when each address of a host refused
  return said.replace(
    /^(select|insert|update|delete|create|alter|drop|set|pragma|begin|commit|with)\b[^]* - /i,
    '',
  );
};

/** A failure of a start in a sentence with its remedy, or as it is when it is not one we know. */
export const explainStart = (error) => {
  if (['UserFacingError', 'BrokenExamplesError'].includes(error?.name))
    return new UserFacingError(error.message);
  const remedy = remedyForStart(error);
  if (remedy === undefined) return error;
  const said = messageOf(error);
  return new UserFacingError(said === '' || said.includes(remedy) ? remedy : `${remedy}\nIt said: ${said}`);
};
