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
  /** How many are wanted; all when it is left out. */
  limit?: number;
  /** Of many, to be counted and chosen among: without their titles and municipalities. */
  bare?: boolean;
}

interface Documents {
  findMany: (params: object) => Promise<Row[]>;
  count: (params: object) => Promise<number>;
}
/** The document service of any of the product's types. */
const documentsOf = (strapi: Core.Strapi, uid: ContentType) => strapi.documents(uid) as unknown as Documents; // see above

/** Finds entries of one type. They are the same in every language, so only one language is asked. */
export const rowsFor = (
  strapi: Core.Strapi,
  uid: ContentType,
  { filters, status = 'draft', by, fields = [], limit, bare = false }: Question,
) => {
  const schema = schemasOf(strapi)(uid);
  const municipality = isOwned(uid) && !bare ? { municipality: { fields: ['name'] } } : {};
  return documentsOf(strapi, uid).findMany({
    status,
    locale: SOURCE_LOCALE,
    filters: { $and: filters },
    fields: [...(bare ? ['documentId'] : [titleField(schema)]), by, ...fields],
    populate: municipality,
    sort: [`${by}:asc`, 'id:asc'],
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
    locale: SOURCE_LOCALE,
    title: textOf(row, titleField(schemasOf(strapi)(uid))),
    municipality: municipality ? textOf(municipality, 'name') : null,
    date: textOf(row, by),
  };
};
