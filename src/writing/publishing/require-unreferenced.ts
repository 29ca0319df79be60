import { issue } from '../../domain/issue';
import { shorten } from '../../model/messages/catalogue';
import { refuse } from '../../model/messages/refuse';
import { deletesDocument } from '../translations/remove';
import type { Write, WriteHandler } from '../write';
import type { Named } from './links';
import { referrersOf } from './referrers';

/** The titles for a message. */
export const quoteTitles = (named: readonly Named[]) => named.map(({ title }) => `„${shorten(title)}“`);

/** Whether a write removes the document itself, rather than only a translation. */
const removesDocument = (write: Write) => write.action === 'unpublish' || deletesDocument(write);

/**
 * Refuses to withdraw or delete a document that published documents refer to, and names them: readers would follow a
 * dead link, and Strapi would drop it silently (docs/adr/0019-referenced-stays-published.md).
 */
export const requireUnreferenced: WriteHandler = async (write, next) => {
  const { strapi, uid, documentId } = write;
  if (documentId === undefined || !removesDocument(write)) return next();
  const { named, count } = await referrersOf(strapi, uid, documentId);
  if (count === 0) return next();
  const more = count - named.length;
  const code = more > 0 ? 'referred_to_by_many' : 'referred_to';
  return refuse(strapi, [issue(code, [], { titles: quoteTitles(named), more })], { referredBy: named });
};
