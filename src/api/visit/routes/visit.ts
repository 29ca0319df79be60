import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::visit.visit', {
  only: ['find', 'findOne'],
  config: publicReading('api::visit.visit'),
});
