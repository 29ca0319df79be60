import type { Core } from '@strapi/strapi';
import { issue, type Issue } from '../../domain/issue';
import { PARTNER, type ContentType } from '../../model/content-types';
import { fieldOptionsOf, schemasOf } from '../../model/schema/field-options';
import { partsOf } from '../../model/schema/parts';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';

/** The name of a partner; the text itself where it is none’s documentId. */
const nameOf = async (strapi: Core.Strapi, documentId: string, locale: unknown): Promise<string> => {
  const row: Row | null = await strapi.db
    .query(PARTNER)
    .findOne({ where: { documentId, locale }, select: ['name'] });
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
      const partner = await nameOf(strapi, named, row.locale);
      issues.push(issue('partner_not_linked', [...part.path, name], { partner }));
    }
  return issues;
};
