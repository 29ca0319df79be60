import type { Core } from '@strapi/strapi';
import { isContentType, type ContentType } from '../content-types';
import { slugOf, uniqueSlug } from '../domain/transliteration';
import { titleField } from '../schema/marks';

interface Write {
  documentId?: string;
  locale?: string;
  data?: Record<string, unknown>;
}

/**
 * A slug that no other document of the type has, in any language or state.
 *
 * @param title what it is made from, by the Transliteration Act.
 * @param documentId the document it is for, whose own slugs do not stand in its way.
 */
export const freeSlug = async (strapi: Core.Strapi, uid: ContentType, title: string, documentId?: string) => {
  const wanted = slugOf(title);
  const others: { slug: string }[] = await strapi.db.query(uid).findMany({
    where: { slug: { $startsWith: wanted }, ...(documentId && { documentId: { $ne: documentId } }) },
    select: ['slug'],
  });
  return uniqueSlug(wanted, new Set(others.map(({ slug }) => slug)));
};

/** The slug the document has already, in this language or else in another: the same everywhere unless translated. */
const knownSlug = async (strapi: Core.Strapi, uid: ContentType, { documentId, locale }: Write) => {
  if (!documentId) return undefined;
  const rows: { slug: string; locale: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, slug: { $notNull: true } }, select: ['slug', 'locale'] });
  return (rows.find((row) => row.locale === locale) ?? rows[0])?.slug;
};

/** Fills a slug that was left empty, whoever writes: the admin, an import or a script. */
export const installSlugs = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isContentType(uid) || (action !== 'create' && action !== 'update')) return next();
    const write = context.params as Write; // the params of create and update
    const { data } = write;
    if (!data || data.slug) return next();
    const title = data[titleField(strapi.getModel(uid))];
    const fromTitle = () =>
      typeof title === 'string' && title ? freeSlug(strapi, uid, title, write.documentId) : null;
    const slug = (await knownSlug(strapi, uid, write)) ?? (await fromTitle());
    if (slug) data.slug = slug;
    return next();
  });
};
