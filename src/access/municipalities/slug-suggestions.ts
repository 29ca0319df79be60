import type { Core } from '@strapi/strapi';
import { isContentType, isOwned, type ContentType } from '../../model/content-types';
import { titleField } from '../../model/schema/field-roles';
import type { Form, SlugAnswers, SlugField } from '../../strapi/slug-button';
import { freeSlug } from '../../writing/slugs/free-slug';
import { municipalityForSlug, ownOf } from './slug-claims';

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
  if (!isOwned(uid)) return undefined;
  const row: { municipality?: { documentId: string } | null } | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: { municipality: { select: ['documentId'] } },
  });
  return row?.municipality?.documentId;
};

/** The type whose slug is asked about; undefined for what is none of ours. */
const typeOf = ({ uid, field }: SlugField): ContentType | undefined =>
  isContentType(uid) && field === 'slug' ? uid : undefined;

/**
 * The „regenerate“ button beside a slug, and the word „available“ there. The button gives what imports and the API give: the
 * Transliteration Act's, free within the municipality of the form. What was typed is looked for in all languages, among the
 * documents of the editor's municipalities: the form does not say whose entry it is, so an administrator of several
 * municipalities hears of all of them.
 */
export const slugSuggestions: SlugAnswers = {
  async generate(strapi, field, form) {
    const uid = typeOf(field);
    if (!uid) return undefined;
    const title = form[titleField(strapi.getModel(uid))];
    if (typeof title !== 'string' || title.trim() === '') return undefined;
    const id = form.documentId ?? form.id;
    const documentId = typeof id === 'string' && id !== '' ? id : undefined;
    const owner = chosenIn(form) ?? (documentId && (await storedOwner(strapi, uid, documentId)));
    const municipality = await municipalityForSlug(strapi, uid, owner || undefined);
    return freeSlug(strapi, uid, title, { municipality, documentId });
  },
  async isAvailable(strapi, field, value) {
    const uid = typeOf(field);
    if (!uid) return undefined;
    const documents = strapi.documents(uid) as unknown as Countable; // see there
    const filters = { slug: value, ...(await ownOf(strapi, uid)) };
    return (await documents.count({ filters, locale: '*', status: 'draft' })) === 0;
  },
  async findFree(strapi, field, value) {
    const uid = typeOf(field);
    if (!uid) return undefined;
    return freeSlug(strapi, uid, value, { municipality: await municipalityForSlug(strapi, uid, undefined) });
  },
};
