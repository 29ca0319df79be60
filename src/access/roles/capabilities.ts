import type { Core } from '@strapi/strapi';
import type { ContentType } from '../../model/content-types';
import { isAdministrator, presentlyMay, type AdminUser } from '../municipalities/scope';
import { rightsTo, ROLES, type Right, type Role } from './roles';

/**
 * What the present request may do with a type, beyond the rights that Strapi asks itself. Asked type by type and right by
 * right: of two roles, the one that grants no right to a type lifts none of the other's limits there.
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
