import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

interface Credentials {
  email: string;
  password: string;
}

/** The part of `admin::auth` that is used (@strapi/admin, server/src/services/auth.ts); Strapi does not type it. */
interface AuthService {
  checkCredentials: (credentials: Credentials) => Promise<unknown>;
  validatePassword: (password: string, hash: string) => Promise<boolean>;
  hashPassword: (password: string) => Promise<string>;
}

/**
 * Hold: `admin::auth.checkCredentials`, which every login in the admin calls. Strapi compares no password if there is
 * no account, or one without a password yet, and so answers about 60 ms sooner: the time of a login reveals whether an
 * account exists. Here a dummy password is compared in those cases, at the same cost as a stored one.
 *
 * Upstream: none reported. It can go when Strapi does so itself; `tests/repository/workarounds.test.ts` says when its
 * source changes.
 *
 * @throws when the service has changed: the hold would have no effect.
 */
export async function installEqualLogin(strapi: Core.Strapi): Promise<void> {
  const auth = strapi.service('admin::auth') as unknown as AuthService; // Strapi types services as empty
  const names = ['checkCredentials', 'validatePassword', 'hashPassword'] as const;
  requireFunctions(auth, names, 'equal-login', 'Strapi’s service admin::auth');
  const check = auth.checkCredentials;
  const hashOfNobody = await auth.hashPassword(randomBytes(16).toString('hex'));
  auth.checkCredentials = async (credentials) => {
    const account = await strapi.db
      .query('admin::user')
      .findOne({ select: ['password'], where: { email: credentials.email } });
    if (!account?.password) await auth.validatePassword(credentials.password, hashOfNobody);
    return check(credentials);
  };
}
