import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

/**
 * The tokens that Strapi makes for itself (`DEFAULT_API_TOKENS`, admin/dist/server/server/src/services/constants.js).
 */
export const NAMES = ['Read Only', 'Full Access'];

/**
 * Hold: the names of the tokens without expiry that Strapi makes on a database without administrators, one of them with
 * full access (strapi/strapi#22747). There is no option for it. While there is no administrator no user can have made a
 * token, so these are Strapi's own. It can go when Strapi makes none by default.
 *
 * @throws Error when one is left: it has a name that is not known here.
 */
export async function dropDefaultTokens(strapi: Core.Strapi) {
  if ((await strapi.db.query('admin::user').count()) > 0) return;
  const tokens = strapi.db.query('admin::api-token');
  await tokens.deleteMany({ where: { name: { $in: NAMES } } });
  const isNoneLeft = (await tokens.count()) === 0;
  requireHold(isNoneLeft, 'default-tokens', 'There is a token that no administrator has made');
}
