import type { Core } from '@strapi/strapi';
import { keptAnswers } from '../src/delivery/kept-answers/memory';
import { apiRateLimit } from '../src/operations/limits/api-rate-limit';

/** Uploads are limited to what a municipal page needs; a bigger JSON body than this is no content. */
const MEGABYTE = 1024 * 1024;
const LARGEST_BODY = 2;

/** What a page of this server may load: nothing from outside. The whole list; nothing is added to it elsewhere. */
const CONTENT_SECURITY_POLICY = {
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'connect-src': ["'self'"],
  'font-src': ["'self'", 'data:'],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  // The admin's components write their styles into the page (styled-components).
  'style-src': ["'self'", "'unsafe-inline'"],
};

/** `npm run develop`: Vite puts a script into the page and connects to it by a WebSocket. */
const WHILE_DEVELOPING = {
  'script-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'", 'ws:'],
};

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'global::cache-control',
  'global::request-log',
  { name: 'global::refusals', config: { largestBody: LARGEST_BODY } },
  'strapi::errors',
  'global::refused-by-libraries',
  'global::storage-errors',
  { name: 'strapi::security', config: { contentSecurityPolicy: false } },
  {
    name: 'global::content-security-policy',
    config: { ...CONTENT_SECURITY_POLICY, ...(env('NODE_ENV') === 'development' && WHILE_DEVELOPING) },
  },
  // Sites of other origins may read (no credentials: the public API needs none); the admin is served from our own origin.
  {
    name: 'strapi::cors',
    config: {
      origin: env.array('CORS_ORIGINS', []),
      credentials: false,
      methods: ['GET', 'HEAD', 'OPTIONS'],
    },
  },
  { name: 'global::rate-limit', config: { requests: apiRateLimit(env('API_RATE_LIMIT', '6000')) } },
  { name: 'global::kept-answers', config: { megabytes: keptAnswers(env('KEPT_ANSWERS_MB', '64')) } },
  // As many values as a list in a filter may have (src/delivery/query/budget.ts); a longer one is parsed as an object.
  { name: 'strapi::query', config: { arrayLimit: 500 } },
  'global::body-kinds',
  { name: 'global::multipart', config: { maxFileSize: 20 * MEGABYTE } },
  'global::broken-bodies',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: LARGEST_BODY * MEGABYTE,
      textLimit: MEGABYTE,
      formLimit: MEGABYTE,
      multipart: false,
    },
  },
  // Before whatever asks the database.
  'global::storable-requests',
  'global::sign-in-limit',
  'strapi::session',
  // Before any route: a picture without consent is at no address.
  'global::preview',
  'global::withdrawn-pictures',
  'global::uploaded-files',
  'strapi::favicon',
  'strapi::public',
];

export default config;
