import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { today } from '../clock';
import { blockedFiles } from '../delivery/blocked-files';

/** Anywhere and in any case: `/./uploads/` leads to the same folder, and so does `/Uploads/` where the disk ignores case. */
const UPLOADS = /(^|\/)uploads\//i;

/** Whether an address is that of a file, or of one of the smaller sizes Strapi makes of it (`thumbnail_<hash>`). */
const isOf = (name: string, hash: string) => name === hash.toLowerCase() || name.endsWith(`_${hash.toLowerCase()}`);

/** An address as it is looked up: `%67osti.png` is the same file. One that cannot be read is at no file either. */
const decoded = (address: string) => {
  try {
    return decodeURIComponent(address);
  } catch {
    throw new errors.NotFoundError();
  }
};

/**
 * A picture whose consent is withdrawn or over is at no address any more: not for those who kept its link, and not in a
 * page that somebody else made with it. 404, as if it had never been: the address says nothing about a person.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const address = decoded(ctx.path);
    if (!UPLOADS.test(address)) return next();
    const { name } = path.parse(address.toLowerCase());
    const blocked = await blockedFiles(strapi, today());
    if (blocked.some(({ hash }) => isOf(name, hash))) throw new errors.NotFoundError();
    return next();
  };
