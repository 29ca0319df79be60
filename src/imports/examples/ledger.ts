import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isOwned, type ContentType } from '../../model/content-types';
import type { Existing, Ledger } from './plan';

const ledgerStore = (strapi: Core.Strapi) => strapi.store({ type: 'pobratim', name: 'examples' });

/** What earlier loads wrote. */
export const readLedger = async (strapi: Core.Strapi): Promise<Ledger> =>
  ((await ledgerStore(strapi).get({ key: 'ledger' })) as Ledger | null) ?? {}; // only written below, as a Ledger

export const writeLedger = (strapi: Core.Strapi, value: Ledger) =>
  ledgerStore(strapi).set({ key: 'ledger', value });

export const deleteLedger = (strapi: Core.Strapi) => ledgerStore(strapi).delete({ key: 'ledger' });

interface Row {
  documentId: string;
  slug: string | null;
  municipality?: { documentId: string } | null;
}

/** A slug is one document's within a type and municipality (docs/adr/0020-addresses-that-last.md). */
const placeOf = (uid: ContentType, municipality: string | undefined, slug: string | null) =>
  JSON.stringify([uid, municipality ?? null, slug]);

/** The documents in the database, also those that the loader did not make. */
export async function existingDocuments(strapi: Core.Strapi): Promise<Existing> {
  const documentIds = new Set<string>();
  const byPlace = new Map<string, string>();
  for (const uid of CONTENT_TYPES) {
    const rows: Row[] = await strapi.db.query(uid).findMany({
      select: ['documentId', 'slug'],
      populate: isOwned(uid) ? { municipality: { select: ['documentId'] } } : {},
    });
    for (const { documentId, slug, municipality } of rows) {
      documentIds.add(documentId);
      byPlace.set(placeOf(uid, municipality?.documentId, slug), documentId);
    }
  }
  return {
    documentIds,
    find: ({ uid, slug }, municipality) => byPlace.get(placeOf(uid, municipality, slug)),
  };
}
