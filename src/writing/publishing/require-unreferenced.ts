import { issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import type { Write, WriteHandler } from '../write';
import type { Named } from './links';
import { referrersOf } from './referrers';

/** Names as a message lists them. */
export const joinTitles = (named: readonly Named[]) => named.map(({ title }) => `„${title}“`).join(', ');

/** Whether a write takes the document itself away, or only the translation into another language than its own. */
const takesAway = ({ action, asked, before: { source } }: Write) =>
  action === 'unpublish' || asked === undefined || source === undefined || asked.includes(source.locale);

/**
 * Refuses to withdraw or delete what something published still refers to, naming it: readers would follow a link into
 * nothing, and Strapi would drop it without a word (docs/adr/0019-referenced-stays-published.md).
 */
export const requireUnreferenced: WriteHandler = async (write, next) => {
  const { strapi, uid, documentId } = write;
  if (documentId === undefined || !takesAway(write)) return next();
  const { named, count } = await referrersOf(strapi, uid, documentId);
  if (count === 0) return next();
  const more = count - named.length;
  const code = more > 0 ? 'referred_to_by_many' : 'referred_to';
  return refuse(strapi, [issue(code, [], { titles: joinTitles(named), more })], { referredBy: named });
};
