import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::municipality.municipality', {
  only: ['find', 'findOne'],
  config: publicReading('api::municipality.municipality'),
});
