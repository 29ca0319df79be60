import { toDay } from '../../src/domain/day';
import type { EventStatus, Phase } from '../../src/domain/visit';
import { phaseOn } from '../../src/domain/visit';

test.each<[string | null, EventStatus | null, string, Phase | null, string | null]>([
  [null, null, '2019-02-18', null, null],
  [null, 'scheduled', '2019-02-18', null, null],
  ['скоро', 'scheduled', '2019-02-18', null, null],
  [null, 'cancelled', '2019-02-18', 'cancelled', null],
  ['2019-02-18/2019-02-21', 'cancelled', '2019-02-19', 'cancelled', null],
  ['2019-02-18', 'postponed', '2030-01-01', 'postponed', null],

  ['2019-02-18', 'scheduled', '2019-02-17', 'upcoming', '2019-02-18'],
  ['2019-02-18', 'scheduled', '2019-02-18', 'ongoing', '2019-02-19'],
  ['2019-02-18', null, '2019-02-19', 'past', null],

  ['2019-02-18/2019-02-21', null, '2019-02-17', 'upcoming', '2019-02-18'],
  ['2019-02-18/2019-02-21', null, '2019-02-18', 'ongoing', '2019-02-22'],
  ['2019-02-18/2019-02-21', null, '2019-02-21', 'ongoing', '2019-02-22'],
  ['2019-02-18/2019-02-21', null, '2019-02-22', 'past', null],
  ['2024-10/2024-11', null, '2024-10-15', 'ongoing', '2024-12-01'],

  ['2024-10', null, '2024-09-30', 'upcoming', '2024-11-01'],
  ['2024-10', null, '2024-10-15', 'upcoming', '2024-11-01'],
  ['2024-10', null, '2024-10-31', 'upcoming', '2024-11-01'],
  ['2024-10', null, '2024-11-01', 'past', null],
  ['2024', null, '2024-12-31', 'upcoming', '2025-01-01'],
  ['2024-24', null, '2025-02-28', 'upcoming', '2025-03-01'],
  ['2024-10-XX', null, '2024-10-15', 'upcoming', '2024-11-01'],
  ['202X', null, '2024-10-15', 'upcoming', '2030-01-01'],

  ['2012/..', null, '2011-12-31', 'upcoming', '2012-01-01'],
  ['2012/..', null, '2024-10-24', 'ongoing', null],
  ['../2009-10', null, '2009-10-31', 'ongoing', '2009-11-01'],
  ['../2009-10', null, '2009-11-01', 'past', null],
  ['2012/9999', null, '2024-10-24', 'ongoing', null],
  ['2012/', null, '2011-12-31', 'upcoming', '2012-01-01'],
  ['2012/', null, '2024-10-24', null, null],
  ['/2027-05', null, '2026-10-24', null, '2027-06-01'],
  ['/2027-05', null, '2027-06-01', 'past', null],
])('%s (%s) on %s is %s until %s', (date, eventStatus, on, phase, nextChangeOn) => {
  const today = toDay(on);
  expect(today && phaseOn({ date, eventStatus }, today)).toEqual({ phase, nextChangeOn });
});
