import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::theme.theme', {
  only: ['find', 'findOne'],
  config: publicReading('api::theme.theme'),
});
