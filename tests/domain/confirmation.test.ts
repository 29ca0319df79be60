import { factsBehind, openIssues, warning, WARNINGS, type Confirmation } from '../../src/domain/shared';
import { issue, type Issue } from '../../src/domain/issue';

const differs = (sum: number, total: number): Issue =>
  warning('participants_do_not_add_up', ['participantsTotal', 'value'], { sum, total });
const outside = (index: number, date: string): Issue =>
  warning('programme_day_outside_visit', ['programme', index, 'date'], { date });
const missing = issue('title_missing', ['title']);

const confirmed = (more: Partial<Confirmation> = {}): Confirmation => ({
  code: 'participants_do_not_add_up',
  why: 'Така е в отчета.',
  facts: factsBehind([differs(5, 6)], 'participants_do_not_add_up'),
  ...more,
});
const told = (issues: readonly Issue[]) => issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const ASKED = 'participants_do_not_add_up participantsTotal.value';
const OUTDATED = 'confirmation_outdated confirmations.0.code';

test.each<[string, Issue[], Confirmation[], string[]]>([
  ['nothing', [], [], []],
  ['a warning that nobody has confirmed', [differs(5, 6)], [], [ASKED]],
  ['one that is confirmed', [differs(5, 6)], [confirmed()], []],
  ['one that was confirmed before it was there', [differs(5, 6)], [confirmed({ facts: null })], []],
  ['one confirmed for other facts', [differs(5, 7)], [confirmed()], [ASKED, OUTDATED]],
  ['confirmed once more', [differs(5, 7)], [confirmed(), confirmed({ facts: null })], []],
  [
    'confirmed without a reason',
    [differs(5, 6)],
    [confirmed({ why: ' ' })],
    [ASKED, 'confirmation_unexplained confirmations.0.why'],
  ],
  ['another one confirmed', [differs(5, 6)], [confirmed({ code: 'status_history_overlaps' })], [ASKED]],
  ['a confirmation of what is no more', [], [confirmed()], []],
  ['what is no warning', [missing, differs(5, 6)], [confirmed()], ['title_missing title']],
])('%s', (_, issues, confirmations, expected) => {
  expect(told(openIssues(issues, confirmations))).toEqual(expected);
});

test.each<[string, Issue[], Issue[], boolean]>([
  [
    'the order of rows',
    [outside(0, '2024'), outside(1, '2025')],
    [outside(0, '2025'), outside(1, '2024')],
    true,
  ],
  ['one more', [outside(0, '2024')], [outside(0, '2024'), outside(1, '2025')], false],
  ['another date', [outside(0, '2024')], [outside(0, '2026')], false],
  [
    'the name in another language',
    [warning('twinning_with_ended_partner', ['partners'], { partner: 'Омол' }, { partner: 'p1' })],
    [warning('twinning_with_ended_partner', ['partners'], { partner: 'Omol' }, { partner: 'p1' })],
    true,
  ],
])('the same facts: %s', (_, one, other, areSame) => {
  const isSame = WARNINGS.every((code) => factsBehind(one, code) === factsBehind(other, code));
  expect(isSame).toBe(areSame);
});
