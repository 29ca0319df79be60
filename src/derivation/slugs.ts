import type { Core } from '@strapi/strapi';
import { isContentType, type ContentType } from '../content-types';
import { slugOf, uniqueSlug } from '../domain/transliteration';
import { titleField } from '../schema/marks';

const WRITES = ['create', 'update', 'clone'];

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
  const others = documentId ? { documentId: { $ne: documentId } } : {};
  // Nearly always it is free, and that an index can tell; only then are its numbered sisters looked for.
  if ((await strapi.db.query(uid).count({ where: { slug: wanted, ...others } })) === 0) return wanted;
  const sisters: { slug: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { slug: { $startsWith: `${wanted}-` }, ...others }, select: ['slug'] });
  return uniqueSlug(wanted, new Set([wanted, ...sisters.map(({ slug }) => slug)]));
};

/** The slug the document has already, in this language or else in another: the same everywhere unless translated. */
const knownSlug = async (strapi: Core.Strapi, uid: ContentType, { documentId, locale }: Write) => {
  if (!documentId) return undefined;
  const rows: { slug: string; locale: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, slug: { $notNull: true } }, select: ['slug', 'locale'] });
  return (rows.find((row) => row.locale === locale) ?? rows[0])?.slug;
};

/** The title of the document a copy is made from, for a copy that is given none of its own. */
const titleOf = async (strapi: Core.Strapi, uid: ContentType, { documentId, locale }: Write): Promise<unknown> => {
  const field = titleField(strapi.getModel(uid));
  const row = await strapi.db.query(uid).findOne({ where: { documentId, ...(locale && { locale }) }, select: [field] });
  return row?.[field];
};

/** Fills a slug that was left empty, whoever writes: the admin, an import or a script. A copy gets one of its own. */
export const installSlugs = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    if (!isContentType(uid) || !WRITES.includes(action)) return next();
    const write = context.params as Write; // the params of create, update and clone
    if (write.data?.slug) return next();
    const copy = action === 'clone';
    const given = write.data?.[titleField(strapi.getModel(uid))];
    const title = copy ? (given ?? (await titleOf(strapi, uid, write))) : given;
    const known = copy ? undefined : await knownSlug(strapi, uid, write);
    const slug =
      known ??
      (typeof title === 'string' && title
        ? await freeSlug(strapi, uid, title, copy ? undefined : write.documentId)
        : undefined);
    if (slug) write.data = { ...write.data, slug };
    return next();
  });
};
