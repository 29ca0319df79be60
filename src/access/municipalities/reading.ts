import type { Core } from '@strapi/strapi';
import { isOwned, MUNICIPALITY } from '../../model/content-types';
import { narrowPermissions } from '../../strapi/permission-engine';
import { scopeOf } from './scope';

const READ = 'plugin::content-manager.explorer.read';
/** Seen by all, because they belong to none: pictures and documents that an administrator put there for everybody. */
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
 * Narrows what an editor reads to their municipalities, in every place where Strapi asks its permissions: lists, relation
 * pickers, recent documents, the media library. It hangs on the user and not on a box ticked in a role, so a role made
 * by hand and an admin's API token are narrowed as well. Strapi's i18n narrows to languages by the same hook.
 *
 * Only reading: Strapi asks the conditions of other rights of entities it has loaded by halves (bulkUnpublish loads no
 * relations, and would refuse everybody). Those are asked by admin-routes/guard.ts and write-guard.ts.
 */
export const installOwnReading = (strapi: Core.Strapi) =>
  narrowPermissions(strapi, async (granting) => {
    const { permission, condition } = granting;
    const scope = await scopeOf(strapi, granting);
    const own = scope === 'all' ? undefined : narrowing(permission.action, permission.subject, scope);
    if (own) condition.and(own);
  });
