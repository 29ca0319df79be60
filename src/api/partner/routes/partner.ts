import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::partner.partner', {
  only: ['find', 'findOne'],
  config: publicReading('api::partner.partner'),
});
