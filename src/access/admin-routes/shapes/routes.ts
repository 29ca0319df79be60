import { z } from '@strapi/utils';
import { fileInfo } from '../../../uploads/form';
import type { Shape } from './shape';
import {
  anyId,
  anyIds,
  counting,
  documentIds,
  form,
  locale,
  locales,
  maybe,
  rowId,
  rowIds,
  status,
  text,
} from './values';

const MANAGER = '/content-manager/collection-types/:model';
const ONE = { locale, status };
/** Filters and order are checked by filters.ts. */
const LIST = {
  page: counting,
  pageSize: counting,
  _q: text.optional(),
  sort: z.unknown().optional(),
  filters: z.unknown().optional(),
};
const FILTER = z.string().regex(/^\$\w{1,20}$/);

const document: Shape = { type: 'model', query: ONE, body: 'document' };
/** A publication, alone or with the unpublished documents that it links to. */
const publication: Shape = { ...document, query: { ...ONE, withRelated: maybe(z.enum(['true', 'false'])) } };
/** Actions on one document, with no parameters but the language. */
const action: Shape = {
  type: 'model',
  query: ONE,
  body: z.looseObject({ locale, status, discardDraft: z.boolean().nullish() }),
};
const many: Shape = {
  type: 'model',
  query: ONE,
  body: z.looseObject({ documentIds, locale: locales, status, sort: maybe(text) }),
};
const each = (shape: Shape, routes: readonly string[]) =>
  Object.fromEntries(routes.map((route) => [route, shape]));

const folder = z.looseObject({ name: z.string().max(255).optional(), parent: maybe(rowId) });

const WHOLE = z.enum(['true', '*']);
/** The media library populates the parent folders; the right to see a folder is checked elsewhere. */
const OF_A_FOLDER = z.enum(['parent', 'children', 'files']);
const parents = z
  .union([
    OF_A_FOLDER,
    WHOLE,
    z.array(OF_A_FOLDER).max(3),
    z.partialRecord(
      OF_A_FOLDER,
      z.union([WHOLE, z.strictObject({ populate: z.strictObject({ parent: WHOLE }) })]),
    ),
  ])
  .optional();

const paging = { page: counting, pageSize: counting };

/** The shapes of Strapi’s routes that editors may call, by route as in src/access/admin-routes/table.ts. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  [`GET ${MANAGER}`]: {
    type: 'model',
    query: {
      ...ONE,
      ...LIST,
      publicationFilter: maybe(z.string().regex(/^[a-z-]{1,40}$/)),
      hasPublishedVersion: maybe(z.enum(['true', 'false'])),
      publicationStatusFilter: maybe(z.enum(['published-modified', 'published-unmodified'])),
    },
  },
  ...each(document, [
    `POST ${MANAGER}`,
    `PUT ${MANAGER}/:id`,
    `POST ${MANAGER}/clone/:sourceId`,
    `POST ${MANAGER}/auto-clone/:sourceId`,
  ]),
  ...each(publication, [`POST ${MANAGER}/actions/publish`, `POST ${MANAGER}/:id/actions/publish`]),
  ...each({ type: 'model', query: ONE }, [
    `GET ${MANAGER}/:id`,
    `DELETE ${MANAGER}/:id`,
    `GET ${MANAGER}/:id/actions/countDraftRelations`,
  ]),
  ...each(action, [`POST ${MANAGER}/:id/actions/unpublish`, `POST ${MANAGER}/:id/actions/discard`]),
  ...each(many, [
    `POST ${MANAGER}/actions/bulkDelete`,
    `POST ${MANAGER}/actions/bulkPublish`,
    `POST ${MANAGER}/actions/bulkUnpublish`,
    `POST ${MANAGER}/actions/bulkFindForValidation`,
  ]),
  [`GET ${MANAGER}/actions/countManyEntriesDraftRelations`]: {
    type: 'model',
    query: { documentIds: anyIds, locale: locales },
  },
  'GET /admin/users': { of: 'admin::user', query: LIST },
  'GET /admin/roles': { of: 'admin::role', query: LIST },
  'GET /upload/files': { of: 'plugin::upload.file', query: LIST },
  'GET /upload/folders': { of: 'plugin::upload.folder', query: { ...LIST, populate: parents } },
  'GET /upload/folders/:id': { query: { populate: parents } },
  'POST /upload/folders': { body: folder },
  // Forms with files are checked in src/middlewares/multipart.ts.
  'POST /upload': {
    query: { id: maybe(rowId) },
    body: z.looseObject({ fileInfo: z.union([fileInfo, z.array(fileInfo).max(100)]).optional() }),
  },
  'PUT /upload/folders/:id': { body: folder },
  'PUT /upload/files/:id': { body: z.looseObject({ fileInfo: fileInfo.optional() }) },
  ...each(
    { body: z.looseObject({ fileIds: rowIds, folderIds: rowIds, destinationFolderId: maybe(rowId) }) },
    ['POST /upload/actions/bulk-delete', 'POST /upload/actions/bulk-move'],
  ),
  ...each({ body: z.looseObject({ ids: rowIds }) }, [
    'POST /admin/users/batch-delete',
    'POST /admin/roles/batch-delete',
    'POST /admin/webhooks/batch-delete',
  ]),
  'POST /upload/actions/bulk-update': {
    body: z.looseObject({ updates: z.array(z.strictObject({ id: rowId, fileInfo })).max(1000) }),
  },
  'GET /content-manager/relations/:model/:targetField': {
    query: {
      ...ONE,
      ...paging,
      id: maybe(anyId),
      _q: text.optional(),
      _filter: FILTER.optional(),
      idsToOmit: rowIds,
      idsToInclude: rowIds,
    },
  },
  'GET /content-manager/relations/:model/:id/:targetField': { query: { ...ONE, ...paging } },
  'GET /content-manager/preview/url/:contentType': {
    type: 'contentType',
    query: { ...ONE, documentId: maybe(anyId) },
  },
  'GET /content-manager/homepage/recent-documents': {
    query: { action: z.enum(['update', 'publish']) },
  },
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId': { type: 'contentType' },
  'GET /i18n/content-manager/get-fill-from-locale/:model': {
    type: 'model',
    query: {
      documentId: maybe(anyId),
      sourceLocale: locale,
      targetLocale: locale,
      collectionType: maybe(z.literal('collection-types')),
    },
  },
  'POST /i18n/content-manager/actions/get-non-localized-fields': {
    body: z.looseObject({ model: text, id: rowId, locale }),
  },
  'POST /content-manager/uid/generate': {
    query: ONE,
    body: z.looseObject({ contentTypeUID: text, field: text, data: form }),
  },
  'POST /content-manager/uid/check-availability': {
    query: ONE,
    body: z.looseObject({ contentTypeUID: text, field: text, value: z.string().max(255) }),
  },
  'POST /admin/permissions/check': {
    body: z.looseObject({
      permissions: z
        .array(z.looseObject({ action: text, subject: text.nullish(), field: text.nullish() }))
        .max(1000),
    }),
  },
  'PUT /admin/homepage/layout': {
    body: z.strictObject({
      version: z.number().int().min(1).max(1000).optional(),
      widgets: z
        .array(
          z.strictObject({
            uid: z.string().min(1).max(200),
            width: z.union([z.literal(4), z.literal(6), z.literal(8), z.literal(12)]).optional(),
          }),
        )
        .max(100),
      updatedAt: z.iso.datetime().optional(),
    }),
  },
};
