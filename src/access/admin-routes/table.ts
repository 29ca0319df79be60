import {
  bothOf,
  byBody,
  byParam,
  byQuery,
  byRights,
  byRow,
  bySession,
  bySource,
  ownDocuments,
  ownFile,
  listedFiles,
  ownFolder,
  ownFolders,
  ownFolderTree,
  ownMedia,
  modelOf,
  ownNumbers,
  queryOf,
  type AdminRoutePolicy,
  relationOf,
  slugOfOwnType,
  ownUpload,
} from './policies';

const each = (policy: AdminRoutePolicy, routes: readonly string[]) =>
  Object.fromEntries(routes.map((route) => [route, policy]));

const MANAGER = '/content-manager/collection-types/:model';

/**
 * Routes that are closed for all, also for the administrator: one of another edition, which Strapi answers with 500;
 * and one that lets the server fetch a URL. Strapi checks the URL and then follows its redirects anywhere, also into
 * the server's internal network. No screen needs it: the tab „От URL“ of the media library fetches in the browser.
 */
export const ABSENT: readonly string[] = [
  'GET /admin/license-trial-time-left',
  'POST /upload/actions/upload-from-urls',
];

/** Of one document, in our own screens. */
const ofOwnDocument = bothOf(
  bySession,
  ownDocuments(
    ({ ctx }) => ctx.params.uid,
    ({ ctx }) => ctx.params.documentId,
  ),
);

/** Every route of the admin that users other than the administrator may call, with its policy. */
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
  'GET /admin/homepage/key-statistics': bothOf(bySession, ownNumbers),

  // Content: schemas, lists, and new entries.
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
  'GET /content-manager/preview/url/:contentType': ownDocuments(
    ({ ctx }) => ctx.params.contentType,
    (asked) => queryOf(asked).documentId,
  ),
  'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId': ownDocuments(
    ({ ctx }) => ctx.params.contentType,
    // The form of a new entry, which has none yet, asks so.
    ({ ctx }) => (ctx.params.documentId === 'undefined' ? [] : ctx.params.documentId),
  ),
  'GET /i18n/content-manager/get-fill-from-locale/:model': ownDocuments(
    modelOf,
    (asked) => queryOf(asked).documentId,
  ),
  'POST /i18n/content-manager/actions/get-non-localized-fields': byRow,
  ...each(slugOfOwnType, [
    'POST /content-manager/uid/generate',
    'POST /content-manager/uid/check-availability',
  ]),

  // Our own: a document's history, what links to it, and its translation; what a form lacks; the inbox, people and entries, which check permissions for
  // each type.
  ...each(ofOwnDocument, [
    'GET /history/:uid/:documentId',
    'POST /history/:uid/:documentId/:id/restore',
    'GET /links/:uid/:documentId',
    'GET /translations/:uid/:documentId',
    'PUT /translations/:uid/:documentId',
  ]),
  // The link is good for whoever has it, so a token, which has fewer rights, makes none.
  'GET /preview-links/:uid/:documentId': ofOwnDocument,
  'POST /checks/:model': bySession,
  'POST /checks/:model/:id': bothOf(bySession, byParam),
  'GET /inbox': bySession,
  'GET /calendar': bySession,
  'GET /places': bySession,
  'GET /places/countries': bySession,
  'GET /people': bySession,
  'GET /entries/:uid': bySession,

  // The bin, which finds only what the user may restore.
  'GET /bin': bySession,
  'POST /bin/:id/restore': bySession,

  // The media library.
  'GET /upload/configuration': byRights,
  'GET /upload/settings': bySession,
  'GET /upload/files': listedFiles,
  ...each(ownFile, [
    'GET /upload/files/:id',
    'PUT /upload/files/:id',
    'POST /upload/files/:id/replace',
    'DELETE /upload/files/:id',
  ]),
  ...each(ownUpload, ['POST /upload', 'POST /upload/files']),
  'GET /upload/folders': ownFolders,
  'GET /upload/folder-structure': ownFolderTree,
  ...each(ownFolder, ['GET /upload/folders/:id', 'POST /upload/folders', 'PUT /upload/folders/:id']),
  ...each(ownMedia, [
    'POST /upload/actions/bulk-delete',
    'POST /upload/actions/bulk-move',
    'POST /upload/actions/bulk-update',
  ]),
};
