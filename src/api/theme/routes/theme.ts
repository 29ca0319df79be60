import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/reading/public-reading';

export default factories.createCoreRouter('api::theme.theme', {
  only: ['find', 'findOne'],
  config: publicReading('api::theme.theme'),
});
