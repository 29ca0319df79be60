import type { Core } from '@strapi/strapi';
import { onWrite, type WriteResult } from '../writing/on-write';
import { recordAddresses, shownNow, type Shown } from './register';
import { municipalityOf } from './slugs';

/** Under which slugs a publication shows a document; undefined when somebody asked for other fields only. */
const shownBy = (result: WriteResult): Shown[] | undefined => {
  const { entries } = result as unknown as { entries: Shown[] }; // what publish answers with
  return entries.every(({ locale, slug }) => Boolean(locale && slug)) ? entries : undefined;
};

/**
 * Keeps the register of addresses: every slug a document was ever published under, in the transaction of the
 * publication (docs/adr/0020-addresses-that-last.md).
 */
export const installAddresses = (strapi: Core.Strapi) =>
  onWrite(strapi, ['publish', 'unpublish', 'delete'], async ({ uid, action, params, before }, next) => {
    const { drafts, published } = await before();
    const result = await next();
    const { documentId } = params;
    if (documentId === undefined || (action !== 'publish' && published.length === 0)) return result;
    const shown = (action === 'publish' && shownBy(result)) || (await shownNow(strapi, uid, documentId));
    const municipality = municipalityOf(action === 'publish' ? drafts[0] : published[0]);
    await recordAddresses(strapi, { uid, documentId, municipality }, shown);
    return result;
  });
