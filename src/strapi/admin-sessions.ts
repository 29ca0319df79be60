import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';
import { watchRows } from './row-events';

/**
 * Hold: `strapi.sessionManager('admin').invalidateRefreshToken` (core/dist/services/session-manager.js). Strapi ends the
 * sessions of an account that is deleted, or whose owner changes the password, but not those of an account to which an
 * administrator (or `strapi admin:reset-user-password`) gives a new password, or which is deactivated: whoever is
 * signed in with the old password stays so for weeks, and again after the account is activated. Here both end the
 * sessions, in the transaction of the change. Upstream: none reported. It can go when Strapi does so itself.
 *
 * @throws Error when there is no such function.
 */
export function installEndOfSessions(strapi: Core.Strapi) {
  const sessions = strapi.sessionManager('admin');
  requireFunctions(sessions, ['invalidateRefreshToken'], 'admin-sessions', 'Strapi’s session manager');
  watchRows(strapi, ['admin::user'], {
    async afterUpdate({ id }, { password, isActive }) {
      if (password !== undefined || isActive === false) await sessions.invalidateRefreshToken(String(id));
    },
  });
}
