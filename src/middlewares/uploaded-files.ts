import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { contentDisposition } from '../domain/media';
import { kindOfExtension } from '../uploads/kinds';
import { storedAddress } from '../uploads/stored-address';

/** An uploaded file that is opened directly runs no script, loads nothing and has no origin. */
const POLICY = "default-src 'none'; sandbox";

/**
 * Serves uploaded files so that none acts as a page of this server: pictures and PDF are shown, all others are
 * downloaded, under the name that they were given. This holds for every file in the folder, also for old and imported
 * ones.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    const address = storedAddress(ctx.path);
    if (typeof address !== 'object' || ctx.status >= 400) return;
    const { stem, extension } = address;
    const kind = kindOfExtension(extension);
    ctx.set('Content-Security-Policy', POLICY);
    if (kind?.content !== 'picture') {
      const file = await strapi.db
        .query('plugin::upload.file')
        .findOne({ where: { hash: stem }, select: ['name'] });
      const disposition = kind?.shown ? 'inline' : 'attachment';
      ctx.set('Content-Disposition', contentDisposition(disposition, file?.name ?? stem, extension));
    }
    // Strapi says when a file was stored and has readers ask again, but sends it whole to those who have it (RFC 9110, 13.1.3).
    if (ctx.fresh) ctx.status = 304;
  };
