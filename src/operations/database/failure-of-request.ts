import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { watchDatabaseFailures } from '../../strapi/database-failures';
import { databaseFailure, type DatabaseFailure } from './failure';

/** Failures that no code in between can handle: others it may answer with its own message, or repeat the write. */
const BEYOND_REPAIR: readonly DatabaseFailure[] = ['full', 'away', 'slow'];

/** The first database failure of each request; later ones in the same transaction are only its consequence. */
const failures = new WeakMap<object, DatabaseFailure>();

/** Records for each request that the database failed, even if the code in between hides it. */
export function installFailuresOfRequests(strapi: Core.Strapi) {
  watchDatabaseFailures(strapi, (error) => {
    const ctx = strapi.requestContext.get();
    const failure = databaseFailure(error);
    if (ctx && failure && BEYOND_REPAIR.includes(failure) && !failures.has(ctx)) failures.set(ctx, failure);
  });
}

/** The database failure of a request; undefined for none. */
export const failureOfRequest = (ctx: Context): DatabaseFailure | undefined => failures.get(ctx);
