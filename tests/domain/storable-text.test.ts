import { isStorable } from '../../src/domain/storable-text';

test.each([
  ['plain text', 'Каварна', true],
  ['a pair of surrogates', '😀', true],
  ['half of a pair', '\ud83d', false],
  ['NUL', 'a\0b', false],
  ['a number', 7, true],
  ['nothing', null, true],
  ['rich text', [{ type: 'paragraph', children: [{ type: 'text', text: 'Текст' }] }], true],
  ['rich text with NUL deep inside', [{ type: 'paragraph', children: [{ type: 'text', text: '\0' }] }], false],
  ['a key with NUL', { 'na\0me': 'x' }, false],
])('%s', (_, value, storable) => {
  expect(isStorable(value)).toBe(storable);
});
