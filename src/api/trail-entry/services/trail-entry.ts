import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::trail-entry.trail-entry');
