import type { Core } from '@strapi/strapi';
import { ASSIGNMENT, MUNICIPALITY } from '../content-types';

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

/** The admin user who makes the present request; undefined for visitors, sites, scripts and schedules. */
export const presentUser = (strapi: Core.Strapi): AdminUser | undefined => {
  const state = strapi.requestContext.get()?.state;
  const strategy: unknown = state?.auth?.strategy?.name;
  return strategy === 'admin' || strategy === 'admin-token' ? state?.user : undefined;
};

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

/** The one municipality that something new can only belong to; undefined when there are several, or none. */
export const onlyMunicipality = async (strapi: Core.Strapi, scope: Scope): Promise<string | undefined> => {
  const possible = scope === 'all' ? await municipalityIds(strapi) : scope;
  return possible.length === 1 ? possible[0] : undefined;
};
