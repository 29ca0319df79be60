import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { issue } from '../../domain/issue';
import { MUNICIPALITY, OF_ALL } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';
import { isAddressable, lookUp } from '../reading/slug-lookup';
import { answerFormer } from '../redirects/former-answers';

/** The same request for another municipality: its slug comes after `/site/`. */
const addressFor = (path: string, slug: string) =>
  path.replace(/(\/site\/)[^/]+/i, (_, before: string) => `${before}${slug}`);

/**
 * The municipality whose site asks, by its slug or documentId in the path of `/api/site/:municipality…`. A former slug is answered here,
 * as elsewhere: 301 to the present one, or 410 when the municipality is no longer published.
 *
 * @param locale the language asked for: a slug may differ by language.
 * @returns its documentId; `OF_ALL` for `all`; undefined where the request is answered.
 * @throws errors.NotFoundError when there is no such municipality, naming it.
 */
export async function municipalityOf(
  strapi: Core.Strapi,
  ctx: Context,
  locale: string,
): Promise<string | undefined> {
  const asked: string = ctx.params.municipality;
  if (asked === OF_ALL) return OF_ALL;
  const unknown = () =>
    refuse(
      strapi,
      [issue('query_municipality_unknown', ['municipality'], { value: asked })],
      {},
      errors.NotFoundError,
    );
  if (!isAddressable(asked)) return unknown();
  const found = await lookUp(strapi, { uid: MUNICIPALITY, idOrSlug: asked, locale, municipality: undefined });
  if (found.kind === 'document') return found.documentId;
  if (found.kind === 'unknown') return unknown();
  answerFormer(strapi, MUNICIPALITY, ctx, found, (slug) => addressFor(ctx.path, slug));
  return undefined;
}
