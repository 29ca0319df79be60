import type { Core } from '@strapi/strapi';
import { countOwnDocuments, type DocumentCounts } from '../../access/count-documents';
import { isContentType } from '../../content-types';
import { freeSlug } from '../../derivation/slugs';
import { titleField } from '../../schema/marks';

interface Generate {
  contentTypeUID: string;
  field: string;
  data?: Record<string, unknown>;
}

interface UidService {
  generateUIDField: (request: Generate) => Promise<string>;
}

interface HomepageService {
  getCountDocuments: () => Promise<DocumentCounts>;
}

interface ContentManager {
  services: {
    uid: (context: { strapi: Core.Strapi }) => UidService;
    homepage: (context: { strapi: Core.Strapi }) => HomepageService;
  };
}

/** The home page's numbers: Strapi counts all municipalities' documents for everybody. */
const countOwn = (plugin: ContentManager) => {
  const stock = plugin.services.homepage;
  plugin.services.homepage = ({ strapi }) => {
    const service = stock({ strapi });
    return {
      ...service,
      getCountDocuments: async () => (await countOwnDocuments(strapi)) ?? service.getCountDocuments(),
    };
  };
};

/**
 * The „regenerate“ button beside a slug. Strapi's own transliteration loses „ъ“ and writes „щ“ as `shh`; here the
 * button gives what imports and the API give: the Transliteration Act's.
 */
export default (plugin: ContentManager) => {
  countOwn(plugin);
  const stock = plugin.services.uid;
  plugin.services.uid = ({ strapi }) => {
    const service = stock({ strapi });
    const generateStock = service.generateUIDField;
    return {
      ...service,
      generateUIDField(request) {
        const { contentTypeUID: uid, data = {} } = request;
        if (!isContentType(uid) || request.field !== 'slug') return generateStock.call(this, request);
        const title = data[titleField(strapi.getModel(uid))];
        if (typeof title !== 'string' || title.trim() === '') return generateStock.call(this, request);
        return freeSlug(strapi, uid, title, typeof data.documentId === 'string' ? data.documentId : undefined);
      },
    };
  };
  return plugin;
};
