import type { Core } from '@strapi/strapi';
import { namedMunicipalities, readUsers } from '../../access/municipalities/assignments';
import { isAdministrator } from '../../access/municipalities/scope';
import { ASSIGNMENT } from '../../model/content-types';
import type { Assignments } from '../contract';

/** All users of the admin, and the municipalities they are assigned to. */
export const readAssignments = async (strapi: Core.Strapi): Promise<Assignments> => {
  const assigned: { user: number; municipality: string }[] = await strapi.db.query(ASSIGNMENT).findMany();
  const users = (await readUsers(strapi)).map((user) => ({
    id: user.id,
    name: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
    email: user.email,
    roles: user.roles.map(({ name }) => name),
    administrator: isAdministrator(user),
    municipalities: assigned.flatMap((each) => (each.user === user.id ? [each.municipality] : [])),
  }));
  return { municipalities: await namedMunicipalities(strapi), users };
};
