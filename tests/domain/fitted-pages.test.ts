import { fitPage, type Lengths } from '../../src/delivery/pages/fit';

const entries = (count: number, bytes: number) => Array.from({ length: count }, () => 'x'.repeat(bytes - 2));

/** How many of each list are on a page that is just its lists. */
const shown = (most: number, stages: readonly Readonly<Record<string, readonly string[]>>[]): Lengths => {
  let shown: Lengths = {};
  fitPage({ most, least: 2 }, stages, (lengths) => {
    shown = lengths;
    return stages.flatMap(Object.entries).flatMap(([name, list]) => list.slice(0, lengths[name]));
  });
  return shown;
};

test.each<[what: string, most: number, expected: Lengths]>([
  ['there is room for all', 20_000, { visits: 12, articles: 12, partners: 25 }],
  ['the list that takes most is cut', 12_500, { visits: 12, articles: 10, partners: 25 }],
  ['until others take as much', 8_000, { visits: 11, articles: 3, partners: 25 }],
  ['the lists of the second stage come last', 5_000, { visits: 2, articles: 2, partners: 22 }],
  ['some of each stay in any case', 100, { visits: 2, articles: 2, partners: 2 }],
])('%s', (_, most, expected) => {
  const lists = { visits: entries(12, 200), articles: entries(12, 600) };
  const lengths = shown(most, [lists, { partners: entries(25, 150) }]);
  expect(lengths).toMatchObject(expected);
});
