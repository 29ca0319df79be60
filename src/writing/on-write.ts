import type { Core } from '@strapi/strapi';
import { isContentType, type ContentType } from '../content-types';
import { isCarried } from './carried';
import { DocumentRows, loadDocument } from './document-rows';

/** What the document service does to documents; everything else it does is reading. */
export const WRITES = ['create', 'clone', 'update', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;
export type WriteAction = (typeof WRITES)[number];

/** The parameters a write may have; the same object that Strapi acts on, so a change made before `next()` counts. */
export interface WriteParams {
  documentId?: string;
  locale?: string | string[];
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
  /** What the answer is to contain. */
  fields?: unknown;
  populate?: unknown;
}

/** One write, as all middlewares see it. */
export interface Write {
  readonly uid: ContentType;
  readonly action: WriteAction;
  readonly params: WriteParams;
  /**
   * The document as it was before the write, loaded once for whoever asks first; without rows for a document that does
   * not exist yet. Ask before `next()`: afterwards it would be another.
   */
  before: () => Promise<DocumentRows>;
  /**
   * The document as a save left it, before it was carried to other languages, loaded once for whoever asks first.
   *
   * @param documentId which one: a new document has its id only afterwards.
   */
  after: (documentId: string) => Promise<DocumentRows>;
}

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

/** What the document service answers a write with: an entry, `{ documentId, entries }`, or null when there is none. */
export type WriteResult = Awaited<ReturnType<Middleware>>;

export type WriteHandler = (write: Write, next: () => Promise<WriteResult>) => Promise<WriteResult>;

/** Strapi hands the same context to every middleware of a call, so it stands for the write. */
const writes = new WeakMap<object, Write>();

interface Context {
  uid: string;
  action: string;
  params: object;
}

const writeOf = (strapi: Core.Strapi, context: Context, uid: ContentType, action: WriteAction): Write => {
  const known = writes.get(context);
  if (known) return known;
  let before: Promise<DocumentRows> | undefined;
  let after: Promise<DocumentRows> | undefined;
  const params: WriteParams = context.params; // the union of all writes' params, seen generally
  const load = () =>
    params.documentId ? loadDocument(strapi, uid, params.documentId) : Promise.resolve(new DocumentRows([]));
  const write: Write = {
    uid,
    action,
    params,
    before: () => (before ??= load()),
    after: (documentId) => (after ??= loadDocument(strapi, uid, documentId)),
  };
  writes.set(context, write);
  return write;
};

/**
 * Installs a document-service middleware for writes on the product's content types. Whoever installs first is
 * outermost. Writes that only carry out another (carried.ts) pass by.
 *
 * @param actions which writes the handler is asked about.
 * @param handler calls `next()` once and answers with what it answered, or throws to refuse the write.
 */
export const onWrite = (strapi: Core.Strapi, actions: readonly WriteAction[], handler: WriteHandler) => {
  strapi.documents.use((context, next) => {
    const { uid } = context;
    const action = actions.find((name) => name === context.action);
    if (action === undefined || !isContentType(uid) || isCarried()) return next();
    return handler(writeOf(strapi, context, uid, action), async () => next());
  });
};

/**
 * One write, one transaction: whatever our middlewares and Strapi write for it stands or falls together. Strapi's own
 * transaction covers only its own part; nested document-service calls join this one.
 */
export const installOneTransaction = (strapi: Core.Strapi) =>
  onWrite(strapi, WRITES, async (_, next) => strapi.db.transaction(() => next()));
