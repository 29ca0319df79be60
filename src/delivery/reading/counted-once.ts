import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { sameByOf, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { rowsOf, type Row } from '../../model/schema/row-values';
import { columnOf } from '../../operations/database/indexes';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { PUBLISHED } from '../../model/types/definition';
import { tableOf } from '../../strapi/row-tables';

/** The keys that more than one published entry of a language has; from the index on them. */
const sharedKeys = async (strapi: Core.Strapi, uid: ContentType, key: string, locale: string) => {
  const column = columnOf(key);
  const rows = await rowsOfStatement<Record<string, string>>(
    strapi,
    `select ${column} from ${tableOf(strapi, uid)} where locale = ? and published_at is not null and ${column} is not null
      group by ${column} having count(*) > 1`,
    [locale],
  );
  return rows.map((row) => row[column]);
};

type FindMany = (params: object) => Promise<Row[]>;

/** The municipality that leads comes first; otherwise it is always the same one. */
const rankOf = (row: Row) => `${row.role === 'lead' ? 0 : 1} ${String(row.documentId)}`;

const ownerOf = (row: Row) => rowsOf(row, 'municipality')[0]?.documentId;

/** Of the entries with one key those that are counted elsewhere: of other municipalities than the first entry’s. */
const doublesAmong = (rows: readonly Row[]): Row[] => {
  const [first] = [...rows].sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
  return first ? rows.filter((row) => ownerOf(row) !== ownerOf(first)) : [];
};

const doublesIn = (rows: readonly Row[], key: string) =>
  [...new Set(rows.map((row) => row[key]))]
    .flatMap((each) => doublesAmong(rows.filter((row) => row[key] === each)))
    .map(({ documentId }) => String(documentId));

/**
 * The published entries of a type, of all municipalities, that are counted as another municipality’s: for a total that counts
 * everything once.
 *
 * @returns their documentIds.
 */
export async function countedElsewhere(
  strapi: Core.Strapi,
  uid: ContentType,
  locale: string,
): Promise<string[]> {
  const key = sameByOf(uid);
  const shared = key === undefined ? [] : await sharedKeys(strapi, uid, key, locale);
  if (key === undefined || shared.length === 0) return [];
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { locale, ...PUBLISHED, [key]: { $in: shared } },
    select: ['documentId', 'role', key],
    populate: { municipality: { select: ['documentId'] } },
  });
  return doublesIn(rows, key);
}

/**
 * Leaves out of a list, if it asks so by `countOnce=true`, the entries of what is in it already as another municipality’s
 * (docs/adr/0052-the-same-in-two-municipalities.md): of the entries that the query finds, whichever those are.
 *
 * @param query the parsed query of a public request, checked; it gets one more condition.
 */
export async function leaveOutDoubles(strapi: Core.Strapi, uid: ContentType, query: Record<string, unknown>) {
  const { countOnce, ...asked } = query;
  delete query.countOnce;
  const key = sameByOf(uid);
  if (countOnce !== 'true' || key === undefined) return;
  const locale = typeof asked.locale === 'string' ? asked.locale : SOURCE_LOCALE;
  const shared = await sharedKeys(strapi, uid, key, locale);
  if (shared.length === 0) return;
  const found = (filters: object) => ({
    $and: [...(isRecord(asked.filters) ? [asked.filters] : []), filters],
  });
  const findMany: FindMany = strapi.documents(uid).findMany; // each type has its own parameters
  const rows = await findMany({
    locale,
    _q: asked._q,
    filters: found({ [key]: { $in: shared } }),
    fields: ['documentId', 'role', key],
    populate: { municipality: { fields: ['documentId'] } },
  });
  const doubles = doublesIn(rows, key);
  if (doubles.length > 0) query.filters = found({ documentId: { $notIn: doubles } });
}
