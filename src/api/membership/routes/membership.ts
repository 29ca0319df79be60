import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::membership.membership', {
  only: ['find', 'findOne'],
  config: publicReading('api::membership.membership'),
});
