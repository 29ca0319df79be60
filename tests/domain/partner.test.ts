import type { Day } from '../../src/domain/day';
import { toDay } from '../../src/domain/day';
import type { PartnerStatus } from '../../src/domain/partner';
import { statusOn } from '../../src/domain/partner';

const TODAY: Day | null = toDay('2024-10-24');

type Row = readonly [PartnerStatus | null, string | null];

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
])('%s', (_, rows, status, nextChangeOn) => {
  const history = rows.map(([rowStatus, on]) => ({ status: rowStatus, on }));
  expect(TODAY && statusOn(history, TODAY)).toEqual({ status, nextChangeOn });
});
