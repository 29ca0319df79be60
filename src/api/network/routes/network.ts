import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::network.network', {
  only: ['find', 'findOne'],
  config: publicReading('api::network.network'),
});
