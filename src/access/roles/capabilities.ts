import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { isAdministrator, presentlyMay, type AdminUser } from '../municipalities/scope';
import { rightsTo, ROLES, type Right, type Role } from './roles';

/**
 * What the current request may do with a type, beyond the permissions that Strapi checks itself. Asked for each type
 * and right: with two roles, a role without a right to a type does not lift the limits of the other role there.
 */
export const capabilitiesOf = (strapi: Core.Strapi, user: AdminUser, uid: ContentType) => {
  const held = ROLES.filter(({ code }) => user.roles?.some((role) => role.code === code));
  const granted = (right: Right, isUnlimited: (role: Role) => boolean) =>
    isAdministrator(user) || held.some((role) => rightsTo(role, uid).includes(right) && isUnlimited(role));
  return {
    publish: presentlyMay(strapi, 'publish', uid),
    deletePublished: granted('delete', ({ deletes }) => deletes === 'everything'),
    writeFacts: granted('update', ({ writes }) => writes === 'everything'),
  };
};

export type Capabilities = ReturnType<typeof capabilitiesOf>;
