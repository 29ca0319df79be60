import {
  invitationEnds,
  invitationHasEnded,
  invitationToken,
  invitedAt,
  namesOfPerson,
} from '../../src/domain/invitation';

const SECRET = '0123456789abcdef0123456789abcdef01234567';
const MADE = new Date('2026-05-04T08:30:00.000Z');
const ACCOUNT_MADE = new Date('2026-01-01T00:00:00.000Z');

test('a token says when it was made, and can stand in an address', () => {
  const token = invitationToken(MADE, SECRET);
  expect(invitedAt(token, ACCOUNT_MADE)).toEqual(MADE);
  expect(token).toContain(SECRET);
  expect(encodeURIComponent(token)).toBe(token);
});

test.each([SECRET, '', 'abc', `mabcdefg-${SECRET}0`, `MABCDEFG-${SECRET}`])(
  'another token, „%s“, was made with the account',
  (token) => expect(invitedAt(token, ACCOUNT_MADE)).toBe(ACCOUNT_MADE),
);

test.each([
  ['2026-05-04T08:30:00.000Z', false],
  ['2026-05-18T08:29:59.999Z', false],
  ['2026-05-18T08:30:00.000Z', true],
  ['2027-01-01T00:00:00.000Z', true],
])('on %s it has ended: %s', (now, ended) => {
  expect(invitationHasEnded(MADE, new Date(now))).toBe(ended);
  expect(invitationEnds(MADE)).toEqual(new Date('2026-05-18T08:30:00.000Z'));
});

test.each([
  ['Мария Петрова', 'Мария', 'Петрова'],
  [' Мария  Иванова Петрова ', 'Мария', 'Иванова Петрова'],
  ['Мария', 'Мария', ''],
])('„%s“ is „%s“ and „%s“', (name, firstname, lastname) => {
  expect(namesOfPerson(name)).toEqual({ firstname, lastname });
});
