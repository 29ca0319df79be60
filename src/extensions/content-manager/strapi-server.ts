import type { Core } from '@strapi/strapi';
import { countOwnDocuments, type DocumentCounts } from '../../access/municipalities/count-documents';
import { municipalityForSlug, ownOf } from '../../access/municipalities/slug-claims';
import { freeSlug } from '../../writing/slugs/free-slug';
import { isContentType, type ContentType } from '../../model/content-types';
import { titleField } from '../../model/schema/field-options';
import { requireFunctions } from '../../strapi/hold';

type Form = Readonly<Record<string, unknown>>;

interface Asked {
  contentTypeUID: string;
  field: string;
}
interface Generate extends Asked {
  data?: Form;
}
interface Typed extends Asked {
  value: string;
  locale?: string;
}

interface UidService {
  generateUIDField: (request: Generate) => Promise<string>;
  checkUIDAvailability: (request: Typed) => Promise<boolean>;
  findUniqueUID: (request: Typed) => Promise<string>;
}

interface HomepageService {
  getCountDocuments: () => Promise<DocumentCounts>;
}

/** Documents seen generally: each type's filters are of a type of their own. */
interface Countable {
  count: (params: { filters: object; locale: '*'; status: 'draft' }) => Promise<number>;
}

/** The municipality somebody has just chosen in the form; a relation holds what is to be connected, the last one counts. */
const chosenIn = (form: Form): string | undefined => {
  const { connect } = (form.municipality ?? {}) as {
    connect?: { documentId?: string; apiData?: { documentId?: string } }[];
  }; // the admin's own shape
  const chosen = Array.isArray(connect) ? connect.at(-1) : undefined;
  return chosen?.apiData?.documentId ?? chosen?.documentId;
};

const storedOwner = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<string | undefined> => {
  if (!('municipality' in strapi.getModel(uid).attributes)) return undefined;
  const row: { municipality?: { documentId: string } | null } | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: { municipality: { select: ['documentId'] } },
  });
  return row?.municipality?.documentId;
};

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
    requireFunctions(service, ['getCountDocuments'], 'hold', 'The content manager’s service homepage');
    return {
      ...service,
      getCountDocuments: async () => (await countOwnDocuments(strapi)) ?? service.getCountDocuments(),
    };
  };
};

/**
 * The „regenerate“ button beside a slug, and the word „available“ there. Strapi's own transliteration loses „ъ“ and
 * writes „щ“ as `shh`; here the button gives what imports and the API give: the Transliteration Act's, free within the
 * municipality of the form. What was typed is looked for in all languages, among the documents of the editor's municipalities: the
 * form does not say whose entry it is, so an administrator of several municipalities hears of all of them.
 */
export default (plugin: ContentManager) => {
  countOwn(plugin);
  const stock = plugin.services.uid;
  plugin.services.uid = ({ strapi }) => {
    const service = stock({ strapi });
    const names = ['generateUIDField', 'checkUIDAvailability', 'findUniqueUID'] as const;
    requireFunctions(service, names, 'hold', 'The content manager’s service uid');
    const { generateUIDField, checkUIDAvailability, findUniqueUID } = service;
    return {
      ...service,
      async generateUIDField(request) {
        const { contentTypeUID: uid, field, data = {} } = request;
        if (!isContentType(uid) || field !== 'slug') return generateUIDField.call(this, request);
        const title = data[titleField(strapi.getModel(uid))];
        if (typeof title !== 'string' || title.trim() === '') return generateUIDField.call(this, request);
        const id = data.documentId ?? data.id;
        const documentId = typeof id === 'string' && id !== '' ? id : undefined;
        const owner = chosenIn(data) ?? (documentId && (await storedOwner(strapi, uid, documentId)));
        const municipality = await municipalityForSlug(strapi, uid, owner || undefined);
        return freeSlug(strapi, uid, title, { municipality, documentId });
      },
      async checkUIDAvailability(request) {
        const { contentTypeUID: uid, field, value } = request;
        if (!isContentType(uid) || field !== 'slug') return checkUIDAvailability.call(this, request);
        const documents = strapi.documents(uid) as unknown as Countable; // see there
        const filters = { slug: value, ...(await ownOf(strapi, uid)) };
        return (await documents.count({ filters, locale: '*', status: 'draft' })) === 0;
      },
      async findUniqueUID(request) {
        const { contentTypeUID: uid, field, value } = request;
        if (!isContentType(uid) || field !== 'slug') return findUniqueUID.call(this, request);
        return freeSlug(strapi, uid, value, {
          municipality: await municipalityForSlug(strapi, uid, undefined),
        });
      },
    };
  };
  return plugin;
};
