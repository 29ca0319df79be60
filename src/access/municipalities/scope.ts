import type { Core } from '@strapi/strapi';
import { ASSIGNMENT, MUNICIPALITY } from '../../model/content-types';
import {
  presentAbility,
  presentAccount,
  presentCredential,
  type Credential,
} from '../../strapi/present-request';

/** An admin user as Strapi's strategies give it to a request. */
export interface AdminUser {
  id: number;
  roles?: readonly { code: string }[];
}

/** The municipalities whose documents a user sees and writes, by documentId; or all there are. */
export type Scope = 'all' | readonly string[];

const SUPER_ADMIN = 'strapi-super-admin';

/** Whether somebody runs the installation: Strapi's Super Admin. */
export const isAdministrator = (user: AdminUser): boolean =>
  user.roles?.some(({ code }) => code === SUPER_ADMIN) === true;

/** By what a user of the admin is known: a session, which may what the user may, or a token, which may less. */
const OF_USERS: readonly (Credential | undefined)[] = ['session', 'token'];

/** The admin user who makes the present request, or whose token does; undefined for everybody else. */
export const presentUser = (strapi: Core.Strapi): AdminUser | undefined =>
  OF_USERS.includes(presentCredential(strapi))
    ? (presentAccount(strapi) as AdminUser) // what both strategies put there
    : undefined;

/** Whether the credential of the present request has a right (`create`, `publish`…) to a content type. */
export const presentlyMay = (strapi: Core.Strapi, right: string, uid: string): boolean =>
  presentAbility(strapi)?.can(`plugin::content-manager.explorer.${right}`, uid) === true;

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

/** Strapi makes a user object for each request, so it stands for the request: what was found holds as long. */
const scopes = new WeakMap<object, Promise<Scope>>();

const findScope = async (strapi: Core.Strapi, user: AdminUser): Promise<Scope> => {
  if (isAdministrator(user) || (await municipalityIds(strapi)).length <= 1) return 'all';
  return assignedTo(strapi, user.id);
};

/**
 * What a user belongs to. With one municipality everybody belongs to it; with several, to those an administrator has
 * assigned, and to none until then.
 *
 * @param user with its roles, which also stand for the request: they are loaded for each.
 */
export const scopeOf = (strapi: Core.Strapi, user: AdminUser): Promise<Scope> => {
  const request = user.roles ?? user;
  const known = scopes.get(request) ?? findScope(strapi, user);
  scopes.set(request, known);
  return known;
};

/** Whether a user belongs to a municipality. Nobody but who belongs to all belongs to none. */
export const isWithin = (scope: Scope, municipality: unknown): boolean =>
  scope === 'all' || (typeof municipality === 'string' && scope.includes(municipality));

/**
 * Whether a document is a user's: its rows say whose it is, each language and state for itself, and one of them that is
 * another municipality's is enough for it not to be. A row that names none, as one that is only being made, says nothing.
 *
 * @param owners the municipality of each of its rows.
 */
export const isWhollyWithin = (scope: Scope, owners: readonly unknown[]): boolean => {
  const named = owners.filter((owner) => owner !== undefined && owner !== null);
  return scope === 'all' || (named.length > 0 && named.every((owner) => isWithin(scope, owner)));
};

/** The one municipality that something new can only belong to; undefined when there are several, or none. */
export const onlyMunicipality = async (strapi: Core.Strapi, scope: Scope): Promise<string | undefined> => {
  const possible = scope === 'all' ? await municipalityIds(strapi) : scope;
  return possible.length === 1 ? possible[0] : undefined;
};

/** Whether something of a municipality, or of none, is the present user's to change; scripts and schedules may change all. */
export async function belongsToPresentUser(strapi: Core.Strapi, municipality: unknown): Promise<boolean> {
  const user = presentUser(strapi);
  return user === undefined || isWithin(await scopeOf(strapi, user), municipality);
}
