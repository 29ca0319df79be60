import type { Core } from '@strapi/strapi';
import { extendPart, type Factory } from './plugin-parts';

/** Documents by what the home page calls them: never published, published, and edited since. */
export interface DocumentCounts {
  draft: number;
  published: number;
  modified: number;
}
interface HomepageService {
  getCountDocuments: () => Promise<DocumentCounts>;
}
export interface HomePagePlugin {
  services: { homepage: Factory<HomepageService> };
}

/**
 * Hold: `getCountDocuments` of the content manager's service `homepage` (content-manager/dist/server/homepage/services/homepage.js).
 * The home page's numbers are counted in the tables: everybody hears how many drafts all municipalities have. Upstream,
 * of the lists beside them: strapi/strapi#22676. It can go when the numbers ask the permissions of who looks at them.
 *
 * @param count the numbers for who asks now; undefined where Strapi's own are right.
 * @throws Error at the start when there is no such function.
 */
export function replaceCounts(
  plugin: HomePagePlugin,
  count: (strapi: Core.Strapi) => Promise<DocumentCounts | undefined>,
) {
  plugin.services.homepage = extendPart(plugin.services.homepage, {
    uid: 'plugin::content-manager.homepage',
    functions: ['getCountDocuments'],
    file: 'home-page-counts',
    replace: (service, strapi) => ({
      getCountDocuments: async () => (await count(strapi)) ?? service.getCountDocuments(),
    }),
  });
}
