import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isFromReader } from '../../strapi/present-request';
import { READS } from '../read-actions';

const ended = () => undefined;

/** Another request needs some turns: it is accepted, read, and answered. */
const TURNS = 5;

/** Whether the reader has closed the connection. A context that is of no connection, as in scripts, has no socket. */
const isGone = ({ socket }: { socket?: { destroyed: boolean } }) => socket?.destroyed === true;

/** The readers' queries of an application: those that run, and the end of the last one. */
interface Line {
  inTurn: WeakMap<object, boolean>;
  last: Promise<unknown>;
}

const lines = new WeakMap<Core.Strapi, Line>();

const lineOf = (strapi: Core.Strapi): Line => {
  const line = lines.get(strapi) ?? { inTurn: new WeakMap(), last: Promise.resolve() };
  lines.set(strapi, line);
  return line;
};

/**
 * Runs readers' queries on SQLite one after another, with some turns of the event loop between them. SQLite has one
 * connection and runs in the Node process: the next query would start as soon as it is free, before any other request
 * is handled, and `/_health` would wait for fifty costly queries in a row. PostgreSQL runs in its own process.
 *
 * Readers who have gone by the time it is their turn are left out: fifty costly queries would be run for nobody.
 */
export async function oneAtATime<Answer>(strapi: Core.Strapi, query: () => Promise<Answer>): Promise<Answer> {
  const request = strapi.requestContext.get();
  const isSqlite = strapi.config.get('database.connection.client') === 'sqlite';
  if (!isSqlite || !request || !isFromReader(strapi)) return query();
  const line = lineOf(strapi);
  const { inTurn, last: before } = line;
  // Nested queries of a running one do not wait.
  if (inTurn.get(request)) return query();
  const turn = (async () => {
    await before;
    for (let turns = 0; turns < TURNS; turns += 1) await nextTurn();
    if (isGone(request)) throw new errors.ApplicationError('The client has closed the connection.');
    inTurn.set(request, true);
    try {
      return await query();
    } finally {
      inTurn.set(request, false);
    }
  })();
  line.last = turn.then(ended, ended); // the caller gets the error; the next one runs anyway
  return await turn;
}

/** Does so with every read of the document service. */
export const installOneAtATime = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) =>
    READS.includes(context.action) ? oneAtATime(strapi, async () => next()) : next(),
  );
};
