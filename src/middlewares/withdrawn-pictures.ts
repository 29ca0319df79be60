import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { today } from '../model/clock';
import { blockedFiles } from '../delivery/consent/blocked-files';
import { storedAddress } from '../uploads/stored-address';

/** Whether an address is that of a file, or of one of the smaller sizes Strapi makes of it (`thumbnail_<hash>`). */
const isOf = (name: string, hash: string) =>
  name === hash.toLowerCase() || name.endsWith(`_${hash.toLowerCase()}`);

/**
 * A picture whose consent is withdrawn or over is at no address any more: not for those who kept its link, and not in a
 * page that somebody else made with it. 404, as if it had never been: the address says nothing about a person.
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
