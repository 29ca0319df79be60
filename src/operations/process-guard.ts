import { inspect } from 'node:util';
import type { Core } from '@strapi/strapi';

/**
 * Keeps a listening server running after an unhandled rejection or an uncaught exception: both are logged with their
 * stack (docs/adr/0028-the-process-goes-on.md).
 *
 * Before the server listens Node's default applies, and the process ends: a failed start must end, and commands such as
 * `strapi export`, which never listen, end with their error. It does not affect Jest's handlers either.
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
    // A closed log stream must not end the process either, and logging that would fail again.
    for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  });
}
