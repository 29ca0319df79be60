import { answeredEntries, type WriteResult } from '../documents';
import type { WriteHandler } from '../write';
import { recordSlugs, publishedSlugs, type Shown } from './slug-records';
import { municipalityOf } from './slugs';

/** The slugs in the answer of a publication; undefined when other fields were requested. */
const slugsIn = (result: WriteResult): Shown[] | undefined => {
  const entries = answeredEntries(result) as unknown as Shown[]; // of our types, and selected below
  return entries.every(({ locale, slug }) => Boolean(locale && slug)) ? entries : undefined;
};

/**
 * Writes the slug history: every slug a document was ever published under, in the transaction of the publication
 * (docs/adr/0020-addresses-that-last.md).
 */
export const keepSlugHistory: WriteHandler = async (write, next) => {
  const { strapi, uid, action, documentId, before } = write;
  const result = await next();
  if (documentId === undefined || (action !== 'publish' && before.published.length === 0)) return result;
  const shown = (action === 'publish' && slugsIn(result)) || (await publishedSlugs(strapi, uid, documentId));
  const municipality = municipalityOf(action === 'publish' ? before.drafts[0] : before.published[0]);
  await recordSlugs(strapi, { uid, documentId, municipality }, shown);
  return result;
};
