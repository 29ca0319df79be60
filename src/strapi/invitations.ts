import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** An account that waits for its owner to choose a password. */
export interface InvitedUser {
  firstname: string;
  lastname: string;
  email: string;
  /** The ids of its roles. */
  roles: readonly number[];
  /** What the link of the invitation carries. */
  registrationToken: string;
}

/** The part of `admin::user` that is used (@strapi/admin, server/src/services/user.ts); Strapi does not type it. */
interface UserService {
  create: (user: InvitedUser) => Promise<{ id: number }>;
  findRegistrationInfo: (token: string) => Promise<unknown>;
  register: (sent: { registrationToken: string }) => Promise<unknown>;
}

const NAMES = ['create', 'findRegistrationInfo', 'register'] as const;

const usersOf = (strapi: Core.Strapi): UserService => {
  const users = strapi.service('admin::user') as unknown as UserService; // Strapi types services as empty
  requireFunctions(users, NAMES, 'invitations', 'Strapi’s service admin::user');
  return users;
};

/** Creates the account of an invited user as Strapi's own page does, with a token that the caller chose. */
export const createInvitedUser = (strapi: Core.Strapi, user: InvitedUser): Promise<{ id: number }> =>
  usersOf(strapi).create(user);

/**
 * Hold: `admin::user`: `create`, which takes a token that is given, and `findRegistrationInfo` and `register`, which the page
 * behind the link of an invitation calls. With Strapi a link is valid for ever: who finds an old one in a mailbox chooses the
 * password of an account that was never used.
 *
 * Upstream: none reported; links for a new password end since strapi/strapi#25711. It can go when invitations end as well;
 * `tests/repository/workarounds.test.ts` says when its source changes.
 *
 * @param requireOpen throws when the link with this token is not valid any more.
 * @throws when the service has changed: links would never end.
 */
export function installInvitationEnd(
  strapi: Core.Strapi,
  requireOpen: (token: string) => Promise<void>,
): void {
  const users = usersOf(strapi);
  const { findRegistrationInfo, register } = users;
  users.findRegistrationInfo = async (token) => {
    await requireOpen(token);
    return findRegistrationInfo(token);
  };
  users.register = async (sent) => {
    await requireOpen(sent.registrationToken);
    return register(sent);
  };
}
