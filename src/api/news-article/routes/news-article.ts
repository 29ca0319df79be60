import { factories } from '@strapi/strapi';
import { publicReading } from '../../../delivery/rest/public-reading';

export default factories.createCoreRouter('api::news-article.news-article', {
  only: ['find', 'findOne'],
  config: publicReading('api::news-article.news-article'),
});
