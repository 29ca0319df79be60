import type { Core } from '@strapi/strapi';

/** Uploads are limited to what a municipal page needs; a bigger JSON body than this is no content. */
const MEGABYTE = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'global::storage-errors',
  'strapi::security',
  // Sites of other origins may read (no credentials: the public API needs none); the admin is served from our own origin.
  {
    name: 'strapi::cors',
    config: { origin: env.array('CORS_ORIGINS', []), credentials: false, methods: ['GET', 'HEAD', 'OPTIONS'] },
  },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: 2 * MEGABYTE,
      textLimit: MEGABYTE,
      formLimit: MEGABYTE,
      formidable: { maxFileSize: 20 * MEGABYTE },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
