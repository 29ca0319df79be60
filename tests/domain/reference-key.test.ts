import { referenceKeyOf } from '../../src/domain/project';

test.each([
  ['BG06RDNP001-19.2', 'bg06rdnp001-19.2'],
  [' bg06rdnp001 – 19.2 ', 'bg06rdnp001-19.2'],
  ['ВG06RDNР001—19.2', 'bg06rdnp001-19.2'], // a Cyrillic В and Р
  ['СВ007.1.31.124', 'cb007.1.31.124'], // Cyrillic altogether
  ['№ CB007.1.31.124', 'cb007.1.31.124'],
  ['No. 2014-BG05', '2014-bg05'],
  ['Nо 2014-BG05', 'no2014-bg05'], // the о is Cyrillic: no word is guessed
  ['Nova-2014', 'nova-2014'],
  ['РД-09-12', 'pд-09-12'],
  ['1-23/2019', '1-23/2019'],
  ['12-3/2019', '12-3/2019'], // another number
  ['няма', null],
  ['–', null],
  ['12', null],
  ['', null],
  [null, null],
])('the reference %j is known by %j', (reference, key) => {
  expect(referenceKeyOf(reference)).toBe(key);
});

test('a key is no longer than a reference', () => {
  expect(referenceKeyOf('㎏1'.repeat(100))).toHaveLength(255);
});
