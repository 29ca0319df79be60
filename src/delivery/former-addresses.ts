import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { ADDRESS, TRAIL_ENTRY, type ContentType } from '../content-types';
import { SOURCE_LOCALE } from '../locales';

interface AddressRow {
  document: string;
  municipality: string;
  locale: string;
  slug: string;
  current: boolean;
}

/** Where what was published under an address stands now, or that it is withdrawn and, if it was said, why. */
export type Former =
  { kind: 'moved'; slug: string; locale: string } | { kind: 'gone'; slug: string; withdrawnBecause: string | null };

/** @throws errors.ValidationError always, saying how to ask instead. */
export const ambiguous = (slug: string): never => {
  throw new errors.ValidationError(
    `Several municipalities have an entry with the slug "${slug}". Ask for it by its documentId, or list with filters[slug]=${slug}&filters[municipality][slug]=….`,
  );
};

const SELECT = ['document', 'municipality', 'locale', 'slug', 'current'];

/** The newest holder of an address in each municipality: what readers saw there last. */
const newestByMunicipality = (rows: readonly AddressRow[]) =>
  rows.filter((row, index) => rows.findIndex(({ municipality }) => municipality === row.municipality) === index);

/** Why a document was withdrawn, as told to readers then; null when it was not said, or is no longer about this. */
const reasonFor = async (strapi: Core.Strapi, uid: ContentType, document: string, locale: string) => {
  const [last]: { action: string; reason: Record<string, string> | null }[] = await strapi.db
    .query(TRAIL_ENTRY)
    .findMany({
      where: { type: uid, document, action: { $in: ['publish', 'unpublish'] } },
      select: ['action', 'reason'],
      orderBy: { id: 'desc' },
      limit: 1,
    });
  const reason = last?.action === 'unpublish' ? (last.reason ?? {}) : {};
  return reason[locale] ?? reason[SOURCE_LOCALE] ?? Object.values(reason)[0] ?? null;
};

/**
 * What was once published under an address that leads to nothing published now.
 *
 * @param maybeId whether what was asked for can be a documentId.
 * @returns undefined when nothing ever was.
 * @throws errors.ValidationError when documents of several municipalities were.
 */
export const lookUpFormer = async (
  strapi: Core.Strapi,
  uid: ContentType,
  idOrSlug: string,
  locale: string,
  maybeId: boolean,
): Promise<Former | undefined> => {
  const addresses = strapi.db.query(ADDRESS);
  const asked = maybeId ? { $or: [{ slug: idOrSlug }, { document: idOrSlug }] } : { slug: idOrSlug };
  const rows: AddressRow[] = await addresses.findMany({
    where: { type: uid, ...asked },
    select: SELECT,
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
  });
  const [newest] = rows;
  if (!newest) return undefined;
  const documents = [...new Set(rows.map(({ document }) => document))];
  const now: AddressRow[] = await addresses.findMany({
    where: { type: uid, document: { $in: documents }, current: true },
    select: SELECT,
  });
  const live = rows.filter(({ document }) => now.some((row) => row.document === document));
  const preferred = live.filter((row) => row.locale === locale);
  const holders = newestByMunicipality(preferred.length > 0 ? preferred : live);
  const found = [...new Set(holders.map(({ document }) => document))];
  if (found.length > 1) ambiguous(idOrSlug);
  const [document] = found;
  if (document === undefined) {
    const withdrawnBecause = await reasonFor(strapi, uid, newest.document, locale);
    return { kind: 'gone', slug: newest.slug, withdrawnBecause };
  }
  const own = now.filter((row) => row.document === document);
  const target = own.find((row) => row.locale === locale) ?? own.find((row) => row.locale === SOURCE_LOCALE) ?? own[0];
  return target && { kind: 'moved', slug: target.slug, locale: target.locale };
};

/**
 * Where a document stands in a language in which it was under this address before; undefined when it never was, and the
 * address is that of another of its languages.
 */
export const standingElsewhere = async (
  strapi: Core.Strapi,
  uid: ContentType,
  document: string,
  slug: string,
  locale: string,
): Promise<Former | undefined> => {
  const rows: AddressRow[] = await strapi.db
    .query(ADDRESS)
    .findMany({ where: { type: uid, document, locale }, select: SELECT });
  const now = rows.find(({ current }) => current);
  return now && rows.some((row) => row.slug === slug && !row.current) ? { kind: 'moved', slug: now.slug, locale } : undefined; // prettier-ignore
};
