import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { extendPart, type Factory } from './plugin-parts';

type Handler = (ctx: Context) => Promise<unknown>;
type Action = 'findOne' | 'create' | 'update' | 'publish';

export interface DocumentFormsPlugin {
  controllers: { 'collection-types': Factory<Record<Action, Handler>> };
}

/** A request of a form: the type and the document; undefined for a new one. */
export interface FormRequest {
  uid: string;
  documentId: string | undefined;
  ctx: Context;
}

/** What is done around Strapi's answer to a form; `next` makes it. */
export type AroundForm = (
  strapi: Core.Strapi,
  request: FormRequest,
  next: () => Promise<unknown>,
) => Promise<unknown>;

const requestIn = (ctx: Context): FormRequest => {
  const { model, id } = ctx.params as { model: string; id?: string }; // both are in the routes' paths
  return { uid: model, documentId: id, ctx };
};

/**
 * Hold: the functions `findOne`, `create`, `update` and `publish` of the content manager's controller `collection-types`
 * (content-manager/dist/server/controllers/collection-types.js), which answer the forms of documents. A form of Strapi's
 * does not say from which version of a document it was opened, so that a save takes back what was saved since. Upstream:
 * strapi/strapi#27506. It can go when a form's request and its answer carry a version.
 *
 * @throws Error at the start when one of the functions is missing.
 */
export function aroundDocumentForms(
  plugin: DocumentFormsPlugin,
  { reading, saving }: { reading: AroundForm; saving: AroundForm },
) {
  plugin.controllers['collection-types'] = extendPart(plugin.controllers['collection-types'], {
    uid: 'plugin::content-manager.collection-types',
    functions: ['findOne', 'create', 'update', 'publish'],
    file: 'document-forms',
    replace: (stock, strapi) => {
      const around = (run: AroundForm, action: Action) => (ctx: Context) =>
        run(strapi, requestIn(ctx), () => stock[action].call(stock, ctx));
      return {
        findOne: around(reading, 'findOne'),
        create: around(saving, 'create'),
        update: around(saving, 'update'),
        publish: around(saving, 'publish'),
      };
    },
  });
}
