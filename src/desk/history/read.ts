import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isContentType, HISTORY_ENTRY, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { refuse } from '../../model/messages/refuse';
import { checkerOf, type Checker } from '../../strapi/permission-checker';
import { presentAbility } from '../../strapi/present-request';
import { canBeBroughtBack, wasNobodys } from '../../writing/history/earlier-values';
import type { Change, HistoryPage } from '../contract';
import { rowsForRight } from '../rows-for-right';
import { readable, writable } from './fields';
import { namesIn } from './names';

const PAGE_SIZE = 10;

/**
 * Whether a user may read a document, in any language; for a deleted one, whether they may read all documents of its
 * type.
 */
const mayRead = async (strapi: Core.Strapi, uid: ContentType, documentId: string, checker: Checker) => {
  if (checker.cannot.read()) return false;
  const rows = await rowsForRight(strapi, uid, documentId, { checker, right: 'read' });
  if (rows.length > 0) return rows.some((row) => !checker.cannot.read(row));
  // Of a deleted document only the language is known: no condition on its municipality or its author can be true.
  return !checker.cannot.read({ locale: SOURCE_LOCALE });
};

const pageOf = (strapi: Core.Strapi, value: unknown): number => {
  if (value === undefined) return 1;
  if (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value)) return Number(value);
  return refuse(strapi, [{ path: ['page'], code: 'page_malformed', params: { value: String(value) } }]);
};

/**
 * A document's history, the newest first, a page at a time (`?page=2`). Users who may read the document in the admin
 * may read its history; that of a deleted one, users who may read every document of its type.
 *
 * @throws errors.NotFoundError for another type, or when there is neither a document nor a history;
 *   errors.ForbiddenError without the right to read it; errors.ValidationError for a malformed page number.
 */
export const readHistory = async (strapi: Core.Strapi, ctx: Context): Promise<HistoryPage> => {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string }; // both are in the route's path
  if (!isContentType(uid)) throw new errors.NotFoundError();
  const page = pageOf(strapi, ctx.query.page);
  const ability = presentAbility(strapi);
  if (!ability) throw new errors.ForbiddenError();
  const checker = checkerOf(strapi, uid, ability);
  if (!(await mayRead(strapi, uid, documentId, checker))) throw new errors.ForbiddenError();
  const where = { type: uid, document: documentId };
  const entries = await strapi.db.query(HISTORY_ENTRY).findMany({
    where,
    select: ['id', 'at', 'who', 'whoKind', 'action', 'locale', 'title', 'changes', 'reason'],
    orderBy: { id: 'desc' },
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const total = await strapi.db.query(HISTORY_ENTRY).count({ where });
  if (total === 0 && (await strapi.db.query(uid).count({ where: { documentId } })) === 0)
    throw new errors.NotFoundError();
  const [mayBeRead, mayBeWritten] = [readable(uid, ability), writable(uid, ability)];
  const schema = strapi.getModel(uid);
  const data = entries.map(({ changes: all, ...entry }) => {
    const changes = (all as Change[]).filter(mayBeRead); // written by src/writing/history/record.ts
    const restorable = changes.filter(
      (change) => canBeBroughtBack(schema, change) && !wasNobodys(schema, change) && mayBeWritten(change),
    );
    return { ...entry, changes, restorable: [...new Set(restorable.map(({ field }) => field))] };
  });
  return {
    data,
    meta: {
      names: await namesIn(
        strapi,
        uid,
        documentId,
        data.flatMap(({ changes }) => changes),
      ),
      pagination: { page, pageSize: PAGE_SIZE, pageCount: Math.ceil(total / PAGE_SIZE), total },
    },
  };
};
