import type { Core } from '@strapi/strapi';
import { readSearch } from '../../domain/search-terms';
import { LONGEST_SEARCH } from '../query/parameters';
import { refuseQuery } from '../query/refuse';
import { typeNamed } from '../query/type-names';
import { windowOf } from '../query/window';
import { addSiteRoute, textOf, type SiteRequest } from '../site/route';
import { search, type Search } from './search';

/** The years that a date can have (EDTF, level 1). */
const YEAR = /^(?!0000)\d{4}$/;

/** Reads the parameters of a search, and refuses those that have no meaning. */
function readParameters(strapi: Core.Strapi, asked: SiteRequest): Search {
  const [text, type, year] = ['q', 'type', 'year'].map((name) => textOf(asked, name));
  const { municipality, locale, query } = asked;
  if (text !== undefined && text.length > LONGEST_SEARCH)
    return refuseQuery('query_search_malformed', 'q', { most: LONGEST_SEARCH });
  if (text === undefined || readSearch(text, locale).length === 0)
    return refuseQuery('query_search_missing', 'q');
  if (year !== undefined && !YEAR.test(year))
    return refuseQuery('query_year_malformed', 'year', { value: year });
  return {
    text,
    municipality,
    locale,
    type: type === undefined ? undefined : typeNamed(type, 'type'),
    year: year === undefined ? undefined : Number(year),
    window: windowOf(strapi, query.pagination),
  };
}

/** `GET /api/site/:municipality/search?q=`: full text, in all types (docs/integrators/search.md). */
export const installSearch = (strapi: Core.Strapi) =>
  addSiteRoute(strapi, {
    path: '/search',
    parameters: ['q', 'type', 'year', 'pagination'],
    answer: (asked) => search(strapi, readParameters(strapi, asked)),
  });
