import type { Core } from '@strapi/strapi';
import { namedMunicipalities, readUsers, type User } from '../../access/municipalities/assignments';
import { isAdministrator } from '../../access/municipalities/scope';
import { needsMunicipality, ROLES } from '../../access/roles/roles';
import { invitationEnds } from '../../domain/invitation';
import { ASSIGNMENT } from '../../model/content-types';
import { readerLanguage } from '../../model/messages/reader-language';
import type { Assignments, RoleChoice } from '../contract';
import { nameOf, openSince } from './open-invitations';

/** The roles of the table, in the reader's language. */
const roleChoices = (strapi: Core.Strapi): RoleChoice[] =>
  ROLES.map((role) => {
    const { name, description } = readerLanguage(strapi) === 'bg' ? role : role.english;
    return { code: role.code, name, description, needsMunicipality: needsMunicipality(role) };
  });

const invitationOf = (user: User) => {
  const since = openSince(user);
  return since && { since: since.toISOString(), ends: invitationEnds(since).toISOString() };
};

/** All users of the admin, and the municipalities they are assigned to. */
export const readAssignments = async (strapi: Core.Strapi): Promise<Assignments> => {
  const assigned: { user: number; municipality: string }[] = await strapi.db.query(ASSIGNMENT).findMany();
  const municipalities = await namedMunicipalities(strapi);
  const roles = roleChoices(strapi);
  const users = (await readUsers(strapi)).map((user) => {
    const own = assigned.flatMap((each) => (each.user === user.id ? [each.municipality] : []));
    const held = user.roles.map((role) => roles.find(({ code }) => code === role.code) ?? role);
    const administrator = isAdministrator(user);
    return {
      id: user.id,
      name: nameOf(user),
      email: user.email,
      roles: held.map(({ name }) => name),
      administrator,
      municipalities: own,
      // With one municipality all users belong to it.
      lacksMunicipality:
        !administrator &&
        municipalities.length > 1 &&
        own.length === 0 &&
        held.some((role) => 'needsMunicipality' in role && role.needsMunicipality),
      invitation: invitationOf(user),
    };
  });
  return { municipalities, roles, users };
};
