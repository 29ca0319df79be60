import fc from 'fast-check';
import { groupsInOrder } from '../../src/domain/order';
import { cases } from '../support/properties';

/** `a>b` is: a needs b. */
const inOrder = (items: string, ...needs: string[]) =>
  groupsInOrder([...items], (item) =>
    needs.flatMap((need) => (need.startsWith(item) ? [need.slice(-1)] : [])),
  ).map((group) => group.join(''));

test.each<[string, string[], string[]]>([
  ['', [], []],
  ['abc', [], ['a', 'b', 'c']],
  ['ab', ['a>b'], ['b', 'a']],
  ['ba', ['a>b'], ['b', 'a']],
  ['abc', ['a>b', 'b>c'], ['c', 'b', 'a']],
  ['abc', ['a>c', 'b>c'], ['c', 'a', 'b']],
  ['ab', ['a>b', 'b>a'], ['ab']],
  ['ba', ['a>b', 'b>a'], ['ba']],
  ['abcd', ['a>b', 'b>c', 'c>b', 'c>d'], ['d', 'bc', 'a']],
  ['abcd', ['a>b', 'b>a', 'c>a', 'd>d'], ['ab', 'c', 'd']],
  ['ab', ['a>x', 'b>a'], ['a', 'b']],
])('%s with %j: %j', (items, needs, groups) => {
  expect(inOrder(items, ...needs)).toEqual(groups);
});

test('every item is in one group, and needs nothing of a later one', () => {
  const graph = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(graph, (needs) => {
      const groups = groupsInOrder([...needs.keys()], (item) => needs[item] ?? []);
      expect(groups.flat().sort()).toEqual([...needs.keys()]);
      groups.forEach((group, index) => {
        const later = groups.slice(index + 1).flat();
        for (const item of group) expect(needs[item]?.filter((each) => later.includes(each))).toEqual([]);
      });
    }),
    cases(50),
  );
});
