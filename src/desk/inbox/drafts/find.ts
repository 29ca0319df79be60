import { CONTENT_TYPES, type ContentType } from '../../../model/content-types';
import { SOURCE_LOCALE } from '../../../model/locales';
import { rowsOfStatement } from '../../../operations/database/rows-of-statement';
import { ownRows } from '../../own-rows';
import type { Sql } from '../../sql';
import type { InboxUser } from '../user';
import type { Condition, DraftGroup, FoundDraft } from './condition';

/** How many drafts of a group are looked at; of more it is said that there are more. */
export const MOST = 300;

const selectFrom = (uid: ContentType, of: DraftGroup['of'], rows: Sql, { where, date }: Condition): Sql => ({
  sql: `select ? as type, entry.id as id, entry.document_id as document, entry.locale as locale, ${date.sql} as date
    from ${rows.sql} and entry.published_at is null and entry.locale ${of === 'source' ? '=' : '<>'} ? and (${where.sql})`,
  bindings: [uid, ...date.bindings, ...rows.bindings, SOURCE_LOCALE, ...where.bindings],
});

/** A day or a moment of a column as text: SQLite stores moments as numbers, PostgreSQL’s driver makes dates of them. */
const textOfDate = (value: unknown): string | null => {
  if (value instanceof Date || typeof value === 'number') return new Date(value).toISOString();
  return typeof value === 'string' ? value : null;
};

interface Answered {
  type: ContentType;
  id: number;
  document: string;
  locale: string;
  date: unknown;
}

/**
 * Finds the drafts of a group by one statement. It costs what the user’s own municipalities have, however many others there are.
 * Permissions are checked afterwards (admit.ts).
 */
export async function findDrafts(
  user: InboxUser,
  { of, newestFirst, conditionOn }: DraftGroup,
): Promise<FoundDraft[]> {
  const selects = CONTENT_TYPES.flatMap((uid) => {
    const [rows, condition] = [ownRows(user, uid), conditionOn(user, uid)];
    return rows && condition ? [selectFrom(uid, of, rows, condition)] : [];
  });
  if (selects.length === 0) return [];
  const rows = await rowsOfStatement<Answered>(
    user.strapi,
    `${selects.map((each) => each.sql).join(' union all ')} order by date ${newestFirst ? 'desc' : 'asc'}, id limit ?`,
    [...selects.flatMap(({ bindings }) => bindings), MOST],
  );
  return rows.map(({ type, id, document, locale, date }) => ({
    uid: type,
    id,
    documentId: document,
    locale,
    date: textOfDate(date),
  }));
}
