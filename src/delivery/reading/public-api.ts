import type { Core } from '@strapi/strapi';

/**
 * Whether an address is one of the public API, a route behind it or not. The router ignores case, and so does this.
 *
 * @param path as in the request, undecoded: the router does not decode it either
 */
export function isPublicApi(strapi: Core.Strapi, path: string): boolean {
  const prefix = String(strapi.config.get('api.rest.prefix', '/api')).toLowerCase();
  return `${path.toLowerCase()}/`.startsWith(`${prefix}/`);
}
