import type { Core } from '@strapi/strapi';
import { PARTNER } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { numberOf, rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { rowsOfStatement } from '../../operations/database/rows-of-statement';
import { tableOf } from '../../strapi/row-tables';
import type { PartnerPlaces } from '../contract';
import { rowsFor } from '../inbox/find';
import { ownRows } from '../own-rows';
import { sql, type Sql } from '../sql';
import { deskUser, hasSeveral, type DeskUser } from '../user';

/** How many partners a map shows; all of one municipality, and not all of the country. */
const MOST = 500;

/** The partners of the user’s municipalities; all, for an administrator of many. */
const partnerRows = (user: DeskUser): Sql =>
  ownRows(user, PARTNER) ?? sql('?? as entry where true', tableOf(user.strapi, PARTNER));

const draftIds = async (user: DeskUser): Promise<number[]> => {
  const rows = partnerRows(user);
  const found = await rowsOfStatement<{ id: number }>(
    user.strapi,
    `select entry.id as id from ${rows.sql} and entry.published_at is null and entry.locale = ?
     order by entry.sort_key limit ?`,
    [...rows.bindings, SOURCE_LOCALE, MOST],
  );
  return found.map(({ id }) => id);
};

const pointIn = (row: Row): { lat: number; lng: number } | null => {
  const [location] = rowsOf(row, 'location');
  const [lat, lng] = location ? [numberOf(location, 'lat'), numberOf(location, 'lng')] : [null, null];
  return lat === null || lng === null ? null : { lat, lng };
};

/** The partners that the present user may read, by name, with the place of those that have one. */
export async function partnerPlaces(strapi: Core.Strapi): Promise<PartnerPlaces> {
  const user = await deskUser(strapi);
  const access = user.accessTo(PARTNER);
  if (!access.reads('name', 'country', 'location.lat', 'location.lng')) return { partners: [], isAll: true };
  const ids = await draftIds(user);
  const rows = await rowsFor(strapi, PARTNER, {
    filters: [...(await access.filters()), { id: { $in: ids } }],
    by: 'sortKey',
    fields: ['country', 'countryAsStated', 'partnershipStatus'],
    populate: { location: true },
  });
  const namesOwner = await hasSeveral(strapi);
  const partners = rows.map((row) => {
    const [municipality] = rowsOf(row, 'municipality');
    return {
      documentId: String(row.documentId),
      name: textOf(row, 'name'),
      municipality: namesOwner && municipality ? textOf(municipality, 'name') : null,
      country: textOf(row, 'country'),
      countryAsStated: textOf(row, 'countryAsStated'),
      status: textOf(row, 'partnershipStatus'),
      point: pointIn(row),
    };
  });
  return { partners, isAll: ids.length < MOST };
}

/** The countries in which the present user has partners, however many these are. */
export async function partnerCountries(strapi: Core.Strapi): Promise<string[]> {
  const user = await deskUser(strapi);
  const access = user.accessTo(PARTNER);
  if (!access.reads('country')) return [];
  const filters = await access.filters();
  if (filters.length > 0 && user.municipalities.length === 0) {
    // Of many municipalities, and not of all.
    const found = await rowsFor(strapi, PARTNER, { filters, by: 'country', bare: true });
    return [...new Set(found.flatMap((row) => textOf(row, 'country') ?? []))];
  }
  const rows = partnerRows(user);
  const found = await rowsOfStatement<{ country: string }>(
    strapi,
    `select distinct entry.country as country from ${rows.sql}
     and entry.published_at is null and entry.locale = ? and entry.country is not null order by 1`,
    [...rows.bindings, SOURCE_LOCALE],
  );
  return found.map(({ country }) => country);
}
