import type { AdminUser } from './belonging';
import { ROLES } from './roles';

/** What a user may beyond the rights to a type that Strapi asks itself: all that any of their roles may. */
export const mayOf = ({ roles = [] }: AdminUser) => {
  const held = ROLES.filter(({ code }) => roles.some((role) => role.code === code));
  return {
    publish: held.some(({ owned }) => owned.includes('publish')),
    deletePublished: held.some(({ deletes }) => deletes === 'everything'),
    writeFacts: held.some(({ writes }) => writes === 'everything'),
  };
};
