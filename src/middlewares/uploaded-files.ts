import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { contentDisposition } from '../domain/media';
import { kindOfExtension } from '../uploads/kinds';
import { storedAddress } from '../uploads/stored-address';

/** An uploaded file opened by itself runs nothing, loads nothing and is of no origin, ours least of all. */
const POLICY = "default-src 'none'; sandbox";

/**
 * Serves uploaded files so that none is a page of ours: pictures and PDF are shown, everything else is saved, under the name
 * that it was given. Whatever is in the folder, and however it came there: from before kinds were looked at, or by an
 * import.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    const address = storedAddress(ctx.path);
    if (typeof address !== 'object' || ctx.status >= 400) return;
    const { stem, extension } = address;
    const kind = kindOfExtension(extension);
    ctx.set('Content-Security-Policy', POLICY);
    if (kind?.content === 'picture') return;
    const file = await strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { hash: stem }, select: ['name'] });
    const disposition = kind?.shown ? 'inline' : 'attachment';
    ctx.set('Content-Disposition', contentDisposition(disposition, file?.name ?? stem, extension));
  };
