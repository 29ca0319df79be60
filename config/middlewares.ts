import type { Core } from '@strapi/strapi';

/** Uploads are limited to what a municipal page needs; a bigger JSON body than this is no content. */
const MEGABYTE = 1024 * 1024;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  'global::storage-errors',
  'global::method-not-allowed',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        // Narrower than Strapi's: nothing outside this server is asked for scripts, data or pictures.
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
        },
      },
    },
  },
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
  // Before any route: a picture without consent is at no address.
  'global::withdrawn-pictures',
  'strapi::favicon',
  'strapi::public',
];

export default config;
