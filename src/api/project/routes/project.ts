import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::project.project', {
  only: ['find', 'findOne'],
  config: publicReading('api::project.project'),
});
