import { factories } from '@strapi/strapi';
import { readTrail } from '../../../trail/read';

export default factories.createCoreController('api::trail-entry.trail-entry', ({ strapi }) => ({
  async ofDocument(ctx) {
    ctx.body = await readTrail(strapi, ctx);
  },
}));
