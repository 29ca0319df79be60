import type { Core } from '@strapi/strapi';
import { isOwned, MUNICIPALITY, OF_ALL, type ContentType } from '../../model/content-types';
import {
  pageAddress,
  restAddress,
  restPath,
  sitePath,
  withQuery,
  type PageType,
} from '../../model/site-addresses';
import { linkTableOf } from '../../strapi/link-tables';
import { tableOf } from '../../strapi/row-tables';
import type { Reading } from '../rows/at-one-moment';
import type { Address } from './contract';

/** A published entry in one language. */
export interface Version {
  id: number;
  locale: string;
  slug: string;
  textLanguage: string | null;
  translation: string | null;
  /** The slug of its municipality; of a municipality its own. */
  municipality: string;
}

/** A published entry in every language: one statement. */
export async function versionsOf({ strapi, ask }: Reading, uid: ContentType, documentId: string) {
  const table = tableOf(strapi, uid);
  const owner = isOwned(uid) ? linkTableOf(strapi, uid, 'municipality') : undefined;
  return ask<Version>(
    `select x.id, x.locale, x.slug, x.text_language as "textLanguage", x.translation,
        ${owner ? 'owner' : 'x'}.slug as municipality
      from ${table} x ${
        owner
          ? `join ${owner.table} link on link.${owner.source} = x.id
             join ${tableOf(strapi, MUNICIPALITY)} owner on owner.id = link.${owner.target}`
          : ''
      } where x.document_id = ? and x.published_at is not null order by x.locale`,
    [documentId],
  );
}

/**
 * Where a list is as a whole: the same by generic REST.
 *
 * @param filters by what comes after `filters`: `[phase][$in][0]`.
 */
export const restList = (
  strapi: Core.Strapi,
  uid: ContentType,
  filters: Readonly<Record<string, string>>,
  sort: string,
  locale: string,
): string =>
  withQuery(restPath(strapi, uid), {
    ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [`filters${name}`, value])),
    sort,
    locale,
  });

/** The addresses of an entry in one language. */
export const addressOf = (
  strapi: Core.Strapi,
  uid: PageType | typeof MUNICIPALITY,
  version: Version,
): Address => {
  const { locale, slug, textLanguage, translation } = version;
  return {
    locale,
    slug,
    textLanguage,
    translation,
    page: pageAddress(strapi, uid, version),
    rest: restAddress(strapi, uid, version),
  };
};

/** The languages in which something is published, with the page of all municipalities in each: one statement. */
export async function addressesOfAll(
  { strapi, ask }: Reading,
  below: string,
  query: Readonly<Record<string, string>>,
): Promise<Address[]> {
  const rows = await ask<{ locale: string }>(
    `select distinct locale from ${tableOf(strapi, MUNICIPALITY)} where published_at is not null order by locale`,
  );
  return rows.map(({ locale }) => ({
    locale,
    slug: OF_ALL,
    textLanguage: null,
    translation: null,
    page: sitePath(strapi, OF_ALL, below, { ...query, locale }),
    rest: withQuery(restPath(strapi, MUNICIPALITY), { locale }),
  }));
}
