import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isContentType, isOwned, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { instantOf, textOf, type Row } from '../../model/schema/row-values';
import { loadDocument } from '../../writing/document-rows';
import { referrersOf } from '../../writing/publishing/referrers';
import { countFor, rowsFor } from '../inbox/find';
import type { IncomingLink, IncomingLinks } from '../contract';
import { readableLanguages } from '../readable-languages';
import { deskUser, type DeskUser } from '../user';
import { linkingTo, MOST, type LinkingDocument } from './find';

/** How many of a type are shown; the rest is counted. */
const SHOWN = 5;

type State = IncomingLink['state'];

/** As Strapi’s forms and lists tell it: by the times of the last change (content-manager, document-metadata). */
const stateOf = (draft: Row, published: Row | undefined): State => {
  if (!published) return 'draft';
  const [last, shown] = [instantOf(draft, 'updatedAt'), instantOf(published, 'updatedAt')];
  return Number(last) > Number(shown) ? 'modified' : 'published';
};

/** The documents of a type among these that the user may read: the last changed first, and how many there are. */
const readable = async (
  { strapi, accessTo }: DeskUser,
  uid: ContentType,
  linking: readonly LinkingDocument[],
) => {
  const access = accessTo(uid);
  const schema = schemasOf(strapi)(uid);
  if (!access.reads(titleField(schema))) return { items: [], total: 0 };
  const filters = [
    ...(await access.filters()),
    { documentId: { $in: linking.map(({ document }) => document) } },
  ];
  const [by, limit] = ['updatedAt', SHOWN];
  const rows = await rowsFor(strapi, uid, { filters, by, limit, newestFirst: true });
  const total = rows.length < SHOWN ? rows.length : await countFor(strapi, uid, { filters, by });
  const documentIds = rows.map(({ documentId }) => documentId);
  const published: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true }, locale: SOURCE_LOCALE },
    select: ['documentId', 'updatedAt'],
  });
  const items = rows.map((row): IncomingLink => {
    const shown = published.find(({ documentId }) => documentId === row.documentId);
    const where = linking.find(({ document }) => document === row.documentId);
    return {
      type: uid,
      typeName: strapi.contentType(uid).info.displayName,
      documentId: String(row.documentId),
      title: textOf(row, titleField(schema)),
      state: stateOf(row, shown),
      onSite: where?.onSite === true,
      inDraft: where?.inDraft === true,
    };
  });
  return { items, total };
};

type Counts = Pick<IncomingLinks, 'onSite' | 'drafts'>;

/** How many link to it, readable or not. What is common to all is linked to from municipalities that were not looked at. */
const countAll = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  found: readonly LinkingDocument[],
): Promise<Counts> => {
  if (isOwned(uid))
    return {
      onSite: found.filter(({ onSite }) => onSite).length,
      drafts: found.filter(({ inDraft }) => inDraft).length,
    };
  const published = await referrersOf(strapi, uid, documentId, 'published');
  const drafts = await referrersOf(strapi, uid, documentId, 'draft');
  return { onSite: published.count, drafts: drafts.count };
};

/** What the entry itself is called, for who may read that. */
const titleOf = async ({ strapi, accessTo }: DeskUser, uid: ContentType, documentId: string) => {
  const title = titleField(schemasOf(strapi)(uid));
  const { source } = await loadDocument(strapi, uid, documentId);
  return source && accessTo(uid).reads(title) ? textOf(source, title) : null;
};

/**
 * The entries that point at one, by type: those that the user may read in the admin by name, and how many there are.
 *
 * @throws errors.NotFoundError for another type, and when there is no such entry; errors.ForbiddenError without the right to read the entry itself.
 */
export const readLinks = async (strapi: Core.Strapi, ctx: Context): Promise<IncomingLinks> => {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string }; // both are in the route's path
  if (!isContentType(uid)) throw new errors.NotFoundError();
  await readableLanguages(strapi, uid, documentId);
  const user = await deskUser(strapi);
  const linking = await linkingTo(user, uid, documentId);
  const found: IncomingLinks = {
    title: await titleOf(user, uid, documentId),
    items: [],
    total: 0,
    ...(await countAll(strapi, uid, documentId, [...linking.values()].flat())),
  };
  for (const [source, documents] of linking) {
    const { items, total } = await readable(user, source, documents);
    found.items.push(...items);
    found.total += total;
    if (documents.length === MOST) found.hasMore = true;
  }
  return found;
};
