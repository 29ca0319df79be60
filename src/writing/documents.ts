import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';

/** The actions of the document service that write; all others read. */
export const WRITES = [
  'create',
  'clone',
  'update',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
] as const;
export type WriteAction = (typeof WRITES)[number];

/** Data to store, by field name. */
export type Data = Record<string, unknown>;

/** Strapi's parameters of a write, for any action. In the pipeline only `Write` reads and changes them. */
export interface WriteParams {
  documentId?: string;
  locale?: string | string[];
  status?: 'draft' | 'published';
  data?: Data;
  fields?: unknown;
  populate?: unknown;
}

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];

/** What the document service answers a write with: an entry, `{ documentId, entries }`, or null when there is none. */
export type WriteResult = Awaited<ReturnType<Middleware>>;

/** The documentId in the answer of a write; undefined when there was no document. */
export const answeredDocument = (result: WriteResult): string | undefined =>
  (result as { documentId?: string } | null)?.documentId; // every action answers with it, or with null

/** A row in the answer of a write: the requested fields, and always these. */
interface AnsweredEntry extends Data {
  id: number;
  documentId: string;
  locale: string;
}

/** The entries in the answer of a write, one for each requested language. */
export const answeredEntries = (result: WriteResult): AnsweredEntry[] => {
  const answered = result as AnsweredEntry | { entries: AnsweredEntry[] } | null; // as the document service has it
  if (answered === null) return [];
  return Array.isArray(answered.entries) ? answered.entries : [answered as AnsweredEntry]; // one of the two
};

type Documents = Record<WriteAction, (params: WriteParams) => Promise<WriteResult>>;

/**
 * The document service of any of the product's types, for writes. Strapi's types give each content type its own fields;
 * this code handles all of them alike.
 */
export const documentsOf = (strapi: Core.Strapi, uid: ContentType): Documents =>
  strapi.documents(uid) as unknown as Documents; // the union of all types' signatures has no call in common
