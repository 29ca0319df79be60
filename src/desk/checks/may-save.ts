import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from '../../model/content-types';
import { checkerOf } from '../../strapi/permission-checker';
import { presentAbility } from '../../strapi/present-request';
import { rowsForRight } from '../rows-for-right';

/**
 * Whether the reader may save the form, by the rights that the content manager's own controllers ask for: what is wrong with a
 * document is for those who may mend it. Who may only read it has its form open all the same.
 *
 * @throws errors.ForbiddenError without the right to open such a form; errors.NotFoundError when there is no such document, or not in
 *   the language, that they may read.
 */
export async function maySave(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: ContentType; documentId: string | undefined; locale: string },
): Promise<boolean> {
  const ability = presentAbility(strapi);
  if (!ability) throw new errors.ForbiddenError();
  const checker = checkerOf(strapi, uid, ability);
  if (documentId === undefined) {
    if (checker.cannot.create()) throw new errors.ForbiddenError();
    return true;
  }
  if (checker.cannot.read()) throw new errors.ForbiddenError();
  const draftFor = async (right: 'read' | 'update') => {
    const rows = await rowsForRight(strapi, uid, documentId, { checker, right });
    return rows.find((row) => row.locale === locale && !checker.cannot[right](row));
  };
  if (!(await draftFor('read'))) throw new errors.NotFoundError();
  return checker.cannot.update() ? false : (await draftFor('update')) !== undefined;
}
