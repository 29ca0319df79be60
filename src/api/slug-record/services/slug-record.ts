import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::slug-record.slug-record');
