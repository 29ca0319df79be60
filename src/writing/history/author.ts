import type { Core } from '@strapi/strapi';
import { presentAccount, presentToken } from '../../strapi/present-request';

/** The author of a write: the name, and the id, since names can be shared. Never the e-mail address. */
export interface Author {
  who: string;
  whoKind: 'person' | 'token' | 'system';
  whoId: number | null;
}

/** The author of what a schedule, the start or a script did. */
const SYSTEM: Author = { who: 'system', whoKind: 'system', whoId: null };

interface Person {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

const nameOf = ({ id, firstname, lastname, username }: Person) =>
  [firstname, lastname].filter(Boolean).join(' ') || username || `№ ${id}`;

/** The author of the current request: a person, an API token (with its owner, if it has one), or the system. */
export const whoWrites = (strapi: Core.Strapi): Author => {
  const user = presentAccount(strapi) as Person | undefined; // accounts of both kinds have these fields
  const token = presentToken(strapi);
  if (token) {
    const who = [token.name, user && `(${nameOf(user)})`].filter(Boolean).join(' ');
    return { who, whoKind: 'token', whoId: token.id };
  }
  return user ? { who: nameOf(user), whoKind: 'person', whoId: user.id } : SYSTEM;
};
