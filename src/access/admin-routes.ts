import { errors } from '@strapi/utils';
import { isContentType } from '../content-types';
import type { Admission } from './admission';
import { FILE } from './mentions';
import { FOLDER, requireOwnFolder } from './media';
import { documentOfRow, isRowId, mediaWhere, requireOwnDocuments, requireOwnMedia } from './ownership';

type Sent = Readonly<Record<string, unknown>>;
type Asked = Parameters<Admission>[0];

const bodyOf = ({ ctx }: Asked): Sent => (ctx.request.body ?? {}) as Sent; // whatever was sent; used value by value
const queryOf = ({ ctx }: Asked): Sent => ctx.query;
const textsIn = (value: unknown): string[] => [value ?? []].flat().map(String);

/** Strapi's own permissions suffice: they are asked type by type, and narrowed by reading.ts. */
const byRights: Admission = (_, next) => next();

/** The documents a route names must be of the user's municipalities. */
const documents =
  (uid: (asked: Asked) => unknown, ids: (asked: Asked) => unknown): Admission =>
  async (asked, next) => {
    await requireOwnDocuments(asked.strapi, asked.scope, String(uid(asked)), textsIn(ids(asked)));
    return next();
  };
const model = ({ ctx }: Asked) => ctx.params.model;
const byParam = documents(model, ({ ctx }) => ctx.params.id);
const bySource = documents(model, ({ ctx }) => ctx.params.sourceId);
const byBody = documents(model, (asked) => bodyOf(asked).documentIds);
const byQuery = documents(model, (asked) => queryOf(asked).documentIds);

/** What the relation is of; the row of a component, which these routes take as well, belongs to nobody that could be asked. */
const relationOf =
  (id: (asked: Asked) => unknown): Admission =>
  async (asked, next) => {
    const uid = String(model(asked));
    if (id(asked) !== undefined && !isContentType(uid)) throw new errors.NotFoundError();
    return documents(model, id)(asked, next);
  };

/** Strapi makes and checks slugs for whoever is signed in, of any type. */
const slug: Admission = async (asked, next) => {
  const uid = String(bodyOf(asked).contentTypeUID);
  const may = (right: string) => asked.ctx.state.userAbility.can(`plugin::content-manager.explorer.${right}`, uid);
  if (!may('create') && !may('update')) throw new errors.ForbiddenError();
  return next();
};

/** i18n asks by the number of a row. */
const byRow: Admission = async (asked, next) => {
  const { model: uid, id } = bodyOf(asked);
  const [row] = rowIds(id);
  const own = row === undefined ? [] : await documentOfRow(asked.strapi, String(uid), row);
  await requireOwnDocuments(asked.strapi, asked.scope, String(uid), own);
  return next();
};

/** Numbers of rows as they stand in an address or a body; anything else is nobody's. */
const rowIds = (value: unknown): string[] => {
  const ids = textsIn(value);
  if (!ids.every(isRowId)) throw new errors.NotFoundError();
  return ids;
};

const file: Admission = async ({ strapi, ctx, scope }, next) => {
  await requireOwnMedia(strapi, scope, FILE, rowIds(ctx.params.id), ctx.method === 'GET');
  return next();
};

/** Uploading, and changing with `?id=`. A file is tied to an entry by writing the entry, which is asked elsewhere. */
const upload: Admission = async (asked, next) => {
  const { ref, refId } = bodyOf(asked);
  if (ref !== undefined || refId !== undefined) throw new errors.ForbiddenError();
  const { id } = queryOf(asked);
  await requireOwnMedia(asked.strapi, asked.scope, FILE, rowIds(id));
  return next();
};

/** The path up to the top level is all that the admin populates; what is in a folder of all may be somebody's. */
const requireOnlyPath = (asked: Asked) => {
  const { populate } = queryOf(asked);
  const wanted = typeof populate === 'object' && populate !== null ? Object.keys(populate) : textsIn(populate);
  if (wanted.some((name) => name !== 'parent' && name !== 'folder')) throw new errors.ForbiddenError();
};

const folder: Admission = async (asked, next) => {
  requireOnlyPath(asked);
  const { strapi, ctx, scope } = asked;
  if (ctx.params.id !== undefined)
    await requireOwnMedia(strapi, scope, FOLDER, rowIds(ctx.params.id), ctx.method === 'GET');
  const { parent } = bodyOf(asked);
  if (ctx.method !== 'GET' && (parent !== undefined || ctx.method === 'POST')) await requireOwnFolder(strapi, parent);
  return next();
};

/** Many files and folders, moved or deleted together. */
const media: Admission = async (asked, next) => {
  const { strapi, scope } = asked;
  const { fileIds, folderIds, destinationFolderId, updates } = bodyOf(asked);
  const updated = [updates ?? []].flat().map((each) => (each as { id?: unknown }).id); // Strapi checks the shape afterwards
  await requireOwnMedia(strapi, scope, FILE, rowIds([...textsIn(fileIds), ...textsIn(updated)]));
  await requireOwnMedia(strapi, scope, FOLDER, rowIds(folderIds));
  if (destinationFolderId !== undefined) await requireOwnFolder(strapi, destinationFolderId);
  return next();
};

interface Branch {
  id: number;
  children: Branch[];
}
const pruned = (branches: readonly Branch[], seen: ReadonlySet<number>): Branch[] =>
  branches.filter(({ id }) => seen.has(id)).map((branch) => ({ ...branch, children: pruned(branch.children, seen) }));

/** The folders of the user's municipalities and those of all; Strapi asks nobody's conditions for folders. */
const withoutOthers = (scope: readonly string[]) => ({
  $or: [...scope.map((id) => ({ municipality: { $eq: id } })), { municipality: { $null: true } }],
});

const folderTree: Admission = async ({ strapi, ctx, scope }, next) => {
  await next();
  if (scope === 'all') return;
  const seen = await mediaWhere(strapi, FOLDER, withoutOthers(scope));
  const { data } = ctx.body as { data: Branch[] }; // what Strapi answers here
  ctx.body = { data: pruned(data, new Set(seen.map(({ id }) => id))) };
};

const folders: Admission = async (asked, next) => {
  requireOnlyPath(asked);
  const { ctx, scope } = asked;
  if (scope === 'all') return next();
  const { filters } = queryOf(asked);
  Object.assign(ctx.query, { filters: { $and: [filters ?? {}, withoutOthers(scope)] } });
  return next();
};

const files: Admission = async (asked, next) => {
  requireOnlyPath(asked);
  return next();
};

/** The widget of numbers: files are counted as the media library shows them, accounts and keys are nobody’s business. */
const numbers: Admission = async ({ strapi, ctx, scope }, next) => {
  await next();
  if (scope === 'all') return;
  const { data } = ctx.body as { data: Record<string, unknown> }; // what Strapi answers here
  ctx.body = { data: { ...data, assets: (await mediaWhere(strapi, FILE, withoutOthers(scope))).length } };
};

const each = (admission: Admission, routes: readonly string[]) => Object.fromEntries(routes.map((route) => [route, admission])); // prettier-ignore

const MANAGER = '/content-manager/collection-types/:model';

/** Every route of the admin that anybody but the administrator may call, with what is asked first. */
export const ADMITTED: Readonly<Record<string, Admission>> = {
  // Before signing in, and one's own account.
  ...each(byRights, [
    'GET /admin/init',
    'GET /admin/project-type',
    'GET /admin/project-settings',
    'GET /admin/information',
    'GET /admin/telemetry-properties',
    'GET /admin/license-trial-time-left',
    'GET /admin/guided-tour-meta',
    'GET /admin/ai-feature-config',
    'GET /admin/registration-info',
    'POST /admin/login',
    'POST /admin/access-token',
    'POST /admin/register',
    'POST /admin/forgot-password',
    'POST /admin/reset-password',
    'POST /admin/logout',
    'POST /admin/permissions/check',
    'GET /admin/users/me',
    'PUT /admin/users/me',
    'GET /admin/users/me/permissions',
    'GET /admin/users/me/sessions',
    'DELETE /admin/users/me/sessions',
    'DELETE /admin/users/me/sessions/:sessionId',
    'GET /admin/homepage/layout',
    'PUT /admin/homepage/layout',
  ]),
  'GET /admin/homepage/key-statistics': numbers,

  // Content: what it is made of, lists, and what is new.
  ...each(byRights, [
    'GET /content-manager/init',
    'GET /content-manager/content-types',
    'GET /content-manager/content-types-settings',
    'GET /content-manager/content-types/:uid/configuration',
    'GET /content-manager/components',
    'GET /content-manager/components/:uid/configuration',
    'GET /content-manager/homepage/recent-documents',
    'GET /content-manager/homepage/count-documents',
    'GET /content-manager/preview/script',
    'GET /i18n/locales',
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
  'GET /i18n/content-manager/get-fill-from-locale/:model': documents(model, (asked) => queryOf(asked).documentId),
  'POST /i18n/content-manager/actions/get-non-localized-fields': byRow,
  ...each(slug, ['POST /content-manager/uid/generate', 'POST /content-manager/uid/check-availability']),

  // Ours: a document's history, and what waits for the user, who is asked type by type there.
  'GET /trail/:uid/:documentId': documents(
    ({ ctx }) => ctx.params.uid,
    ({ ctx }) => ctx.params.documentId,
  ),
  'GET /waiting': byRights,

  // The media library.
  'GET /upload/configuration': byRights,
  'GET /upload/files': files,
  ...each(file, ['GET /upload/files/:id', 'PUT /upload/files/:id', 'POST /upload/files/:id/replace', 'DELETE /upload/files/:id']), // prettier-ignore
  ...each(upload, ['POST /upload', 'POST /upload/files', 'POST /upload/actions/upload-from-urls']),
  'GET /upload/folders': folders,
  'GET /upload/folder-structure': folderTree,
  ...each(folder, ['GET /upload/folders/:id', 'POST /upload/folders', 'PUT /upload/folders/:id']),
  ...each(media, ['POST /upload/actions/bulk-delete', 'POST /upload/actions/bulk-move', 'POST /upload/actions/bulk-update']), // prettier-ignore
};
