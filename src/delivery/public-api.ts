import type { Core } from '@strapi/strapi';

/**
 * Whether a path belongs to the public API, with or without a route. Like the router it ignores case.
 *
 * @param path as in the request, undecoded: the router does not decode it either
 */
export function isPublicApi(strapi: Core.Strapi, path: string): boolean {
  const prefix = String(strapi.config.get('api.rest.prefix', '/api')).toLowerCase();
  return `${path.toLowerCase()}/`.startsWith(`${prefix}/`);
}
