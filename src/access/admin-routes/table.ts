import {
  both,
  byBody,
  byParam,
  byQuery,
  byRights,
  byRow,
  bySession,
  bySource,
  documents,
  file,
  files,
  folder,
  folders,
  folderTree,
  media,
  model,
  numbers,
  queryOf,
  type AdminRoutePolicy,
  relationOf,
  slug,
  upload,
} from './policies';

const each = (policy: AdminRoutePolicy, routes: readonly string[]) =>
  Object.fromEntries(routes.map((route) => [route, policy]));

const MANAGER = '/content-manager/collection-types/:model';

/**
 * Routes that are not there, for the administrator either: one of another edition, which Strapi answers with 500; and one by which
 * the server fetches what an address names. Strapi asks where the address leads and then follows it anywhere, into the
 * network behind the server too. No screen needs it: the tab „От URL“ of the media library fetches in the browser.
 */
export const ABSENT: readonly string[] = [
  'GET /admin/license-trial-time-left',
  'POST /upload/actions/upload-from-urls',
];

/** Every route of the admin that anybody but the administrator may call, with what is asked first. */
export const ADMIN_ROUTE_POLICIES: Readonly<Record<string, AdminRoutePolicy>> = {
  // Before signing in, and one's own account.
  ...each(byRights, [
    'GET /admin/init',
    'GET /admin/project-type',
    'GET /admin/project-settings',
    'GET /admin/information',
    'GET /admin/telemetry-properties',
    'GET /admin/guided-tour-meta',
    'GET /admin/ai-feature-config',
    'GET /admin/registration-info',
    'POST /admin/login',
    'POST /admin/access-token',
    'POST /admin/register',
    'POST /admin/forgot-password',
    'POST /admin/reset-password',
    'POST /admin/permissions/check',
  ]),
  ...each(bySession, [
    'GET /content-manager/homepage/recent-documents',
    'GET /content-manager/homepage/count-documents',
    'POST /admin/logout',
    'GET /admin/users/me',
    'PUT /admin/users/me',
    'GET /admin/users/me/permissions',
    'GET /admin/users/me/sessions',
    'DELETE /admin/users/me/sessions',
    'DELETE /admin/users/me/sessions/:sessionId',
    'GET /admin/homepage/layout',
    'PUT /admin/homepage/layout',
  ]),
  'GET /admin/homepage/key-statistics': both(bySession, numbers),

  // Content: what it is made of, lists, and what is new.
  ...each(byRights, [
    'GET /content-manager/init',
    'GET /content-manager/content-types',
    'GET /content-manager/content-types-settings',
    'GET /content-manager/content-types/:uid/configuration',
    'GET /content-manager/components',
    'GET /content-manager/components/:uid/configuration',
    'GET /content-manager/preview/script',
    'GET /i18n/locales',
    'GET /i18n/settings',
    `GET ${MANAGER}`,
    `POST ${MANAGER}`,
    `POST ${MANAGER}/actions/publish`,
  ]),

  // One document, or several.
  ...each(byParam, [
    `GET ${MANAGER}/:id`,
    `PUT ${MANAGER}/:id`,
    `DELETE ${MANAGER}/:id`,
    `POST ${MANAGER}/:id/actions/publish`,
    `POST ${MANAGER}/:id/actions/unpublish`,
    `POST ${MANAGER}/:id/actions/discard`,
    `GET ${MANAGER}/:id/actions/countDraftRelations`,
  ]),
  ...each(bySource, [`POST ${MANAGER}/clone/:sourceId`, `POST ${MANAGER}/auto-clone/:sourceId`]),
  ...each(byBody, [
    `POST ${MANAGER}/actions/bulkDelete`,
    `POST ${MANAGER}/actions/bulkPublish`,
    `POST ${MANAGER}/actions/bulkUnpublish`,
    `POST ${MANAGER}/actions/bulkFindForValidation`,
  ]),
  [`GET ${MANAGER}/actions/countManyEntriesDraftRelations`]: byQuery,
  'GET /content-manager/relations/:model/:targetField': relationOf((asked) => queryOf(asked).id),
  'GET /content-manager/relations/:model/:id/:targetField': relationOf(({ ctx }) => ctx.params.id),
  'GET /content-manager/preview/url/:contentType': documents(
    ({ ctx }) => ctx.params.contentType,
    (asked) => queryOf(asked).documentId,
  ),
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId': documents(
    ({ ctx }) => ctx.params.contentType,
    ({ ctx }) => ctx.params.documentId,
  ),
  'GET /i18n/content-manager/get-fill-from-locale/:model': documents(
    model,
    (asked) => queryOf(asked).documentId,
  ),
  'POST /i18n/content-manager/actions/get-non-localized-fields': byRow,
  ...each(slug, ['POST /content-manager/uid/generate', 'POST /content-manager/uid/check-availability']),

  // Ours: a document's history, and what waits for the user, who is asked type by type there.
  'GET /history/:uid/:documentId': both(
    bySession,
    documents(
      ({ ctx }) => ctx.params.uid,
      ({ ctx }) => ctx.params.documentId,
    ),
  ),
  'GET /inbox': bySession,

  // The media library.
  'GET /upload/configuration': byRights,
  'GET /upload/files': files,
  ...each(file, [
    'GET /upload/files/:id',
    'PUT /upload/files/:id',
    'POST /upload/files/:id/replace',
    'DELETE /upload/files/:id',
  ]),
  ...each(upload, ['POST /upload', 'POST /upload/files']),
  'GET /upload/folders': folders,
  'GET /upload/folder-structure': folderTree,
  ...each(folder, ['GET /upload/folders/:id', 'POST /upload/folders', 'PUT /upload/folders/:id']),
  ...each(media, [
    'POST /upload/actions/bulk-delete',
    'POST /upload/actions/bulk-move',
    'POST /upload/actions/bulk-update',
  ]),
};
