import type { Core } from '@strapi/strapi';
import type { ContentType } from '../model/content-types';
import type { Row } from '../model/schema/row-values';
import { populateFor, type Checker } from '../strapi/permission-checker';

/** What is to be checked. */
interface Right {
  checker: Checker;
  right: 'read' | 'update';
}

/**
 * The drafts of a document in every language, with the fields that the conditions of a role look at: they have to be loaded, as
 * Strapi's own controllers do.
 */
export async function rowsForRight(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  { checker, right }: Right,
): Promise<Row[]> {
  const populate = await populateFor(strapi, uid, await checker.sanitizedQuery[right]({}));
  return strapi.documents(uid).findMany({ filters: { documentId }, locale: '*', populate });
}
