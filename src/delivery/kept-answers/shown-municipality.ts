import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

/** Whose content the answer to a request shows beside what is common; undefined for everybody's. */
const shown = new WeakMap<Context, string | undefined>();

/**
 * Says that the answer to a request shows nothing but what is common to all and what belongs to one municipality, and would neither if
 * others wrote something: it is kept until one of the two changes. An answer of which it is not said ends with every write.
 *
 * @param municipality by documentId; `COMMON` where it shows no municipality's.
 */
export function showsOnly(ctx: Context, municipality: string) {
  shown.set(ctx, shown.has(ctx) && shown.get(ctx) !== municipality ? undefined : municipality);
}

/** Says that the present answer shows, or would show, something of other municipalities as well, whatever else is said of it. */
export function showsOthers(strapi: Core.Strapi) {
  const ctx = strapi.requestContext.get() as Context | undefined; // Strapi types it without its absence
  if (ctx) shown.set(ctx, undefined);
}

/** Whose content the answer shows; undefined for everybody's. */
export const shownMunicipality = (ctx: Context): string | undefined => shown.get(ctx);
