import type { Core } from '@strapi/strapi';
import {
  AGREEMENT,
  ARTICLE,
  MUNICIPALITY,
  PARTNER,
  PROJECT,
  VISIT,
  isOwned,
  type ContentType,
} from './content-types';

/** The path below `/api/site/:municipality` of the pages of entries, by type. */
export const PAGE_PATHS = {
  [PARTNER]: 'partners',
  [ARTICLE]: 'articles',
  [VISIT]: 'visits',
  [PROJECT]: 'projects',
  [AGREEMENT]: 'agreements',
} as const satisfies Partial<Record<ContentType, string>>;

/** The types whose entries have a page. */
export type PageType = keyof typeof PAGE_PATHS;

export const hasPage = (uid: ContentType): uid is PageType => uid in PAGE_PATHS;

const prefixOf = (strapi: Core.Strapi) => String(strapi.config.get('api.rest.prefix', '/api'));

/** A path with a query; names may have brackets, which are sent as they are. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

/** The path of a type's entries by generic REST. */
export const restPath = (strapi: Core.Strapi, uid: ContentType) =>
  `${prefixOf(strapi)}/${strapi.contentType(uid).info.pluralName}`;

/** The address of a page below `/api/site`. */
export const sitePath = (
  strapi: Core.Strapi,
  municipality: string,
  below: string,
  query: Readonly<Record<string, string>>,
) => withQuery(`${prefixOf(strapi)}/site/${municipality}${below}`, query);

/** A published entry in one language: its slug, and that of its municipality; of a municipality its own. */
export interface Found {
  locale: string;
  slug: string;
  /** Null for what is common to all. */
  municipality: string | null;
}

/** The address of an entry by generic REST: a slug is one municipality's. */
export const restAddress = (strapi: Core.Strapi, uid: ContentType, { locale, slug, municipality }: Found) => {
  const isOf = isOwned(uid) && municipality !== null;
  const whose: Record<string, string> = isOf ? { 'filters[municipality][slug]': municipality } : {};
  return withQuery(`${restPath(strapi, uid)}/${slug}`, { ...whose, locale });
};

/** The address of the page of an entry, or of a municipality. */
export const pageAddress = (
  strapi: Core.Strapi,
  uid: PageType | typeof MUNICIPALITY,
  { locale, slug, municipality }: Found & { municipality: string },
): string =>
  sitePath(strapi, municipality, uid === MUNICIPALITY ? '' : `/${PAGE_PATHS[uid]}/${slug}`, { locale });
