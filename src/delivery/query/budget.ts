import { refuse } from './refuse';

/**
 * What one public query may ask for. With each number `npm run bench -- costly` stayed under 250 ms of CPU at the large
 * size (docs/maintainers/performance.md, docs/adr/0026-a-budget-per-query.md); sites see them in
 * docs/integrators/rest.md. `fetched` is enough for a static site generator to load a page of a hundred visits with
 * everything in them.
 */
export const BUDGET = {
  length: { most: 8_192, of: 'characters in the query string', parameter: 'query' },
  conditions: { most: 20, of: 'conditions in filters', parameter: 'filters' },
  relationConditions: { most: 4, of: 'conditions over relations and components', parameter: 'filters' },
  parts: { most: 4, of: 'conditions on parts of texts', parameter: 'filters' },
  filterDepth: { most: 6, of: 'levels in one filter', parameter: 'filters' },
  values: { most: 100, of: 'values in the lists of filters', parameter: 'filters' },
  sortTerms: { most: 4, of: 'terms to sort by', parameter: 'sort' },
  relationSorts: { most: 1, of: 'terms over relations and components to sort by', parameter: 'sort' },
  populated: { most: 40, of: 'relations and components to populate', parameter: 'populate' },
  fetched: {
    most: 1_600,
    of: 'relations and components, each for every entry of the page',
    parameter: 'populate',
  },
  populateDepth: { most: 6, of: 'levels to populate', parameter: 'populate' },
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

/** @throws ValidationError (400) naming the item, the amount asked for and the limit. */
export function requireWithinBudget(asked: Asked) {
  for (const item of ITEMS) {
    const { most, of, parameter } = BUDGET[item];
    if (asked[item] <= most) continue;
    refuse(
      parameter,
      `This query has ${asked[item]} ${of}; ${most} are possible (${item}). Ask for less, or in several requests.`,
    );
  }
}
