import type { Core } from '@strapi/strapi';
import { extendPart, type Factory } from './plugin-parts';

/** Numbers of documents as on the home page: never published, published, and edited since. */
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
 * Hold: `getCountDocuments` of the content manager's service `homepage`
 * (content-manager/dist/server/homepage/services/homepage.js). The home page counts whole tables: every user sees how
 * many drafts all municipalities have. Upstream, about the lists beside them: strapi/strapi#22676. It can go when the
 * counts respect the user's permissions.
 *
 * @param count the counts for the current user; undefined if Strapi's own are right.
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
