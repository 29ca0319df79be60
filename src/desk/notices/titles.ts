import type { Core } from '@strapi/strapi';
import { isContentType, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { textOf, type Row } from '../../model/schema/row-values';
import type { QueuedNotice } from '../../operations/notices/queue';
import { binOf, type BinEntry } from '../../writing/bin/entries';

type Named = Pick<QueuedNotice, 'type' | 'document' | 'locale'>;

/** What an entry is called, and whether it is still there to be opened. */
export interface Title {
  title: string | null;
  isThere: boolean;
}

const draftsOf = async (strapi: Core.Strapi, uid: ContentType, documents: readonly string[]) => {
  const title = titleField(schemasOf(strapi)(uid));
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: documents }, publishedAt: null },
    select: ['documentId', 'locale', title],
  });
  return rows.map((row) => ({
    document: textOf(row, 'documentId'),
    locale: textOf(row, 'locale'),
    title: textOf(row, title),
  }));
};

/** The titles of the entries that notices are about: of deleted ones from the bin, as long as they are in it. */
export async function titlesFor(
  strapi: Core.Strapi,
  notices: readonly Named[],
): Promise<(notice: Named) => Title> {
  const documents = [...new Set(notices.map(({ document }) => document))];
  const types = [...new Set(notices.map(({ type }) => type))].filter(isContentType);
  const drafts = await Promise.all(types.map((uid) => draftsOf(strapi, uid, documents)));
  const binned: Pick<BinEntry, 'document' | 'title'>[] = await binOf(strapi).findMany({
    where: { document: { $in: documents } },
    select: ['document', 'title'],
  });
  return ({ document, locale }) => {
    const draft = drafts.flat().find((each) => each.document === document && each.locale === locale);
    const deleted = binned.find((each) => each.document === document);
    return { title: draft?.title ?? deleted?.title ?? null, isThere: draft !== undefined };
  };
}
