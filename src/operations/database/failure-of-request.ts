import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { watchDatabaseFailures } from '../../strapi/database-failures';
import { databaseFailure, type DatabaseFailure } from './failure';

/** Of these no code in between can make anything: the others it may answer in its own words, or do the write again. */
const BEYOND_REPAIR: readonly DatabaseFailure[] = ['full', 'away', 'slow'];

/** By request: what the database failed with first. What follows in the same transaction is only its consequence. */
const failures = new WeakMap<object, DatabaseFailure>();

/** Remembers for each request that the database could not serve it, whatever the code in between makes of that. */
export function installFailuresOfRequests(strapi: Core.Strapi) {
  watchDatabaseFailures(strapi, (error) => {
    const ctx = strapi.requestContext.get();
    const failure = databaseFailure(error);
    if (ctx && failure && BEYOND_REPAIR.includes(failure) && !failures.has(ctx)) failures.set(ctx, failure);
  });
}

/** Why the database could not serve a request; undefined when it could. */
export const failureOfRequest = (ctx: Context): DatabaseFailure | undefined => failures.get(ctx);
