import { titleField } from '../../model/schema/field-roles';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { loadDocument } from '../document-rows';
import { whoWrites } from '../history/author';
import { heldLinksOf } from '../publishing/links';
import { allReferrers } from '../publishing/referrers';
import { deletesDocument } from '../translations/remove';
import { lastPublished } from '../translations/withdrawn-texts';
import type { Write, WriteHandler } from '../write';
import { binOf, type BinContents, type LostLink } from './entries';
import { ownerOf } from './owners';

/** The drafts' links to a document that is being deleted, by the field and the place in it. */
const linksTo = async ({ strapi, uid, schemaOf }: Write, documentId: string): Promise<LostLink[]> => {
  const links: LostLink[] = [];
  for (const referrer of await allReferrers(strapi, uid, documentId, 'draft')) {
    const schema = schemaOf(referrer.uid);
    const { source } = await loadDocument(strapi, referrer.uid, referrer.documentId);
    for (const { field, target } of (source && heldLinksOf(schema)) || []) {
      const index = rowsOf(source as Row, field).findIndex((linked) => linked.documentId === documentId);
      if (target === uid && index >= 0)
        links.push({ ...referrer, title: textOf(source as Row, titleField(schema)) ?? '', field, index });
    }
  }
  return links;
};

const authorOf = async ({ strapi, uid }: Write, rowId: number): Promise<number | null> => {
  const row: { createdBy: { id: number } | null } | null = await strapi.db
    .query(uid)
    .findOne({ where: { id: rowId }, select: ['id'], populate: { createdBy: { select: ['id'] } } });
  return row?.createdBy?.id ?? null;
};

/**
 * Keeps a deleted document in the bin, in the transaction of the deletion: all of its languages, and the links to it that are
 * lost with it (docs/adr/0059-bin.md).
 */
export const keepInBin: WriteHandler = async (write, next) => {
  const { strapi, uid, documentId: document, before, schema } = write;
  const { source, drafts } = before;
  if (document === undefined || !source || !deletesDocument(write)) return next();
  const contents: BinContents = {
    drafts,
    published: (await lastPublished(write)).rows,
    links: await linksTo(write, document),
    createdBy: await authorOf(write, source.id),
  };
  const result = await next();
  await binOf(strapi).create({
    data: {
      at: new Date(),
      ...whoWrites(strapi),
      type: uid,
      document,
      municipality: ownerOf(uid, source),
      title: textOf(source, titleField(schema)),
      published: before.published.length > 0,
      contents,
    },
    select: ['id'],
  });
  return result;
};
