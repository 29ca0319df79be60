import type { Core } from '@strapi/strapi';
import { isOwned, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import type { InboxItem } from '../contract';

export interface Question {
  filters: readonly object[];
  status?: 'draft' | 'published';
  /** The field that the entries are sorted by, which is shown as their date. */
  by: string;
  /** Further fields to read. */
  fields?: readonly string[];
  /** Whether the last come first. */
  newestFirst?: boolean;
  /** What else to populate. */
  populate?: object;
  /** How many are wanted; all when it is left out. */
  limit?: number;
  /** The language that is asked. */
  locale?: string;
  /** Of many, to be counted and chosen among: without their titles and municipalities. */
  bare?: boolean;
}

interface Documents {
  findMany: (params: object) => Promise<Row[]>;
  count: (params: object) => Promise<number>;
}
/** The document service of any of the product's types. */
export const documentsOf = (strapi: Core.Strapi, uid: ContentType) =>
  strapi.documents(uid) as unknown as Documents; // see above

/** Finds entries of one type, in one language: in the others they have the same facts. */
export const rowsFor = (
  strapi: Core.Strapi,
  uid: ContentType,
  {
    filters,
    status = 'draft',
    locale = SOURCE_LOCALE,
    by,
    newestFirst = false,
    fields = [],
    populate,
    limit,
    bare = false,
  }: Question,
) => {
  const schema = schemasOf(strapi)(uid);
  const municipality = isOwned(uid) && !bare ? { municipality: { fields: ['name'] } } : {};
  return documentsOf(strapi, uid).findMany({
    status,
    locale,
    filters: { $and: filters },
    fields: [...(bare ? ['documentId'] : [titleField(schema)]), by, ...fields],
    populate: { ...municipality, ...populate },
    sort: [`${by}:${newestFirst ? 'desc' : 'asc'}`, 'id:asc'],
    ...(limit !== undefined && { limit }),
  });
};

/** How many entries of a type there are. */
export const countFor = (strapi: Core.Strapi, uid: ContentType, { filters, status = 'draft' }: Question) =>
  documentsOf(strapi, uid).count({ status, locale: SOURCE_LOCALE, filters: { $and: filters } });

/** An entry as the inbox shows it. */
export const itemOf = (strapi: Core.Strapi, uid: ContentType, row: Row, by: string): InboxItem => {
  const [municipality] = rowsOf(row, 'municipality');
  return {
    type: uid,
    typeName: strapi.contentType(uid).info.displayName,
    documentId: String(row.documentId),
    locale: textOf(row, 'locale') ?? SOURCE_LOCALE,
    title: textOf(row, titleField(schemasOf(strapi)(uid))),
    municipality: municipality ? textOf(municipality, 'name') : null,
    date: textOf(row, by),
  };
};
