import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { isContentType, isOwned, type ContentType } from '../../model/content-types';
import { titleField } from '../../model/schema/field-roles';
import type { Form, SlugAnswers, SlugField } from '../../strapi/slug-button';
import { freeSlug } from '../../writing/slugs/free-slug';
import { municipalityForSlug, ownOf } from './slug-claims';

/** The document service of any type: the filters of each type have their own TypeScript type. */
interface Countable {
  count: (params: { filters: object; locale: '*'; status: 'draft' }) => Promise<number>;
}

const documentIdIn = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.documentId === 'string' ? value.documentId : undefined;

/** The municipality chosen in the form of what one owns; the relation has what is to be connected, of which the last counts. */
const chosenIn = (uid: ContentType, { municipality }: Form): string | undefined => {
  const connect = isOwned(uid) && isRecord(municipality) ? municipality.connect : undefined;
  const last: unknown = Array.isArray(connect) ? connect.at(-1) : undefined;
  return documentIdIn(isRecord(last) ? last.apiData : undefined) ?? documentIdIn(last);
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

/** The type of the slug; undefined for other types than the product's. */
const typeOf = ({ uid, field }: SlugField): ContentType | undefined =>
  isContentType(uid) && field === 'slug' ? uid : undefined;

/**
 * The „regenerate“ button beside a slug, and the word „available“ there. The button makes the same slug as imports and
 * the API: transliterated by the Transliteration Act, and free in the municipality of the form. A typed slug is looked
 * up in all languages, among the documents of the editor's municipalities; the form does not send the entry's
 * municipality, so for a user of several municipalities all of them are searched.
 */
export const slugSuggestions: SlugAnswers = {
  async generate(strapi, field, form) {
    const uid = typeOf(field);
    if (!uid) return undefined;
    const title = form[titleField(strapi.getModel(uid))];
    if (typeof title !== 'string' || title.trim() === '') return undefined;
    const id = form.documentId ?? form.id;
    const documentId = typeof id === 'string' && id !== '' ? id : undefined;
    const owner = chosenIn(uid, form) ?? (documentId && (await storedOwner(strapi, uid, documentId)));
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
