import type { Core } from '@strapi/strapi';

/** What nobody in particular did: a schedule, a start, a script. */
const SYSTEM = 'system';

interface Person {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

/** Who makes the present request: a person by name, a program by its token's name, or the system. */
export const whoWrites = (strapi: Core.Strapi): string => {
  const state = strapi.requestContext.get()?.state;
  const user: Person | undefined = state?.user;
  const name = [user?.firstname, user?.lastname].filter(Boolean).join(' ');
  const token: unknown = state?.auth?.credentials?.name;
  return name || user?.username || user?.email || (typeof token === 'string' && token !== '' ? token : SYSTEM);
};
