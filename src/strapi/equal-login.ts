import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

interface Credentials {
  email: string;
  password: string;
}

/** What this asks of `admin::auth` (@strapi/admin, server/src/services/auth.ts); Strapi types none of it. */
interface AuthService {
  checkCredentials: (credentials: Credentials) => Promise<unknown>;
  validatePassword: (password: string, hash: string) => Promise<boolean>;
  hashPassword: (password: string) => Promise<string>;
}

/**
 * Hold: `admin::auth.checkCredentials`, which every login in the admin asks. Strapi compares no password when there is no
 * account, or one without a password yet, and so answers some 60 ms sooner: the time of a login tells who has an account. Here a
 * password that belongs to nobody is compared in those cases, at the cost of those that are stored.
 *
 * Upstream: none reported. It can go when Strapi does so itself; `tests/repository/workarounds.test.ts` says when its source changes.
 *
 * @throws when the service is not what it was: the hold would not take.
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
