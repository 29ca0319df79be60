import { refuseQuery } from './refuse';

/**
 * What one public query may ask for. With each number `npm run bench -- costly` stayed under 250 ms of CPU at the large
 * size (docs/maintainers/performance.md, docs/adr/0026-a-budget-per-query.md); sites see them in
 * docs/integrators/rest.md. `fetched` is enough for a static site generator to load a page of a hundred visits with
 * everything in them.
 */
export const BUDGET = {
  length: { most: 40_000, code: 'query_too_long', parameter: 'query' },
  conditions: { most: 20, code: 'query_conditions_too_many', parameter: 'filters' },
  relationConditions: { most: 4, code: 'query_relation_conditions_too_many', parameter: 'filters' },
  parts: { most: 4, code: 'query_parts_too_many', parameter: 'filters' },
  filterDepth: { most: 6, code: 'query_filter_too_deep', parameter: 'filters' },
  values: { most: 500, code: 'query_values_too_many', parameter: 'filters' },
  sortTerms: { most: 4, code: 'query_sort_terms_too_many', parameter: 'sort' },
  relationSorts: { most: 1, code: 'query_relation_sorts_too_many', parameter: 'sort' },
  populated: { most: 40, code: 'query_populated_too_many', parameter: 'populate' },
  fetched: { most: 1_600, code: 'query_fetched_too_many', parameter: 'populate' },
  populateDepth: { most: 6, code: 'query_populate_too_deep', parameter: 'populate' },
} as const;

type Item = keyof typeof BUDGET;

/** What the query has asked for so far, by the items of the budget. */
export type Asked = Record<Item, number>;

const ITEMS = Object.keys(BUDGET) as Item[]; // the keys of the table above

export const createAsked = (): Asked =>
  Object.fromEntries(ITEMS.map((item) => [item, 0])) as Record<Item, number>; // one of each

/** Records a depth, if it is the deepest so far. */
export function noteDepth(asked: Asked, item: Item, depth: number) {
  asked[item] = Math.max(asked[item], depth);
}

/** Refuses a query over the budget, naming the item, the amount asked for and the limit. */
export function requireWithinBudget(asked: Asked) {
  for (const item of ITEMS) {
    const { most, code, parameter } = BUDGET[item];
    if (asked[item] > most) refuseQuery(code, parameter, { asked: asked[item], most });
  }
}
