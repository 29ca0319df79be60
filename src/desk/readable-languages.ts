import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from '../model/content-types';
import { checkerOf } from '../strapi/permission-checker';
import { presentAbility } from '../strapi/present-request';
import { rowsForRight } from './rows-for-right';

/**
 * The languages in which the present user may read the draft of a document, with the conditions that their roles may have.
 *
 * @throws errors.NotFoundError when there is no such document; errors.ForbiddenError when they may read it in none.
 */
export async function readableLanguages(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
): Promise<string[]> {
  const ability = presentAbility(strapi);
  if (!ability) throw new errors.ForbiddenError();
  const checker = checkerOf(strapi, uid, ability);
  if (checker.cannot.read()) throw new errors.ForbiddenError();
  const rows = await rowsForRight(strapi, uid, documentId, { checker, right: 'read' });
  if (rows.length === 0) throw new errors.NotFoundError();
  const readable = rows.filter((row) => !checker.cannot.read(row));
  if (readable.length === 0) throw new errors.ForbiddenError();
  return readable.sort((one, other) => Number(one.id) - Number(other.id)).map(({ locale }) => String(locale));
}
