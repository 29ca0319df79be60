import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { hasPage, pageAddress, restAddress, sitePath } from '../../model/site-addresses';
import { schemasOf } from '../../model/schema/field-options';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import type { Address } from '../../operations/notices/notice';
import type { DocumentKey } from '../../operations/notices/outbox';
import { linksOf } from '../publishing/links';

/** An entry that readers find, in one language. */
export interface Shown extends Address {
  uid: ContentType;
}

/** Pages of a municipality that have something of every entry. */
const OF_ALL_ENTRIES = ['/timeline', '/statistics'];

/** How many are named, so that a notice stays small (https://www.standardwebhooks.com recommends less than 20 kB). */
const MOST_ADDRESSES = 200;

/** What is read of an entry to know its address. */
const addressIn = (strapi: Core.Strapi, uid: ContentType) => ({
  select: ['documentId', 'slug'],
  ...(isOwned(uid) && { populate: { municipality: { select: ['slug'] } } }),
});

const shownBy = (uid: ContentType, row: Row): Shown[] => {
  const slug = textOf(row, 'slug');
  const [owner] = rowsOf(row, 'municipality');
  const municipality = uid === MUNICIPALITY ? slug : owner ? textOf(owner, 'slug') : null;
  return slug === null ? [] : [{ uid, slug, municipality }];
};

/** The published row of a document in a language; undefined where it is not published. */
export async function findShown(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  locale: string,
): Promise<Shown | undefined> {
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const row: Row | null = await strapi.db.query(uid).findOne({ where, ...addressIn(strapi, uid) });
  return row ? shownBy(uid, row)[0] : undefined;
}

/** What a published document links to: its page and theirs show each other. */
async function findLinked(strapi: Core.Strapi, { uid, documentId }: DocumentKey, locale: string) {
  const links = linksOf(schemasOf(strapi)(uid)).filter(({ target }) => target !== MUNICIPALITY);
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: { $notNull: true } },
    select: ['id'],
    populate: Object.fromEntries(links.map(({ field, target }) => [field, addressIn(strapi, target)])),
  });
  return links.flatMap(({ field, target }) =>
    row ? rowsOf(row, field).flatMap((each) => shownBy(target, each)) : [],
  );
}

/** The published entries that link to a document; one more than are named at most, of each type. */
async function findLinking(strapi: Core.Strapi, { uid, documentId }: DocumentKey, locale: string) {
  const found: Shown[] = [];
  for (const source of CONTENT_TYPES) {
    const fields = linksOf(schemasOf(strapi)(source)).filter(({ target }) => target === uid);
    if (fields.length === 0) continue;
    const rows: Row[] = await strapi.db.query(source).findMany({
      where: {
        locale,
        publishedAt: { $notNull: true },
        $or: fields.map(({ field }) => ({ [field]: { documentId } })),
      },
      limit: MOST_ADDRESSES + 1,
      ...addressIn(strapi, source),
    });
    found.push(...rows.flatMap((row) => shownBy(source, row)));
  }
  return found;
}

/** The published entries whose pages may show a document, in a language: those that it links to, and those that link to it. */
export async function findAround(
  strapi: Core.Strapi,
  document: DocumentKey,
  locale: string,
): Promise<Shown[]> {
  const linked = await findLinked(strapi, document, locale);
  // Everything of a municipality links to it.
  return document.uid === MUNICIPALITY
    ? linked
    : [...linked, ...(await findLinking(strapi, document, locale))];
}

/** The page of an entry, where it has one, and that of its municipality. */
const pagesOf = (strapi: Core.Strapi, { uid, slug, municipality }: Shown, locale: string): string[] => {
  if (municipality === null) return [];
  const found = { locale, slug, municipality };
  const own = hasPage(uid) ? [pageAddress(strapi, uid, found)] : [];
  return [...own, pageAddress(strapi, MUNICIPALITY, found)];
};

export interface Affected {
  municipalities: string[];
  addresses: string[];
  isWhole: boolean;
}

/**
 * The addresses whose answers a change may have changed: of the entry itself, of the pages that show it, and of what all entries of a
 * municipality are on.
 *
 * @param own where the entry is found, and where it was.
 * @param around the entries whose pages may show it.
 */
export function affectedBy(
  strapi: Core.Strapi,
  own: readonly Shown[],
  around: readonly Shown[],
  locale: string,
): Affected {
  const all = [...own, ...around];
  const municipalities = [...new Set(all.flatMap(({ municipality }) => municipality ?? []))];
  const addresses = new Set([
    ...own.map(({ uid, ...found }) => restAddress(strapi, uid, { ...found, locale })),
    ...own.flatMap((each) => pagesOf(strapi, each, locale)),
    ...own.flatMap(({ municipality }) =>
      municipality === null
        ? []
        : OF_ALL_ENTRIES.map((below) => sitePath(strapi, municipality, below, { locale })),
    ),
    ...around.flatMap((each) => pagesOf(strapi, each, locale)),
  ]);
  return {
    municipalities,
    addresses: [...addresses].slice(0, MOST_ADDRESSES),
    isWhole: addresses.size > MOST_ADDRESSES || own.some(({ uid }) => uid === MUNICIPALITY),
  };
}
