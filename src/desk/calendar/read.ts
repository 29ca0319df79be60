import type { Core } from '@strapi/strapi';
import { daysFrom, type Day } from '../../domain/day';
import { VISIT } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { rowsOf, textOf } from '../../model/schema/row-values';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';
import type { CalendarVisit } from '../contract';
import { rowsFor } from '../inbox/find';
import { deskUser, hasSeveral } from '../user';

/** A visit that began longer ago than this and has not ended is not looked for: it would be the mistake of a year. */
const LONGEST = 366;

/** How many visits a month has at most; what is more is cut off. */
const MOST = 500;

/** The drafts of all municipalities that some of these days are within, by the index on their first day. */
const idsBetween = async (strapi: Core.Strapi, from: Day, to: Day): Promise<number[]> => {
  const rows = await rowsOfStatement<{ id: number }>(
    strapi,
    `select id from ?? where locale = ? and published_at is null and date_from between ? and ?
     and coalesce(date_to, date_from) >= ?`,
    [tableOf(strapi, VISIT), SOURCE_LOCALE, daysFrom(from, -LONGEST), to, from],
  );
  return rows.map(({ id }) => id);
};

/** The visits on some days that the present user may read, from the first to the last. */
export async function visitsBetween(strapi: Core.Strapi, from: Day, to: Day): Promise<CalendarVisit[]> {
  const { accessTo } = await deskUser(strapi);
  const access = accessTo(VISIT);
  if (!access.reads('title', 'date')) return [];
  const found = await idsBetween(strapi, from, to);
  const rows = await rowsFor(strapi, VISIT, {
    filters: [...(await access.filters()), { id: { $in: found } }],
    by: 'dateFrom',
    fields: ['date', 'dateTo', 'dateText', 'phase'],
    limit: MOST,
  });
  const namesOwner = await hasSeveral(strapi);
  return rows.map((row) => {
    const first = textOf(row, 'dateFrom') ?? from;
    const [municipality] = rowsOf(row, 'municipality');
    return {
      documentId: String(row.documentId),
      title: textOf(row, 'title'),
      municipality: namesOwner && municipality ? textOf(municipality, 'name') : null,
      from: first,
      to: textOf(row, 'dateTo') ?? first,
      date: textOf(row, 'date'),
      dateText: textOf(row, 'dateText'),
      phase: textOf(row, 'phase'),
    };
  });
}
