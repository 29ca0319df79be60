import { factories } from '@strapi/strapi';
import { listRedirects } from '../../../delivery/redirects/redirects';

export default factories.createCoreController('api::slug-record.slug-record', ({ strapi }) => ({
  async redirects(ctx) {
    ctx.body = await listRedirects(strapi, ctx.query, ctx.querystring);
  },
}));
