import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { FILE, isManaged } from '../../model/content-types';
import { presentlyMay, type Scope } from '../municipalities/scope';
import { presentCredential } from '../../strapi/present-request';
import { FOLDER, requireOwnFolder } from '../municipalities/media';
import { documentOfRow, mediaWhere, requireOwnDocuments, requireOwnMedia } from '../municipalities/ownership';
import { isRowId } from '../../model/row-id';

/** What is asked of an editor before one of Strapi's admin routes goes on; it may look at the answer as well. */
export type AdminRoutePolicy = (
  asked: { strapi: Core.Strapi; ctx: Context; scope: Scope },
  next: Next,
) => Promise<unknown>;

type Sent = Readonly<Record<string, unknown>>;
type Asked = Parameters<AdminRoutePolicy>[0];

const bodyOf = ({ ctx }: Asked): Sent => (ctx.request.body ?? {}) as Sent; // whatever was sent; used value by value
export const queryOf = ({ ctx }: Asked): Sent => ctx.query;
/** What is sent as nothing (`?id=`, from the form of a new entry) names nothing. */
const textsIn = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .map(String)
    .filter((text) => text !== '');

/** Strapi's own permissions suffice: they are asked type by type, and narrowed by reading.ts. */
export const byRights: AdminRoutePolicy = (_, next) => next();

/** A person's own account, inbox or history of what others did: for sessions, not for tokens made for content. */
export const bySession: AdminRoutePolicy = ({ strapi }, next) => {
  if (presentCredential(strapi) !== 'session') throw new errors.ForbiddenError();
  return next();
};

/** Both are asked, in this order. */
export const both =
  (first: AdminRoutePolicy, second: AdminRoutePolicy): AdminRoutePolicy =>
  (asked, next) =>
    first(asked, async () => second(asked, next));

/** The documents a route names must be of the user's municipalities. */
export const documents =
  (uid: (asked: Asked) => unknown, ids: (asked: Asked) => unknown): AdminRoutePolicy =>
  async (asked, next) => {
    await requireOwnDocuments(asked.strapi, asked.scope, String(uid(asked)), textsIn(ids(asked)));
    return next();
  };
export const model = ({ ctx }: Asked) => ctx.params.model;
export const byParam = documents(model, ({ ctx }) => ctx.params.id);
export const bySource = documents(model, ({ ctx }) => ctx.params.sourceId);
export const byBody = documents(model, (asked) => bodyOf(asked).documentIds);
export const byQuery = documents(model, (asked) => queryOf(asked).documentIds);

/** What the relation is of; Strapi asks for the right to read it too late, and answers 500 to who has none. The row of a component, which these routes take as well, belongs to nobody that could be asked. */
export const relationOf =
  (id: (asked: Asked) => unknown): AdminRoutePolicy =>
  async (asked, next) => {
    const uid = String(model(asked));
    if (textsIn(id(asked)).length > 0 && !isManaged(uid)) throw new errors.NotFoundError();
    if (isManaged(uid) && !presentlyMay(asked.strapi, 'read', uid)) throw new errors.ForbiddenError();
    return documents(model, id)(asked, next);
  };

/** Strapi makes and checks slugs for whoever is signed in, of any type. */
export const slug: AdminRoutePolicy = async (asked, next) => {
  const uid = String(bodyOf(asked).contentTypeUID);
  if (!['create', 'update'].some((right) => presentlyMay(asked.strapi, right, uid)))
    throw new errors.ForbiddenError();
  return next();
};

/** i18n asks by the number of a row. */
export const byRow: AdminRoutePolicy = async (asked, next) => {
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

export const file: AdminRoutePolicy = async ({ strapi, ctx, scope }, next) => {
  await requireOwnMedia(strapi, scope, FILE, rowIds(ctx.params.id), ctx.method === 'GET');
  return next();
};

/** Uploading, and changing with `?id=`. A file is tied to an entry by writing the entry, which is asked elsewhere. */
export const upload: AdminRoutePolicy = async (asked, next) => {
  const { ref, refId } = bodyOf(asked);
  if (ref !== undefined || refId !== undefined) throw new errors.ForbiddenError();
  const { id } = queryOf(asked);
  await requireOwnMedia(asked.strapi, asked.scope, FILE, rowIds(id));
  return next();
};

/** The path up to the top level is all that the admin populates; what is in a folder of all may be somebody's. */
const requireOnlyPath = (asked: Asked) => {
  const { populate } = queryOf(asked);
  const wanted =
    typeof populate === 'object' && populate !== null ? Object.keys(populate) : textsIn(populate);
  if (wanted.some((name) => name !== 'parent' && name !== 'folder')) throw new errors.ForbiddenError();
};

export const folder: AdminRoutePolicy = async (asked, next) => {
  requireOnlyPath(asked);
  const { strapi, ctx, scope } = asked;
  if (ctx.params.id !== undefined)
    await requireOwnMedia(strapi, scope, FOLDER, rowIds(ctx.params.id), ctx.method === 'GET');
  const { parent } = bodyOf(asked);
  if (ctx.method !== 'GET' && (parent !== undefined || ctx.method === 'POST'))
    await requireOwnFolder(strapi, parent);
  return next();
};

/** Many files and folders, moved or deleted together. */
export const media: AdminRoutePolicy = async (asked, next) => {
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

/** The folders of the user's municipalities and those of all; Strapi asks nobody's conditions for folders. */
const withoutOthers = (scope: readonly string[]) => ({
  $or: [...scope.map((id) => ({ municipality: { $eq: id } })), { municipality: { $null: true } }],
});

export const folderTree: AdminRoutePolicy = async ({ strapi, ctx, scope }, next) => {
  await next();
  if (scope === 'all') return;
  const seen = await mediaWhere(strapi, FOLDER, withoutOthers(scope));
  const { data } = ctx.body as { data: Branch[] }; // what Strapi answers here
  ctx.body = { data: pruned(data, new Set(seen.map(({ id }) => id))) };
};

export const folders: AdminRoutePolicy = async (asked, next) => {
  requireOnlyPath(asked);
  const { ctx, scope } = asked;
  if (scope === 'all') return next();
  const { filters } = queryOf(asked);
  Object.assign(ctx.query, { filters: { $and: [filters ?? {}, withoutOthers(scope)] } });
  return next();
};

export const files: AdminRoutePolicy = async (asked, next) => {
  requireOnlyPath(asked);
  return next();
};

/** The widget of numbers: files are counted as the media library shows them; accounts, tokens and webhooks are the administrator's. */
export const numbers: AdminRoutePolicy = async ({ strapi, ctx, scope }, next) => {
  await next();
  const { data } = ctx.body as { data: Record<string, unknown> }; // what Strapi answers here
  const { contentTypes, components, locales } = data;
  const assets =
    scope === 'all' ? data.assets : (await mediaWhere(strapi, FILE, withoutOthers(scope))).length;
  const others = { admins: null, webhooks: null, apiTokens: null };
  ctx.body = { data: { assets, contentTypes, components, locales, ...others } };
};
