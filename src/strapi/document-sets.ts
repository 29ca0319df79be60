import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ContextValue } from './context-value';
import { extendPart, type Factory } from './plugin-parts';

type Handler = (ctx: Context) => Promise<unknown>;
type Locale = string | string[] | undefined;
interface Counted {
  count: number;
}

/** The functions of the content manager's service `document-manager` that act on several documents. */
interface DocumentManager {
  publishMany: (uid: string, documentIds: string[], locale: Locale) => Promise<number>;
  unpublishMany: (documentIds: string[], uid: string, options: { locale?: Locale }) => Promise<Counted>;
  deleteMany: (documentIds: string[], uid: string, options: { locale?: Locale }) => Promise<Counted>;
  publish: (documentId: string, uid: string, options: { locale?: Locale }) => Promise<object[]>;
}

export interface DocumentSetsPlugin {
  controllers: {
    'collection-types': Factory<Record<'bulkPublish' | 'bulkUnpublish' | 'bulkDelete', Handler>>;
  };
  services: { 'document-manager': Factory<DocumentManager> };
}

/** What a screen asks to be done to the documents that are selected in its list. */
export interface SetOfDocuments {
  action: 'publish' | 'unpublish' | 'delete';
  uid: string;
  documentIds: readonly string[];
  locale: Locale;
}

/** Answers a set in Strapi's place: how many were done, and what else the answer says. Undefined for Strapi's own types. */
export type ActOnSet = (
  strapi: Core.Strapi,
  set: SetOfDocuments,
) => Promise<(Counted & Record<string, unknown>) | undefined>;

/** Publishes the document of a form in Strapi's place, with others; undefined if the form asks for no others. */
export type PublishWithOthers = (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  publish: () => Promise<object[]>,
) => Promise<object[] | undefined>;

/** What the service found, on its way to the answer that the controller makes of its count. */
const found = new ContextValue<Record<string, unknown>>();

/**
 * Hold: `publish`, `publishMany`, `unpublishMany` and `deleteMany` of the content manager's service `document-manager`
 * (content-manager/dist/server/services/document-manager.js), and the three functions of its controller `collection-types`
 * that call them after they have asked for the rights to each document, and answer with a count. Strapi runs all of them at
 * once in one transaction: in no order, all or nothing, and says neither which document was refused nor why; one of a form it
 * publishes alone. Upstream: none open. It can go when Strapi answers document by document.
 *
 * @throws Error at the start when one of the functions is missing.
 */
export function replaceSetActions(
  plugin: DocumentSetsPlugin,
  { act, publishWithOthers }: { act: ActOnSet; publishWithOthers: PublishWithOthers },
) {
  plugin.services['document-manager'] = extendPart(plugin.services['document-manager'], {
    uid: 'plugin::content-manager.document-manager',
    functions: ['publish', 'publishMany', 'unpublishMany', 'deleteMany'],
    file: 'document-sets',
    replace: (stock, strapi) => {
      const acted = async (set: SetOfDocuments): Promise<Counted | undefined> => {
        const answer = await act(strapi, set);
        Object.assign(found.get() ?? {}, answer);
        return answer;
      };
      return {
        publish: async (documentId, uid, options) => {
          const publish = () => stock.publish(documentId, uid, options);
          return (await publishWithOthers(strapi, uid, documentId, publish)) ?? publish();
        },
        publishMany: async (uid, documentIds, locale) =>
          (await acted({ action: 'publish', uid, documentIds, locale }))?.count ??
          stock.publishMany(uid, documentIds, locale),
        unpublishMany: async (documentIds, uid, options) =>
          (await acted({ action: 'unpublish', uid, documentIds, locale: options.locale })) ??
          stock.unpublishMany(documentIds, uid, options),
        deleteMany: async (documentIds, uid, options) =>
          (await acted({ action: 'delete', uid, documentIds, locale: options.locale })) ??
          stock.deleteMany(documentIds, uid, options),
      };
    },
  });
  plugin.controllers['collection-types'] = extendPart(plugin.controllers['collection-types'], {
    uid: 'plugin::content-manager.collection-types',
    functions: ['bulkPublish', 'bulkUnpublish', 'bulkDelete'],
    file: 'document-sets',
    replace: (stock) => {
      const around =
        (action: keyof typeof stock): Handler =>
        (ctx) =>
          found.run({}, async () => {
            const answered = await stock[action].call(stock, ctx);
            const also = found.get() ?? {};
            if (Object.keys(also).length > 0) ctx.body = { ...(ctx.body as Counted), ...also }; // its answer
            return answered;
          });
      return {
        bulkPublish: around('bulkPublish'),
        bulkUnpublish: around('bulkUnpublish'),
        bulkDelete: around('bulkDelete'),
      };
    },
  });
}
