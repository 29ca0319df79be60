import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { today } from '../model/clock';
import { blockedFiles } from '../delivery/consent/blocked-files';
import { storedAddress } from '../uploads/stored-address';

/** Whether a path is that of a file, or of one of its smaller sizes (`thumbnail_<hash>`). */
const isOf = (name: string, hash: string) =>
  name === hash.toLowerCase() || name.endsWith(`_${hash.toLowerCase()}`);

/**
 * A picture whose consent is withdrawn or expired is no longer served: not by a stored link, and not in a page of
 * another site. The answer is 404, as for a file that never existed, so that it reveals nothing about a person.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const address = storedAddress(ctx.path);
    if (address === undefined) return next();
    if (address === 'unreadable') throw new errors.NotFoundError();
    const name = address.stem.toLowerCase();
    const blocked = await blockedFiles(strapi, today());
    if (blocked.some(({ hash, municipality }) => municipality === null && isOf(name, hash)))
      throw new errors.NotFoundError();
    return next();
  };
