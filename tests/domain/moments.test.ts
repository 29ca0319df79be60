import { toInstant } from '../../src/domain/instant';
import { isRichText } from '../../src/domain/rich-text-form';

describe('a moment that was sent', () => {
  test.each([
    ['2031-12-15T10:00:00Z', '2031-12-15T10:00:00.000Z'],
    ['2031-12-15T10:00:00+02:00', '2031-12-15T08:00:00.000Z'],
    ['2031-12-15T10:00:00.25-05:30', '2031-12-15T15:30:00.250Z'],
    ['2031-02-28T23:59:59.999999Z', '2031-02-28T23:59:59.999Z'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
  ])('%s', (sent, moment) => {
    expect(toInstant(sent)?.toISOString()).toBe(moment);
  });

  test.each([
    '2031-12-15T10:00:00',
    '2031-12-15T10:00Z',
    '2031-12-15 10:00:00Z',
    '2031-02-30T10:00:00Z',
    '2031-12-15T24:00:00Z',
    '2031-12-15T10:00:00+0200',
    '+275760-09-12T10:00:00Z',
    '275760-09-12T10:00:00Z',
    '2031-12-15',
    '15.12.2031',
    '1931',
    '',
    0,
    null,
    undefined,
    new Date(NaN),
  ])('is none: %s', (sent) => {
    expect(toInstant(sent)).toBeNull();
  });
});

describe('rich text', () => {
  const text = { type: 'text', text: 'Откриване', bold: true };
  const item = { type: 'list-item', children: [text] };

  test.each([
    ['nothing yet', []],
    ['an empty line', [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }]],
    ['a link', [{ type: 'quote', children: [{ type: 'link', url: 'troyan.bg', children: [text] }] }]],
    [
      'a list in a list',
      [
        {
          type: 'list',
          format: 'ordered',
          children: [item, { type: 'list', format: 'unordered', children: [item] }],
        },
      ],
    ],
    ['a picture', [{ type: 'image', image: { url: '/uploads/a.png', name: 'a.png' }, children: [] }]],
  ])('%s', (_, blocks) => {
    expect(isRichText(blocks)).toBe(true);
  });

  test.each([
    ['text', 'Откриване'],
    ['HTML', '<p>Откриване</p>'],
    ['a block outside of a list', { type: 'paragraph', children: [text] }],
    ['nothing in a list', [null]],
    ['text among blocks', [text]],
    ['a block of no kind', [{ type: 'toString', children: [text] }]],
    [
      'a link in a link',
      [{ type: 'paragraph', children: [{ type: 'link', url: 'a', children: [{ type: 'link' }] }] }],
    ],
    ['an item of no list', [{ type: 'list', format: 'ordered', children: [text] }]],
  ])('is none: %s', (_, value) => {
    expect(isRichText(value)).toBe(false);
  });
});
