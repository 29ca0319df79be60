import type { Core } from '@strapi/strapi';
import { issue } from '../domain/shared/requirements';
import { refuse } from '../messages/refuse';
import { onWrite, type Write } from '../writing/on-write';
import { referrersOf, type Named } from './links';

/** Names as a message lists them. */
export const quoted = (named: readonly Named[]) => named.map(({ title }) => `„${title}“`).join(', ');

/** Whether a write takes the document itself away, or only the translation into another language than its own. */
const takesAway = async ({ action, params, before }: Write) => {
  if (action === 'unpublish') return true;
  const asked = [params.locale ?? []].flat();
  const source = (await before()).source?.locale;
  return asked.length === 0 || asked.includes('*') || source === undefined || asked.includes(source);
};

/**
 * Refuses to withdraw or delete what something published still refers to, naming it: readers would follow a link into
 * nothing, and Strapi would drop it without a word (docs/adr/0019-links-hold.md).
 */
export const installLinksHold = (strapi: Core.Strapi) =>
  onWrite(strapi, ['unpublish', 'delete'], async (write, next) => {
    const { uid, params } = write;
    if (params.documentId === undefined || !(await takesAway(write))) return next();
    const { named, count } = await referrersOf(strapi, uid, params.documentId);
    if (count === 0) return next();
    const more = count - named.length;
    const code = more > 0 ? 'referred_to_by_many' : 'referred_to';
    return refuse(strapi, [issue(code, [], { titles: quoted(named), more })], { referredBy: named });
  });
