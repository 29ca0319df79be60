import type { Core } from '@strapi/strapi';
import { isOwned, MUNICIPALITY } from '../../model/content-types';
import { keepAbilities } from '../../strapi/kept-abilities';
import { narrowPermissions } from '../../strapi/permission-engine';
import { scopeOf } from './scope';

const READ = 'plugin::content-manager.explorer.read';
/** Files without a municipality are visible to all: an administrator put them there for all. */
const MEDIA_READ = [
  'plugin::upload.read',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
const MEDIA_WRITE = 'plugin::upload.assets.update';

const narrowing = (action: string, subject: string | null | undefined, municipalities: readonly string[]) => {
  const within = { $in: [...municipalities] };
  if (action === READ && subject === MUNICIPALITY) return { documentId: within };
  if (action === READ && subject && isOwned(subject)) return { 'municipality.documentId': within }; // nested, it would be compared as a whole
  if (MEDIA_READ.includes(action))
    return { $or: [{ municipality: within }, { municipality: { $eq: null } }] };
  return action === MEDIA_WRITE ? { municipality: within } : undefined;
};

/**
 * Restricts reading to the editor's municipalities, wherever Strapi checks permissions: lists, relation pickers, recent
 * documents, the media library. It depends on the user and not on a condition set in a role, so it holds for manually
 * made roles and for an admin's API token too. Strapi's i18n restricts by language with the same hook.
 *
 * Only reading: for other actions Strapi checks conditions on partly loaded entities (bulkUnpublish loads no relations,
 * and would refuse every user). Those are checked by admin-routes/guard.ts and write-guard.ts.
 */
export async function installOwnReading(strapi: Core.Strapi) {
  await narrowPermissions(strapi, async (granting) => {
    const { permission, condition } = granting;
    const scope = await scopeOf(strapi, granting);
    const own = scope === 'all' ? undefined : narrowing(permission.action, permission.subject, scope);
    if (own) condition.and(own);
  });
  keepAbilities(strapi, (account) => scopeOf(strapi, account));
}
