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
  ['ROBG-419', 'robg-419'],
  ['16.4.2.072', '16.4.2.072'],
  ['101054763', '101054763'],
  ['588459-CITIZ-1-2017-1-BG-CITIZ-TT', '588459-citiz-1-2017-1-bg-citiz-tt'],
  ['2019-1-BG01-KA201-062530', '2019-1-bg01-ka201-062530'],
  ['BG161PO001/1.1-09/2010', 'bg161po001/1.1-09/2010'],
  ['BG161PO001/1.1-09/2011', 'bg161po001/1.1-09/2011'], // another call
  ['DIR-51011116-9-70/19.02.2014 г.', 'dir-51011116-9-70'],
  ['DIR-51011116-9-70 от 19.02.2014 г.', 'dir-51011116-9-70'],
  ['DIR-51011116-9-70', 'dir-51011116-9-70'],
  // Counted anew in each office
  ['12/2019', null],
  ['№ 12/2019 г.', null],
  ['1234/19', null],
  ['1-23/2019', null],
  ['РД-09-12', null],
  ['РД-09-12/15.03.2019 г.', null],
  ['РД-02-29-152/2014', null],
  ['94-00-12/15.02.2019', null],
  ['26-00-1234', null],
  ['ОС-123/2019', null],
  ['Договор № 12 от 15.03.2019 г.', null],
  ['договор 12-2019', null],
  ['BG-RS 12', null],
  ['45', null],
  ['договор № CB007.1.31.124', 'cb007.1.31.124'],
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
