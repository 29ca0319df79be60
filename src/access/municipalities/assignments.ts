import { issue } from '../../domain/issue';
import type { Core } from '@strapi/strapi';
import { ASSIGNMENT, MUNICIPALITY } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { refuse } from '../../model/messages/refuse';
import { watchRows } from '../../strapi/row-events';
import type { WriteHandler } from '../../writing/write';
import { isAdministrator, municipalityIds, type AdminUser } from './scope';
import { ensureFolders } from './media';

interface Municipality {
  documentId: string;
  name: string;
}
/** A user of the admin, with what is never shown of it: the token of an open invitation. */
export interface User extends AdminUser {
  firstname: string | null;
  lastname: string | null;
  email: string;
  isActive: boolean;
  registrationToken: string | null;
  createdAt: string | Date;
  roles: { code: string; name: string }[];
}

/** The municipalities by name, as an administrator chooses among them. */
export const namedMunicipalities = async (strapi: Core.Strapi): Promise<Municipality[]> =>
  strapi.db.query(MUNICIPALITY).findMany({
    where: { publishedAt: null, locale: SOURCE_LOCALE },
    select: ['documentId', 'name'],
    orderBy: { name: 'asc' },
  });

/** The users of the admin with their roles. */
export const readUsers = async (strapi: Core.Strapi, where: object = {}): Promise<User[]> =>
  strapi.db.query('admin::user').findMany({ where, populate: { roles: true }, orderBy: { id: 'asc' } });

/**
 * Assigns a user to municipalities, and to no others.
 *
 * @param municipalities by documentId.
 * @throws errors.ValidationError naming the user or the municipality that does not exist.
 */
export const assignMunicipalities = async (
  strapi: Core.Strapi,
  user: number,
  municipalities: readonly string[],
) =>
  strapi.db.transaction(async () => {
    if ((await readUsers(strapi, { id: user })).length === 0)
      refuse(strapi, [issue('user_unknown', ['user'], { value: user })]);
    const known = await namedMunicipalities(strapi);
    const wanted = [...new Set(municipalities)];
    const unknown = wanted.filter((id) => !known.some(({ documentId }) => documentId === id));
    if (unknown.length > 0)
      refuse(
        strapi,
        unknown.map((value) => issue('municipality_unknown', ['municipalities'], { value })),
      );
    await strapi.db.query(ASSIGNMENT).deleteMany({ where: { user, municipality: { $notIn: wanted } } });
    const kept: { municipality: string }[] = await strapi.db.query(ASSIGNMENT).findMany({ where: { user } });
    for (const municipality of wanted.filter((id) => !kept.some((each) => each.municipality === id)))
      await strapi.db.query(ASSIGNMENT).create({ data: { user, municipality } });
    // With several municipalities a file at the top level of the media library would have no clear owner.
    if (wanted.length > 1)
      await ensureFolders(
        strapi,
        known.filter(({ documentId }) => wanted.includes(documentId)),
      );
  });

/**
 * While there is one municipality all users belong to it; before a second one is made, these assignments are stored.
 */
const storeImplicitAssignments = async (strapi: Core.Strapi) => {
  const [only, ...others] = await municipalityIds(strapi);
  if (only === undefined || others.length > 0) return;
  for (const user of (await readUsers(strapi)).filter((each) => !isAdministrator(each)))
    if ((await strapi.db.query(ASSIGNMENT).count({ where: { user: user.id } })) === 0)
      await strapi.db.query(ASSIGNMENT).create({ data: { user: user.id, municipality: only } });
};

/** Keeps assignments in step with the municipalities. */
export const keepAssignments: WriteHandler = async ({ strapi, uid, action, documentId }, next) => {
  if (uid !== MUNICIPALITY) return next();
  if (action !== 'delete') await storeImplicitAssignments(strapi);
  const result = await next();
  const left = action === 'delete' ? await strapi.db.query(uid).count({ where: { documentId } }) : 1;
  if (left === 0) await strapi.db.query(ASSIGNMENT).deleteMany({ where: { municipality: documentId } });
  return result;
};

/** Some databases may give the id of a deleted user to a new one, who must not get its assignments. */
export const forgetDeletedUsers = (strapi: Core.Strapi) =>
  watchRows(strapi, ['admin::user'], {
    async afterDelete(user) {
      if (user) await strapi.db.query(ASSIGNMENT).deleteMany({ where: { user: user.id } });
    },
  });
