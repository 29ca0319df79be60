import { isStorable, unstorablePart } from '../../src/domain/storable-text';

test.each([
  ['plain text', 'Каварна', true],
  ['a pair of surrogates', '😀', true],
  ['half of a pair', '\ud83d', false],
  ['NUL', 'a\0b', false],
  ['a number', 7, true],
  ['nothing', null, true],
  ['rich text', [{ type: 'paragraph', children: [{ type: 'text', text: 'Текст' }] }], true],
  [
    'rich text with NUL deep inside',
    [{ type: 'paragraph', children: [{ type: 'text', text: '\0' }] }],
    false,
  ],
  ['a key with NUL', { 'na\0me': 'x' }, false],
])('%s', (_, value, storable) => {
  expect(isStorable(value)).toBe(storable);
});

test('the first part that cannot be stored is named by its path', () => {
  const summary = [{ type: 'paragraph', children: [{ type: 'text', text: 'Кубрат\0' }] }];
  expect(unstorablePart({ title: 'Кубрат', summary })).toEqual({
    code: 'text_unstorable',
    path: ['summary', 0, 'children', 0, 'text'],
  });
});

test('a value nested a million levels deep is refused as such, whatever the stack holds', () => {
  const body = JSON.parse(`{"filters":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`);
  expect(unstorablePart(body)).toEqual({ code: 'value_too_deep', path: ['filters'] });
});
