import type { Core } from '@strapi/strapi';
import { SLUG_RECORD, MUNICIPALITY, HISTORY_ENTRY, type ContentType } from '../../model/content-types';
import { SOURCE_LOCALE } from '../../model/locales';
import { issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';

interface SlugRecord {
  document: string;
  municipality: string;
  locale: string;
  slug: string;
  current: boolean;
}

/** The present slug of a former one, or that its document is withdrawn, with the reason if there is one. */
export type Former =
  | { kind: 'moved'; slug: string; locale: string }
  | { kind: 'gone'; slug: string; withdrawnBecause: string | null };

/** @throws errors.ValidationError always, naming the municipalities and how to ask instead. */
export const refuseAmbiguous = async (
  strapi: Core.Strapi,
  slug: string,
  municipalities: readonly string[],
): Promise<never> => {
  const rows: { slug: string }[] = await strapi.db.query(MUNICIPALITY).findMany({
    where: {
      documentId: { $in: [...municipalities] },
      locale: SOURCE_LOCALE,
      publishedAt: { $notNull: true },
    },
    select: ['slug'],
    orderBy: { slug: 'asc' },
  });
  const names = rows.map((row) => row.slug);
  const params = { slug, municipalities: names, example: names[0] ?? '…' };
  return refuse(strapi, [issue('query_slug_of_several', ['slug'], params)]);
};

const SELECT = ['document', 'municipality', 'locale', 'slug', 'current'];

/** The first row of each municipality. */
const firstOfEach = (rows: readonly SlugRecord[]) =>
  rows.filter(
    (row, index) => rows.findIndex(({ municipality }) => municipality === row.municipality) === index,
  );

interface Withdrawal {
  action: string;
  reason: Record<string, string> | null;
}

/**
 * The public reason why a document was withdrawn or deleted; null when none was given or it was published again since.
 * A draft may be deleted after its withdrawal: then the withdrawal's reason is used.
 */
const reasonFor = async (strapi: Core.Strapi, uid: ContentType, document: string, locale: string) => {
  const last: Withdrawal[] = await strapi.db.query(HISTORY_ENTRY).findMany({
    where: { type: uid, document, action: { $in: ['publish', 'unpublish', 'delete'] } },
    select: ['action', 'reason'],
    orderBy: { id: 'desc' },
    limit: 10,
  });
  const withdrawal = last.find(({ action, reason }) => action !== 'delete' || reason !== null);
  const reason = withdrawal && withdrawal.action !== 'publish' ? (withdrawal.reason ?? {}) : {};
  return reason[locale] ?? reason[SOURCE_LOCALE] ?? Object.values(reason)[0] ?? null;
};

/** What a request asks for in its path. */
export interface AskedAddress {
  uid: ContentType;
  idOrSlug: string;
  /** Whether it can be a documentId. */
  maybeId: boolean;
  locale: string;
  /** The documentId of the municipality whose site asks; undefined when the request names none. */
  municipality: string | undefined;
}

/**
 * What was published before under a slug that no published document has now. A request that names a municipality gets
 * only its documents; one that moved to another municipality counts as gone.
 *
 * @returns undefined when there was nothing.
 * @throws errors.ValidationError when documents of several municipalities were.
 */
export const lookUpFormer = async (strapi: Core.Strapi, asked: AskedAddress): Promise<Former | undefined> => {
  const { uid, idOrSlug, maybeId, locale, municipality } = asked;
  const addresses = strapi.db.query(SLUG_RECORD);
  const within = municipality === undefined ? {} : { municipality };
  const rows: SlugRecord[] = await addresses.findMany({
    where: {
      type: uid,
      ...within,
      ...(maybeId ? { $or: [{ slug: idOrSlug }, { document: idOrSlug }] } : { slug: idOrSlug }),
    },
    select: SELECT,
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
  });
  if (rows.length === 0) return undefined;
  const documents = [...new Set(rows.map(({ document }) => document))];
  const now: SlugRecord[] = await addresses.findMany({
    where: { type: uid, document: { $in: documents }, current: true, ...within },
    select: SELECT,
  });
  const live = rows.filter(({ document }) => now.some((row) => row.document === document));
  const holders = firstOfEach([...live.filter((row) => row.locale === locale), ...live, ...rows]);
  const [holder, ...others] = holders;
  if (!holder) return undefined;
  if (others.some(({ document }) => document !== holder.document))
    return refuseAmbiguous(
      strapi,
      idOrSlug,
      holders.map((each) => each.municipality),
    );
  const { document, slug } = holder;
  const own = now.filter((row) => row.document === document);
  const target =
    own.find((row) => row.locale === locale) ?? own.find((row) => row.locale === SOURCE_LOCALE) ?? own[0];
  if (target) return { kind: 'moved', slug: target.slug, locale: target.locale };
  return { kind: 'gone', slug, withdrawnBecause: await reasonFor(strapi, uid, document, locale) };
};

/**
 * The present slug of a document in a language in which it had this slug before; undefined when it had it only in
 * another language.
 */
export const standingElsewhere = async (
  strapi: Core.Strapi,
  uid: ContentType,
  document: string,
  slug: string,
  locale: string,
): Promise<Former | undefined> => {
  const rows: SlugRecord[] = await strapi.db
    .query(SLUG_RECORD)
    .findMany({ where: { type: uid, document, locale }, select: SELECT });
  const now = rows.find(({ current }) => current);
  return now && rows.some((row) => row.slug === slug && !row.current)
    ? { kind: 'moved', slug: now.slug, locale }
    : undefined;
};
