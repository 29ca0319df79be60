import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::agreement.agreement', {
  only: ['find', 'findOne'],
  config: publicReading('api::agreement.agreement'),
});
