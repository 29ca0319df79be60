import type { Core } from '@strapi/strapi';
import { ASSIGNMENT, MUNICIPALITY } from '../../model/content-types';
import {
  presentAbility,
  presentAccount,
  presentCredential,
  type Credential,
} from '../../strapi/present-request';

/** An admin user as Strapi's authentication gives it to a request. */
export interface AdminUser {
  id: number;
  roles?: readonly { code: string }[];
}

/** The municipalities whose documents a user may read and write, by documentId; or all. */
export type Scope = 'all' | readonly string[];

const SUPER_ADMIN = 'strapi-super-admin';

/** Whether a user is the administrator of the installation: Strapi's Super Admin. */
export const isAdministrator = (user: AdminUser): boolean =>
  user.roles?.some(({ code }) => code === SUPER_ADMIN) === true;

/** The credentials of admin users: a session, with the user's rights, or a token, with fewer. */
const OF_USERS: readonly (Credential | undefined)[] = ['session', 'token'];

/** The admin user of the current request, also by a token; undefined for any other request. */
export const presentUser = (strapi: Core.Strapi): AdminUser | undefined =>
  OF_USERS.includes(presentCredential(strapi))
    ? (presentAccount(strapi) as AdminUser) // what both strategies put there
    : undefined;

/**
 * Whether the credential of the current request has a right (`create`, `publish`…) to a content type, or to one of its
 * fields.
 */
export const presentlyMay = (strapi: Core.Strapi, right: string, uid: string, field?: string): boolean =>
  presentAbility(strapi)?.can(`plugin::content-manager.explorer.${right}`, uid, field) === true;

/** Every municipality of the installation, published or not, by documentId. */
export const municipalityIds = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db
    .query(MUNICIPALITY)
    .findMany({ select: ['documentId'], where: { publishedAt: null } });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

const assignedTo = async (strapi: Core.Strapi, user: number): Promise<string[]> => {
  const rows: { municipality: string }[] = await strapi.db.query(ASSIGNMENT).findMany({ where: { user } });
  return rows.map(({ municipality }) => municipality);
};

/** Strapi makes a user object for each request, so results are kept for the length of the request. */
const scopes = new WeakMap<object, Promise<Scope>>();

const findScope = async (strapi: Core.Strapi, user: AdminUser): Promise<Scope> => {
  if (isAdministrator(user) || (await municipalityIds(strapi)).length <= 1) return 'all';
  return assignedTo(strapi, user.id);
};

/**
 * The municipalities of a user. If there is only one, all users have it; if there are several, the assigned ones.
 *
 * @param user with its roles, which are also loaded for each request.
 */
export const scopeOf = (strapi: Core.Strapi, user: AdminUser): Promise<Scope> => {
  const request = user.roles ?? user;
  const known = scopes.get(request) ?? findScope(strapi, user);
  scopes.set(request, known);
  return known;
};

/** Whether a municipality is in a user's scope. Documents without a municipality are only in the scope "all". */
export const isWithin = (scope: Scope, municipality: unknown): boolean =>
  scope === 'all' || (typeof municipality === 'string' && scope.includes(municipality));

/**
 * Whether a document is in a user's scope. Each of its rows (language and state) has a municipality, and one row of
 * another municipality is enough to exclude it. Rows without one, as in a document being created, are ignored.
 *
 * @param owners the municipality of each of its rows.
 */
export const isWhollyWithin = (scope: Scope, owners: readonly unknown[]): boolean => {
  const named = owners.filter((owner) => owner !== undefined && owner !== null);
  return scope === 'all' || (named.length > 0 && named.every((owner) => isWithin(scope, owner)));
};

/** The only municipality that a new document can have; undefined when there are several, or none. */
export const onlyMunicipality = async (strapi: Core.Strapi, scope: Scope): Promise<string | undefined> => {
  const possible = scope === 'all' ? await municipalityIds(strapi) : scope;
  return possible.length === 1 ? possible[0] : undefined;
};

/**
 * Whether the current user may change something of a municipality, or of none; scripts and schedules may change all.
 */
export async function belongsToPresentUser(strapi: Core.Strapi, municipality: unknown): Promise<boolean> {
  const user = presentUser(strapi);
  return user === undefined || isWithin(await scopeOf(strapi, user), municipality);
}
