import type { Core } from '@strapi/strapi';
import { presentAccount, presentToken } from '../../strapi/present-request';

/** Whoever writes: by name, and by number, since names can be shared. Never by e-mail address. */
export interface Author {
  who: string;
  whoKind: 'person' | 'token' | 'system';
  whoId: number | null;
}

/** What nobody in particular did: a schedule, a start, a script. */
const SYSTEM: Author = { who: 'system', whoKind: 'system', whoId: null };

interface Person {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

const nameOf = ({ id, firstname, lastname, username }: Person) =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `№ ${id}`;

/** Who makes the present request: a person, a program by its token (with its owner, where it has one), or the system. */
export const whoWrites = (strapi: Core.Strapi): Author => {
  const user = presentAccount(strapi) as Person | undefined; // accounts of both kinds have these fields
  const token = presentToken(strapi);
  if (token) {
    const who = [token.name, user && `(${nameOf(user)})`].filter(Boolean).join(' ');
    return { who, whoKind: 'token', whoId: token.id };
  }
  return user ? { who: nameOf(user), whoKind: 'person', whoId: user.id } : SYSTEM;
};
