import type { Core } from '@strapi/strapi';
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

interface ContentManager {
  services: { uid: (context: { strapi: Core.Strapi }) => UidService };
}

/**
 * The „regenerate“ button beside a slug. Strapi's own transliteration loses „ъ“ and writes „щ“ as `shh`; here the
 * button gives what imports and the API give: the Transliteration Act's.
 */
export default (plugin: ContentManager) => {
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
