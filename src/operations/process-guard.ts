import { inspect } from 'node:util';
import type { Core } from '@strapi/strapi';

/**
 * Keeps a server that listens alive when a promise is rejected that no code awaits, or an exception reaches no handler:
 * both are logged with their stack (docs/adr/0028-the-process-goes-on.md).
 *
 * Before the server listens Node's own rule holds, and the process ends: a start that failed is no healthy server, and
 * commands such as `strapi export`, which never listen, end with their error. Jest's handlers are never met either.
 *
 * @param strapi in `register`, so that it holds for `npm start`, `strapi start` and `strapi develop` alike.
 */
export function installProcessGuard(strapi: Core.Strapi) {
  const { httpServer } = strapi.server;
  httpServer.once('listening', () => {
    process.on('unhandledRejection', (reason) => {
      strapi.log.error(`A promise was rejected and not awaited. The server goes on. ${inspect(reason)}`);
    });
    process.on('uncaughtException', (error, origin) => {
      strapi.log.error(`An exception was not handled (${origin}). The server goes on. ${inspect(error)}`);
    });
    // A log that is not read any more is no exception either, and saying so in the log would be the next one.
    for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  });
}
