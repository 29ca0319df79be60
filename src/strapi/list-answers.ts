import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { extendPart, type Factory } from './plugin-parts';

export interface ListAnswersPlugin {
  controllers: { 'collection-types': Factory<{ find: (ctx: Context) => Promise<unknown> }> };
}

/** An entry in a list of the admin. */
export interface ListedEntry {
  documentId: string;
}

/** What is added to the entries of a page, by documentId. */
export type AddToList = (
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
) => Promise<ReadonlyMap<string, object>>;

/**
 * Hold: the function `find` of the content manager's controller `collection-types`
 * (content-manager/dist/server/controllers/collection-types.js), which answers the lists of the admin. Of an entry's other languages it
 * says only that they are there. Upstream: none open. It can go when a list can be asked for fields of other languages.
 *
 * @throws Error at the start when the function is missing.
 */
export function addToLists(plugin: ListAnswersPlugin, add: AddToList) {
  plugin.controllers['collection-types'] = extendPart(plugin.controllers['collection-types'], {
    uid: 'plugin::content-manager.collection-types',
    functions: ['find'],
    file: 'list-answers',
    replace: (stock, strapi) => ({
      find: async (ctx) => {
        const result = await stock.find(ctx);
        const { results } = (ctx.body ?? {}) as { results?: ListedEntry[] }; // what `find` answers, or an error
        if (!results || results.length === 0) return result;
        const { model } = ctx.params as { model: string }; // in the route's path
        const added = await add(
          strapi,
          model,
          results.map(({ documentId }) => documentId),
        );
        for (const entry of results) Object.assign(entry, added.get(entry.documentId));
        return result;
      },
    }),
  });
}
