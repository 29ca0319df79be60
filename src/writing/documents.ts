import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';

/** What the document service does to documents; everything else it does is reading. */
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

/** What is to be stored, by the names of fields. */
export type Data = Record<string, unknown>;

/** Strapi's parameters of a write, whichever action it is. In the pipeline only `Write` reads and changes them. */
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

/** The document a write was answered with; undefined when there was none. */
export const answeredDocument = (result: WriteResult): string | undefined =>
  (result as { documentId?: string } | null)?.documentId; // every action answers with it, or with null

/** A row as a write is answered with it: the fields that were asked for, and always these. */
interface AnsweredEntry extends Data {
  id: number;
  documentId: string;
  locale: string;
}

/** The entries a write was answered with, one for each language it was asked in. */
export const answeredEntries = (result: WriteResult): AnsweredEntry[] => {
  const answered = result as AnsweredEntry | { entries: AnsweredEntry[] } | null; // as the document service has it
  if (answered === null) return [];
  return Array.isArray(answered.entries) ? answered.entries : [answered as AnsweredEntry]; // one of the two
};

type Documents = Record<WriteAction, (params: WriteParams) => Promise<WriteResult>>;

/**
 * The document service of any of the product's types, for writes: Strapi types each type's data by its own fields, and what is
 * written here was read from one type or another.
 */
export const documentsOf = (strapi: Core.Strapi, uid: ContentType): Documents =>
  strapi.documents(uid) as unknown as Documents; // the union of all types' signatures has no call in common
