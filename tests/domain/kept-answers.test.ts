import { acceptedCoding } from '../../src/delivery/kept-answers/accepted-coding';
import { KeptAnswers } from '../../src/delivery/kept-answers/kept-answers';
import { changedSince } from '../../src/delivery/kept-answers/last-modified';
import type { Day } from '../../src/domain/day';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip,br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=1.0, br;q=0.9', 'gzip'],
  ['br ; q=0.5, gzip ; q=0.8', 'gzip'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip', 'gzip'],
  ['gzip;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0, gzip', 'gzip'],
  ['*;q=0', 'identity'],
  ['gzip;q=2', 'identity'],
  ['gzip;q=', 'identity'],
  ['gzip;;q=1,,', 'identity'],
  ['deflate, x-gzip', 'identity'],
])('who accepts %p gets %s', (header, coding) => {
  expect(acceptedCoding(header)).toBe(coding);
});

test.each([
  ['2026-05-02', '2026-05-02T08:00:00Z', '2026-05-02T08:00:00.000Z'],
  // Midnight in Sofia, in summer and in winter.
  ['2026-05-02', '2026-05-01T08:00:00Z', '2026-05-01T21:00:00.000Z'],
  ['2026-01-02', '2025-12-31T08:00:00Z', '2026-01-01T22:00:00.000Z'],
])('on %s what was written at %s is so since %s', (on, written, since) => {
  expect(changedSince(new Date(written), on as Day).toISOString()).toBe(since);
});

test('so many small answers are kept as there is room for with all that they take', async () => {
  const answers = new KeptAnswers(1024 * 1024);
  let computed = 0;
  const ask = (number: number) =>
    answers.to(`/api/themes?${number}`, '1', () => Promise.resolve(`{"data":${(computed += 1)}}`));
  for (let number = 0; number < 1500; number += 1) await ask(number);
  computed = 0;
  for (let number = 1499; number >= 0; number -= 1) await ask(number);
  expect(computed).toBeGreaterThan(400);
});

test('what is no answer to be kept takes no room, and is computed for each who asks', async () => {
  const answers = new KeptAnswers(1024 * 1024);
  let computed = 0;
  const refuse = () => Promise.resolve(((computed += 1), undefined));
  await answers.to('/api/themes?x', '1', refuse);
  await answers.to('/api/themes?x', '1', refuse);
  expect(computed).toBe(2);
});
