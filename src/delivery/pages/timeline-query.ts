import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Day } from '../../domain/day';
import { boundsOf } from '../../domain/edtf';
import { issue } from '../../domain/issue';
import { OF_ALL, PARTNER, THEME, isOwned, type ContentType } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';
import { refuseQuery } from '../query/refuse';
import { isAddressable, lookUp } from '../reading/slug-lookup';
import { textOf, type SiteRequest } from '../site/route';

/** What a timeline is asked for. */
export interface TimelineQuery {
  from: Day | undefined;
  to: Day | undefined;
  /** By documentId. */
  partner: string | undefined;
  theme: string | undefined;
  page: number;
}

export const TIMELINE_PARAMETERS = ['from', 'to', 'partner', 'theme', 'page'] as const;

/** Every page is read from the newest entry on; further back, what is older is asked for. */
export const MOST_PAGES = 400;

/** A year, a month or a day. */
const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** The first or the last day that a date can mean. */
const dayOf = (asked: SiteRequest, name: 'from' | 'to'): Day | undefined => {
  const value = textOf(asked, name);
  if (value === undefined) return undefined;
  const day = DATE.test(value) ? boundsOf(value)[name] : null;
  return day ?? refuseQuery('query_value_not_date', name, { name, value });
};

/** The number of a page, from 1. */
const pageOf = (asked: SiteRequest): number => {
  const value = textOf(asked, 'page') ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(value)) return refuseQuery('query_page_malformed', 'page', { least: 1 });
  const page = Number(value);
  return page <= MOST_PAGES ? page : refuseQuery('query_timeline_end', 'page', { most: MOST_PAGES });
};

/**
 * The entry that a parameter names by slug or documentId; a former slug finds what it did before.
 *
 * @throws errors.NotFoundError where nothing is published under it.
 */
const entryOf = async (
  strapi: Core.Strapi,
  asked: SiteRequest,
  name: 'partner' | 'theme',
  uid: ContentType,
): Promise<string | undefined> => {
  const value = textOf(asked, name);
  if (value === undefined) return undefined;
  const { locale } = asked;
  const municipality = isOwned(uid) && asked.municipality !== OF_ALL ? asked.municipality : undefined;
  if (isAddressable(value)) {
    const found = await lookUp(strapi, { uid, idOrSlug: value, locale, municipality });
    const now =
      found.kind === 'moved'
        ? await lookUp(strapi, { uid, idOrSlug: found.slug, locale: found.locale, municipality })
        : found;
    if (now.kind === 'document') return now.documentId;
  }
  return refuse(strapi, [issue('query_entry_unknown', [name], { name, value })], {}, errors.NotFoundError);
};

/** Reads the parameters of a timeline; refuses what it cannot be asked for, by name. */
export async function timelineQuery(strapi: Core.Strapi, asked: SiteRequest): Promise<TimelineQuery> {
  return {
    from: dayOf(asked, 'from'),
    to: dayOf(asked, 'to'),
    page: pageOf(asked),
    partner: await entryOf(strapi, asked, 'partner', PARTNER),
    theme: await entryOf(strapi, asked, 'theme', THEME),
  };
}
