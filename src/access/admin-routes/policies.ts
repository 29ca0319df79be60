import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { FILE, isManaged } from '../../model/content-types';
import { presentlyMay, type Scope } from '../municipalities/scope';
import { presentCredential } from '../../strapi/present-request';
import { FOLDER, requireOwnFolder } from '../municipalities/media';
import { documentOfRow, mediaWhere, requireOwnDocuments, requireOwnMedia } from '../municipalities/ownership';
import { isRowId } from '../../model/row-id';

/** What is checked before an editor's request reaches one of Strapi's admin routes; it may also change the answer. */
export type AdminRoutePolicy = (
  asked: { strapi: Core.Strapi; ctx: Context; scope: Scope },
  next: Next,
) => Promise<unknown>;

type Sent = Readonly<Record<string, unknown>>;
type Asked = Parameters<AdminRoutePolicy>[0];

const bodyOf = ({ ctx }: Asked): Sent => (ctx.request.body ?? {}) as Sent; // whatever was sent; used value by value
export const queryOf = ({ ctx }: Asked): Sent => ctx.query;
/** The texts in a value; an empty one (`?id=`, from the form of a new entry) is none. */
const textsIn = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .map(String)
    .filter((text) => text !== '');

/** Strapi's own permissions are enough: they are checked for each type, and restricted by reading.ts. */
export const byRights: AdminRoutePolicy = (_, next) => next();

/** A user's own account, inbox and history: for sessions, not for tokens, which are for content. */
export const bySession: AdminRoutePolicy = ({ strapi }, next) => {
  if (presentCredential(strapi) !== 'session') throw new errors.ForbiddenError();
  return next();
};

/** Checks two policies, in this order. */
export const bothOf =
  (first: AdminRoutePolicy, second: AdminRoutePolicy): AdminRoutePolicy =>
  (asked, next) =>
    first(asked, async () => second(asked, next));

/** The documents a route names must be of the user's municipalities. */
export const ownDocuments =
  (uid: (asked: Asked) => unknown, ids: (asked: Asked) => unknown): AdminRoutePolicy =>
  async (asked, next) => {
    await requireOwnDocuments(asked.strapi, asked.scope, String(uid(asked)), textsIn(ids(asked)));
    return next();
  };
export const modelOf = ({ ctx }: Asked) => ctx.params.model;
export const byParam = ownDocuments(modelOf, ({ ctx }) => ctx.params.id);
export const bySource = ownDocuments(modelOf, ({ ctx }) => ctx.params.sourceId);
export const byBody = ownDocuments(modelOf, (asked) => bodyOf(asked).documentIds);
export const byQuery = ownDocuments(modelOf, (asked) => queryOf(asked).documentIds);

/**
 * The source of a relation. Strapi checks the right to read its field too late, and answers 500 without it. These routes
 * also take rows of components, which have no municipality, so they are refused.
 */
export const relationOf =
  (id: (asked: Asked) => unknown): AdminRoutePolicy =>
  async (asked, next) => {
    const uid = String(modelOf(asked));
    if (textsIn(id(asked)).length > 0 && !isManaged(uid)) throw new errors.NotFoundError();
    const field = String(asked.ctx.params.targetField);
    if (isManaged(uid) && !presentlyMay(asked.strapi, 'read', uid, field)) throw new errors.ForbiddenError();
    return ownDocuments(modelOf, id)(asked, next);
  };

/** Strapi makes and checks slugs of any type for every signed-in user. */
export const slugOfOwnType: AdminRoutePolicy = async (asked, next) => {
  const uid = String(bodyOf(asked).contentTypeUID);
  if (!['create', 'update'].some((right) => presentlyMay(asked.strapi, right, uid)))
    throw new errors.ForbiddenError();
  return next();
};

/** This i18n route takes the id of a row. */
export const byRow: AdminRoutePolicy = async (asked, next) => {
  const { model: uid, id } = bodyOf(asked);
  const [row] = rowIds(id);
  const own = row === undefined ? [] : await documentOfRow(asked.strapi, String(uid), row);
  await requireOwnDocuments(asked.strapi, asked.scope, String(uid), own);
  return next();
};

/** The ids of rows in a path or a body; 404 for anything else. */
const rowIds = (value: unknown): string[] => {
  const ids = textsIn(value);
  if (!ids.every(isRowId)) throw new errors.NotFoundError();
  return ids;
};

export const ownFile: AdminRoutePolicy = async ({ strapi, ctx, scope }, next) => {
  await requireOwnMedia(strapi, scope, FILE, rowIds(ctx.params.id), ctx.method === 'GET');
  return next();
};

/**
 * Uploading, and changing with `?id=`. A file is linked to an entry by writing the entry, which is checked elsewhere.
 */
export const ownUpload: AdminRoutePolicy = async (asked, next) => {
  const { ref, refId } = bodyOf(asked);
  if (ref !== undefined || refId !== undefined) throw new errors.ForbiddenError();
  const { id } = queryOf(asked);
  await requireOwnMedia(asked.strapi, asked.scope, FILE, rowIds(id));
  return next();
};

/** The admin populates only the parent folders. The content of a folder of all may belong to one municipality. */
const requireOnlyPath = (asked: Asked) => {
  const { populate } = queryOf(asked);
  const wanted =
    typeof populate === 'object' && populate !== null ? Object.keys(populate) : textsIn(populate);
  if (wanted.some((name) => name !== 'parent' && name !== 'folder')) throw new errors.ForbiddenError();
};

export const ownFolder: AdminRoutePolicy = async (asked, next) => {
  requireOnlyPath(asked);
  const { strapi, ctx, scope } = asked;
  if (ctx.params.id !== undefined)
    await requireOwnMedia(strapi, scope, FOLDER, rowIds(ctx.params.id), ctx.method === 'GET');
  const { parent } = bodyOf(asked);
  if (ctx.method !== 'GET' && (parent !== undefined || ctx.method === 'POST'))
    await requireOwnFolder(strapi, parent);
  return next();
};

/** Several files and folders, moved or deleted together. */
export const ownMedia: AdminRoutePolicy = async (asked, next) => {
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
  branches
    .filter(({ id }) => seen.has(id))
    .map((branch) => ({ ...branch, children: pruned(branch.children, seen) }));

/** The folders of the user's municipalities and those of all; Strapi checks no permission conditions for folders. */
const withoutOthers = (scope: readonly string[]) => ({
  $or: [...scope.map((id) => ({ municipality: { $eq: id } })), { municipality: { $null: true } }],
});

export const ownFolderTree: AdminRoutePolicy = async ({ strapi, ctx, scope }, next) => {
  await next();
  if (scope === 'all') return;
  const seen = await mediaWhere(strapi, FOLDER, withoutOthers(scope));
  const { data } = ctx.body as { data: Branch[] }; // Strapi’s answer
  ctx.body = { data: pruned(data, new Set(seen.map(({ id }) => id))) };
};

export const ownFolders: AdminRoutePolicy = async (asked, next) => {
  requireOnlyPath(asked);
  const { ctx, scope } = asked;
  if (scope === 'all') return next();
  const { filters } = queryOf(asked);
  Object.assign(ctx.query, { filters: { $and: [filters ?? {}, withoutOthers(scope)] } });
  return next();
};

export const listedFiles: AdminRoutePolicy = async (asked, next) => {
  requireOnlyPath(asked);
  return next();
};

/**
 * The widget of statistics: files are counted as the media library shows them; accounts, tokens and webhooks are for
 * the administrator only.
 */
export const ownNumbers: AdminRoutePolicy = async ({ strapi, ctx, scope }, next) => {
  await next();
  const { data } = ctx.body as { data: Record<string, unknown> }; // Strapi’s answer
  const { contentTypes, components, locales } = data;
  const assets =
    scope === 'all' ? data.assets : (await mediaWhere(strapi, FILE, withoutOthers(scope))).length;
  const others = { admins: null, webhooks: null, apiTokens: null };
  ctx.body = { data: { assets, contentTypes, components, locales, ...others } };
};
