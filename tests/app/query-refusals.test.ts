import { QUERY_MESSAGES } from '../../src/model/messages/queries';
import { visit } from '../support/app';

type Code = keyof typeof QUERY_MESSAGES;

/** For each code what is asked, and the path that the refusal names. */
const REFUSED: readonly [code: Code, address: string, path: string][] = [
  ['query_name_unknown', 'visits?filters[colour]=red', 'filters.colour'],
  ['query_name_unknown', 'visits?sort=constructed', 'sort'],
  ['query_name_not_among', 'visits?colour=red', 'colour'],
  ['query_name_not_among', 'visits?pagination[size]=2', 'pagination.size'],
  ['query_name_not_among', 'visits?populate[themes][colour]=red', 'populate.themes.colour'],
  ['query_name_not_among', 'news-articles?populate[body][on][article.film]=true', 'populate.body'],
  ['query_name_not_among', 'redirects?filters[slug]=x', 'filters.slug'],
  ['query_name_unread', 'visits?filters[constructor]=x', 'query'],
  ['query_pagination_at_top', 'visits?page=2', 'page'],
  ['query_count_at_top', 'visits?withCount=true', 'withCount'],
  ['query_ordering_at_top', 'visits?ordering=title', 'ordering'],
  ['query_state_at_top', 'visits?publicationFilter=all', 'publicationFilter'],
  ['query_field_populated', 'visits?populate=title', 'populate.title'],
  ['query_relation_as_field', 'visits?fields=themes', 'fields'],
  ['query_fields_malformed', 'visits?fields[title]=true', 'fields'],
  ['query_field_without_name', 'visits?fields=', 'fields'],
  ['query_filter_malformed', 'visits?filters=title', 'filters'],
  ['query_operator_without_field', 'visits?filters[$eq]=x', 'filters.$eq'],
  ['query_group_malformed', 'visits?filters[$or]=x', 'filters.$or'],
  [
    'query_operators_several',
    'visits?filters[themes][$null]=true&filters[themes][$notNull]=true',
    'filters.themes',
  ],
  ['query_operator_unknown', 'visits?filters[dateFrom][$contains]=2024', 'filters.dateFrom'],
  [
    'query_operator_missing',
    `visits?${Array.from({ length: 501 }, (_, index) => `filters[slug][${index}]=x`).join('&')}`,
    'filters.slug',
  ],
  ['query_only_presence', 'visits?filters[summary]=x', 'filters.summary'],
  ['query_presence_malformed', 'visits?filters[title][$null]=perhaps', 'filters.title'],
  ['query_between_malformed', 'visits?filters[dateFrom][$between]=2024-01-01', 'filters.dateFrom'],
  ['query_value_not_single', 'visits?filters[title][$eq][0][x]=y', 'filters.title'],
  ['query_value_not_listed', 'visits?filters[direction]=up', 'filters.direction'],
  ['query_value_not_boolean', 'agreements?filters[indefinite]=perhaps', 'filters.indefinite'],
  ['query_value_not_whole', 'visits?filters[id]=x', 'filters.id'],
  ['query_value_not_number', 'partners?filters[location][lat]=north', 'filters.location.lat'],
  ['query_value_not_date', 'visits?filters[dateFrom][$gte]=yesterday', 'filters.dateFrom'],
  ['query_value_not_time', 'visits?filters[publishedAt][$gte]=yesterday', 'filters.publishedAt'],
  ['query_not_filtered', 'visits?filters[localizations][title]=x', 'filters.localizations'],
  ['query_pictures_not_filtered', 'visits?filters[gallery][caption]=x', 'filters.gallery'],
  ['query_sort_malformed', 'visits?sort=title:up', 'sort'],
  ['query_direction_malformed', 'visits?sort[title]=up', 'sort'],
  ['query_not_sorted', 'visits?sort=themes', 'sort'],
  ['query_not_sorted', 'partners?sort=statusHistory.status:asc', 'sort'],
  ['query_not_sorted_within', 'visits?sort=gallery.caption', 'sort'],
  ['query_populate_malformed', 'visits?populate[0][x]=y', 'populate'],
  ['query_populate_part_malformed', 'visits?populate[themes]=perhaps', 'populate.themes'],
  ['query_zone_by_dots', 'news-articles?populate=body.heading', 'populate.body'],
  ['query_zone_malformed', 'news-articles?populate[body][fields]=heading', 'populate.body'],
  ['query_search_malformed', `visits?_q=${'x'.repeat(201)}`, '_q'],
  ['query_search_missing', 'site/all/search', 'q'],
  ['query_search_missing', 'site/all/search?q=…', 'q'],
  ['query_search_malformed', `site/all/search?q=${'x'.repeat(201)}`, 'q'],
  ['query_parameter_not_text', 'site/all/search?q[]=x', 'q'],
  ['query_year_malformed', 'site/all/search?q=x&year=24', 'year'],
  ['query_type_unknown', 'site/all/search?q=x&type=twin', 'type'],
  ['query_name_not_among', 'site/all/search?q=x&page=2', 'page'],
  ['query_page_malformed', 'site/all/search?q=x&pagination[page]=0', 'pagination.page'],
  ['query_locale_unknown', 'site/all/search?q=x&locale=tlh', 'locale'],
  ['query_timeline_end', 'site/all/timeline?page=401', 'page'],
  ['query_pagination_malformed', 'visits?pagination=2', 'pagination'],
  ['query_page_malformed', 'visits?pagination[page]=0', 'pagination.page'],
  ['query_switch_malformed', 'visits?pagination[withCount]=perhaps', 'pagination.withCount'],
  ['query_status_unknown', 'visits?status=old', 'status'],
  ['query_locale_unknown', 'visits?locale=tlh', 'locale'],
  ['query_locale_malformed', 'visits?locale[]=en', 'locale'],
  ['query_redirects_value_malformed', 'redirects?filters[type][$eq][x]=y', 'filters.type'],
  ['query_redirects_filter_malformed', 'redirects?filters=visit', 'filters'],
  ['query_type_unknown', 'redirects?filters[type]=twin', 'filters.type'],
  ['query_municipality_unknown', 'redirects?filters[municipality]=atlantis', 'filters.municipality'],
];

test.each(REFUSED)('%s: /api/%s', async (code, address, path) => {
  const sentences: string[] = [];
  for (const language of ['bg', 'en'] as const) {
    const { body, headers, status } = await visit(`/api/${address}`).set('Accept-Language', language);
    expect([status, body.error?.details.errors]).toEqual([
      400,
      [expect.objectContaining({ code, path: [path] })],
    ]);
    expect(headers.vary).toContain('Accept-Language');
    const [{ message }] = body.error.details.errors;
    expect(message).not.toMatch(/[{}]|undefined/);
    expect(body.error.message).toBe(message);
    expect(message.startsWith(QUERY_MESSAGES[code][language].split('{')[0] ?? '')).toBe(true);
    sentences.push(message);
  }
  expect((await visit(`/api/${address}`)).body.error.message).toBe(sentences[1]);
});

test('a refusal has its parameters for programs, and lists whole', async () => {
  const { body } = await visit('/api/visits?filters[dateFrom][$contains]=2024').expect(400);
  const [{ params, message }] = body.error.details.errors;
  expect(params).toMatchObject({ name: 'dateFrom', operator: '$contains' });
  expect(message).toContain(params.possible.join(', '));
});

/** Their queries are in other suites: query-budget, wide-queries, redirects, and pages-refusals, where it is a 404. */
const ELSEWHERE =
  /_too_(many|long|deep)$|^query_(over_all_entries|pages_end|slug_of_several|entry_unknown)$|^address_/;

test('each code has a query here', () => {
  const here = Object.keys(QUERY_MESSAGES).filter((code) => !ELSEWHERE.test(code));
  expect(new Set(REFUSED.map(([code]) => code))).toEqual(new Set(here));
});
