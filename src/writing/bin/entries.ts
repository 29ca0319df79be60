import type { Core } from '@strapi/strapi';
import { BIN_ENTRY, type ContentType } from '../../model/content-types';
import type { EntryRow } from '../document-rows';
import type { Author } from '../history/author';

/** How long a deleted document can be restored. */
export const DAYS_IN_BIN = 90;

/** A link of another document's draft to the deleted one, which was lost with it. */
export interface LostLink {
  uid: ContentType;
  documentId: string;
  title: string;
  field: string;
  /** Its place among the links of the field. */
  index: number;
}

/** All that a deleted document is restored from. */
export interface BinContents {
  /** Its drafts, one for each language. */
  drafts: readonly EntryRow[];
  /** What readers had of it last: translations that are being changed are published from there again. */
  published: readonly EntryRow[];
  links: readonly LostLink[];
  /** The account that made it. */
  createdBy: number | null;
}

/** A deleted document in the bin. */
export interface BinEntry extends Author {
  id: number;
  at: string | Date;
  type: ContentType;
  document: string;
  /** Its municipality, by documentId; null for what is common to all. */
  municipality: string | null;
  title: string | null;
  /** Whether it was on the site. */
  published: boolean;
  contents: BinContents;
}

/** A condition on entries of the bin, in the database's form. */
export type BinWhere = Readonly<Record<string, unknown>>;

/** The moment before which what was deleted is gone for good. */
export const endOfBin = (now: Date): Date => new Date(now.getTime() - DAYS_IN_BIN * 24 * 60 * 60_000);

/** The table of the bin. */
export const binOf = (strapi: Core.Strapi) => strapi.db.query(BIN_ENTRY);

/** The document's entry in the bin; null when it is not there. */
export const binned = async (
  strapi: Core.Strapi,
  type: ContentType,
  document: string,
): Promise<BinEntry | null> => binOf(strapi).findOne({ where: { type, document } });
