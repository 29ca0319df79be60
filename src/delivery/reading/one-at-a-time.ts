import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { isFromReader } from '../../strapi/present-request';

const ended = () => undefined;

/** A request of somebody else takes some turns: it is accepted, read, and answered. */
const TURNS = 5;

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Lets readers' questions to SQLite come one after the other, with some turns of the event loop between them. There is one
 * connection, and its statements run in the process itself: whatever waits for it goes on as soon as it is free, before
 * anything else is looked at, so that fifty costly questions kept the health address waiting for all fifty. PostgreSQL
 * answers beside the process.
 */
export const installOneAtATime = (strapi: Core.Strapi) => {
  if (strapi.config.get('database.connection.client') !== 'sqlite') return;
  const inTurn = new WeakMap<object, boolean>();
  let last: Promise<unknown> = Promise.resolve();
  strapi.documents.use(async (context, next) => {
    const request = strapi.requestContext.get();
    if (!request || !isFromReader(strapi) || !READS.includes(context.action)) return next();
    // What a question asks in its own turn does not wait for itself to end.
    if (inTurn.get(request)) return next();
    const before = last;
    const turn = (async () => {
      await before;
      for (let turns = 0; turns < TURNS; turns += 1) await nextTurn();
      inTurn.set(request, true);
      try {
        return await next();
      } finally {
        inTurn.set(request, false);
      }
    })();
    last = turn.then(ended, ended); // whoever asked is told of a failure
    return await turn;
  });
};
