import type { Core } from '@strapi/strapi';
import { issue, type Issue } from '../../domain/issue';
import { PARTNER, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { fieldOptionsOf, schemasOf } from '../../model/schema/field-options';
import { partsOf } from '../../model/schema/parts';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';

/** The municipality that an entry belongs to, by documentId. */
export const ownerOfRow = (row: Row | null): unknown => row && rowsOf(row, 'municipality')[0]?.documentId;

/**
 * The name of a partner in a language; the text itself where it is none’s documentId. One of another municipality is not named: an
 * editor may write any documentId, and its draft is not theirs to read.
 *
 * @param municipality that the entry belongs to.
 */
export const nameOfPartner = async (
  strapi: Core.Strapi,
  documentId: string,
  municipality: unknown,
  locale: unknown = SOURCE_LOCALE,
): Promise<string> => {
  const where = { documentId, locale, municipality: { documentId: municipality } };
  const row: Row | null = municipality
    ? await strapi.db.query(PARTNER).findOne({ where, select: ['name'] })
    : null;
  return (row && textOf(row, 'name')) ?? documentId;
};

/** An issue for each group of participants and person of a draft whose partner is none of the draft’s own. */
export const partnersNotLinked = async (
  strapi: Core.Strapi,
  uid: ContentType,
  row: Row,
): Promise<Issue[]> => {
  const schemaOf = schemasOf(strapi);
  const own = rowsOf(row, 'partners').map(({ documentId }) => documentId);
  const issues: Issue[] = [];
  for (const part of partsOf(schemaOf, schemaOf(uid), row))
    for (const [name, attribute] of Object.entries(part.schema.attributes)) {
      const named = fieldOptionsOf(attribute)?.value === 'partner' ? textOf(part.row, name) : null;
      if (named === null || named === '' || own.includes(named)) continue;
      const partner = await nameOfPartner(strapi, named, ownerOfRow(row), row.locale);
      issues.push(issue('partner_not_linked', [...part.path, name], { partner }));
    }
  return issues;
};
