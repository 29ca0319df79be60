import type { Day } from '../../src/domain/day';
import { toDay } from '../../src/domain/day';
import type { PartnershipFacts, PartnerStatus } from '../../src/domain/partner';
import { statusOn } from '../../src/domain/partner';

const TODAY: Day | null = toDay('2024-10-24');

type Row = readonly [status: PartnerStatus | null, on: string | null, until?: string];

const NOTHING = { statusHistory: [], since: null, hasAgreement: false, isInTalks: false };

test.each<[string, Row[], PartnerStatus | null, string | null]>([
  ['no history', [], null, null],
  ['a row without a date', [['active', null]], 'active', null],
  ['a row that starts today', [['active', '2024-10-24']], 'active', null],
  ['a row that starts tomorrow', [['active', '2024-10-25']], null, '2024-10-25'],
  ['a row that started yesterday', [['ended', '2024-10-23']], 'ended', null],
  [
    'the latest start, whatever the order',
    [
      ['active', '2024-10'],
      ['dormant', '2009'],
      ['active', '1994'],
    ],
    'active',
    null,
  ],
  [
    'a year starts on its first day',
    [
      ['active', '2000'],
      ['dormant', '2024'],
    ],
    'dormant',
    null,
  ],
  [
    'a coarse date below a finer one within it came after it',
    [
      ['active', '2004-06'],
      ['ended', '2004'],
    ],
    'ended',
    null,
  ],
  [
    'the same above it came before',
    [
      ['prospective', '2004'],
      ['active', '2004-06'],
      ['ended', '1999'],
    ],
    'active',
    null,
  ],
  [
    'a later row wins a tie',
    [
      ['active', '2024'],
      ['dormant', '2024-01-01'],
    ],
    'dormant',
    null,
  ],
  [
    'undated after the dated one above it',
    [
      ['active', '1994'],
      ['ended', null],
    ],
    'ended',
    null,
  ],
  [
    'undated before the dated ones below it',
    [
      ['prospective', null],
      ['active', '1994'],
    ],
    'active',
    null,
  ],
  [
    'undated with the one above it, whatever the order of days',
    [
      ['ended', '2004'],
      ['active', '1994'],
      ['dormant', null],
    ],
    'ended',
    null,
  ],
  [
    'not later than a year: with its last day',
    [
      ['active', '2000'],
      ['ended', '../2024'],
    ],
    'active',
    '2024-12-31',
  ],
  [
    'not later than a year that is over',
    [
      ['active', '2000'],
      ['ended', '../2009'],
    ],
    'ended',
    null,
  ],
  [
    'a date that cannot be read is none',
    [
      ['dormant', 'вчера'],
      ['active', '2000'],
    ],
    'active',
    null,
  ],
  [
    'the last of the undated',
    [
      ['prospective', null],
      ['active', null],
    ],
    'active',
    null,
  ],
  [
    'undated until the first start',
    [
      ['active', null],
      ['ended', '2025'],
    ],
    'active',
    '2025-01-01',
  ],
  [
    'the nearest change',
    [
      ['active', '2000'],
      ['ended', '2026'],
      ['suspended', '2025-06'],
    ],
    'active',
    '2025-06-01',
  ],
  [
    'a later row of the same status changes nothing',
    [
      ['active', '2000'],
      ['active', '2025'],
      ['ended', '2026'],
    ],
    'active',
    '2026-01-01',
  ],
  [
    'a row without a status says nothing',
    [
      ['active', '2000'],
      [null, '2010'],
      [null, '2025'],
    ],
    'active',
    null,
  ],
  [
    'the one before holds again after the end of the later',
    [
      ['active', '2010'],
      ['suspended', '2022', '2024-06'],
    ],
    'active',
    null,
  ],
  [
    'and until then it does not',
    [
      ['active', '2010'],
      ['suspended', '2022', '2024-10-24'],
    ],
    'suspended',
    '2024-10-25',
  ],
  ['active until then, and no more is said', [['active', '2010', '2019']], 'ended', null],
  ['active until a day to come', [['active', null, '2030']], 'active', '2031-01-01'],
  ['dormant until then, and no more is said', [['dormant', '2010', '2019']], null, null],
  ['ended until then: it had come by the last day', [['ended', null, '2019']], 'ended', null],
  ['ended until a day to come', [['ended', null, '2024-12']], null, '2024-12-31'],
  ['ended, and both days are said', [['ended', '2015', '2018']], 'ended', null],
  [
    'active, and ended until then',
    [
      ['active', '2004'],
      ['ended', null, '2019'],
    ],
    'ended',
    null,
  ],
  [
    'an end inside what a later row says',
    [
      ['active', '2010', '2019'],
      ['ended', '2019'],
    ],
    'ended',
    null,
  ],
])('%s', (_, rows, answer, nextChangeOn) => {
  const statusHistory = rows.map(([status, on, until = null]) => ({ status, on, until }));
  expect(TODAY && statusOn({ ...NOTHING, statusHistory }, TODAY)).toEqual({ answer, nextChangeOn });
});

test.each<[string, Partial<PartnershipFacts>, PartnerStatus | null, string | null]>([
  ['nothing', {}, null, null],
  ['a beginning', { since: '2004~' }, 'active', null],
  ['a beginning to come', { since: '2025-03' }, null, '2025-03-01'],
  ['an agreement', { hasAgreement: true }, 'active', null],
  ['talks', { isInTalks: true }, 'prospective', null],
  ['talks about another one', { since: '2004', isInTalks: true }, 'active', null],
  [
    'a history, which is believed before all else',
    { statusHistory: [{ status: 'dormant', on: '2015' }], since: '2004', hasAgreement: true },
    'dormant',
    null,
  ],
  [
    'a history that says nothing',
    { statusHistory: [{ status: null, on: '2015' }], since: '2004' },
    'active',
    null,
  ],
  [
    'a history that says no more',
    { statusHistory: [{ status: 'dormant', on: '2010', until: '2019' }], hasAgreement: true },
    'active',
    null,
  ],
  [
    'a history that says nothing yet',
    { statusHistory: [{ status: 'ended', on: '2025' }], since: '2004' },
    'active',
    '2025-01-01',
  ],
])('a status follows from %s', (_, facts, answer, nextChangeOn) => {
  expect(TODAY && statusOn({ ...NOTHING, ...facts }, TODAY)).toEqual({ answer, nextChangeOn });
});
