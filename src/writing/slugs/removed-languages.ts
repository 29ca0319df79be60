import type { Core } from '@strapi/strapi';
import { isContentType, SLUG_RECORD } from '../../model/content-types';
import { recordChanges, type Change } from '../../operations/notices/outbox';
import type { Steps } from '../../operations/jobs';
import { storedLocales } from '../../strapi/stored-locales';
import { refreshSearchRows } from '../search-rows/refresh';
import { recordPublishedSlugs } from './slug-records';

/** Documents in one transaction: a few milliseconds each, during which SQLite serves no request. */
const BATCH = 10;

interface Found {
  id: number;
  type: string;
  document: string;
  locale: string;
  slug: string;
  municipality: string;
}

/** Sites are told that it is not there any more. */
const withdrawal = ({ type: uid, document: documentId, locale, slug, municipality }: Found): Change[] =>
  isContentType(uid)
    ? [{ uid, documentId, locale, before: { slug, municipality: municipality || null } }]
    : [];

/**
 * Releases the slugs of languages that were removed: Strapi deletes their rows past all rules, and another document
 * could never be published under such a slug. They stay in the history as former slugs.
 */
export async function* releaseSlugs(strapi: Core.Strapi): Steps {
  const locales = (await storedLocales(strapi).find()).map(({ code }) => code);
  for (let after = 0; ;) {
    const found: Found[] = await strapi.db.query(SLUG_RECORD).findMany({
      where: { current: true, locale: { $notIn: locales }, id: { $gt: after } },
      select: ['id', 'type', 'document', 'locale', 'slug', 'municipality'],
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    const last = found.at(-1);
    if (!last) return;
    after = last.id;
    await strapi.db.transaction(async () => {
      for (const { type, document } of found)
        if (isContentType(type)) {
          await recordPublishedSlugs(strapi, type, document);
          await refreshSearchRows(strapi, type, document);
        }
      await recordChanges(strapi, found.flatMap(withdrawal));
    });
    yield `The slugs of removed languages are released up to record ${after}`;
  }
}
