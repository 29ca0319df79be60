import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from '../../model/content-types';
import { checkerOf } from '../../strapi/permission-checker';
import { presentAbility } from '../../strapi/present-request';
import { rowsForRight } from '../rows-for-right';

/**
 * Requires the rights that saving the form would need, as the content manager's own controllers ask for them: what is wrong with
 * a document is for those who may mend it.
 *
 * @throws errors.ForbiddenError without them; errors.NotFoundError when there is no such document, or not in the language.
 */
export async function requireMaySave(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: ContentType; documentId: string | undefined; locale: string },
) {
  const ability = presentAbility(strapi);
  if (!ability) throw new errors.ForbiddenError();
  const checker = checkerOf(strapi, uid, ability);
  if (documentId === undefined) {
    if (checker.cannot.create()) throw new errors.ForbiddenError();
    return;
  }
  if (checker.cannot.update()) throw new errors.ForbiddenError();
  const rows = await rowsForRight(strapi, uid, documentId, { checker, right: 'update' });
  const draft = rows.find((row) => row.locale === locale);
  if (!draft) throw new errors.NotFoundError();
  if (checker.cannot.update(draft)) throw new errors.ForbiddenError();
}
