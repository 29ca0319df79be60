import { factories } from '@strapi/strapi';
import { listRedirects } from '../../../delivery/redirects/redirects';

export default factories.createCoreController('api::address.address', ({ strapi }) => ({
  async redirects(ctx) {
    ctx.body = await listRedirects(strapi, ctx.query);
  },
}));
