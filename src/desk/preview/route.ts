import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { presentlyMay } from '../../access/municipalities/scope';
import { fieldsIn } from '../../access/roles/fields';
import { now } from '../../model/clock';
import { isContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { previewEnds, signPreview } from '../../operations/preview-links';
import { addAdminRoute } from '../admin-route';
import type { Answer, PreviewAddress } from '../contract';
import { readableLanguages } from '../readable-languages';

/**
 * `GET /preview-links/:uid/:documentId`: a link that shows a document's draft to whoever has it, in the languages that its maker may
 * read. Only for who may read all of it; the municipality is checked before, in access/admin-routes/table.ts.
 */
export const installPreviewRoute = (strapi: Core.Strapi) =>
  addAdminRoute(strapi, '/preview-links/:uid/:documentId', async (ctx) => {
    const { uid, documentId } = ctx.params as Record<string, string>; // both are in the path
    if (uid === undefined || documentId === undefined || !isContentType(uid))
      throw new errors.NotFoundError();
    const isWhole = fieldsIn(schemasOf(strapi), schemasOf(strapi)(uid)).every((field) =>
      presentlyMay(strapi, 'read', uid, field),
    );
    if (!isWhole) throw new errors.ForbiddenError();
    const locales = await readableLanguages(strapi, uid, documentId);
    const ends = previewEnds(strapi, now());
    const address = `/preview/${signPreview(strapi, { uid, documentId, locales, ends })}`;
    ctx.body = { data: { address, locales, ends: ends.toISOString() } } satisfies Answer<PreviewAddress>;
  });
