import { acceptedCoding } from '../../src/delivery/kept-answers/accepted-coding';
import { KeptAnswers } from '../../src/delivery/kept-answers/kept-answers';
import { changedSince } from '../../src/delivery/kept-answers/last-modified';
import type { Day } from '../../src/domain/day';
import { COMMON, Revisions } from '../../src/operations/revision/store';

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

const DAY = '2026-05-02' as Day;
const THEMES = '/api/themes?x';

/** Answers, and the revisions that they depend on: `grow` is a write of a municipality, or of what is common. */
const keeping = () => {
  const numbers = new Map([[COMMON, 0]]);
  const all = () =>
    new Revisions(new Map([...numbers].map(([of, number]) => [of, { number, since: new Date(0) }])));
  const answers = new KeptAnswers(1024 * 1024, {
    of: (municipality) => Promise.resolve(all().of(municipality)),
    all: () => Promise.resolve(all()),
  });
  let computed = 0;
  const to: KeptAnswers['make'] = async (question, day, compute) =>
    (await answers.find(question, day)) ?? answers.make(question, day, compute);
  return {
    grow: (of: string) => void numbers.set(of, (numbers.get(of) ?? 0) + 1),
    /** @returns how many have been computed. */
    ask: async (question: string, shows?: string, meanwhile: () => void = () => undefined, day = DAY) => {
      await to(question, day, () => {
        computed += 1;
        meanwhile();
        return Promise.resolve({ text: `{"data":${computed}}`, shows });
      });
      return computed;
    },
    refuse: async () => {
      await to(THEMES, DAY, () => Promise.resolve(((computed += 1), undefined)));
      return computed;
    },
  };
};

test('so many small answers are kept as there is room for with all that they take', async () => {
  const { ask } = keeping();
  for (let number = 0; number < 1500; number += 1) await ask(`/api/themes?${number}`);
  let computed = 1500;
  for (let number = 1499; number >= 0; number -= 1) computed = await ask(`/api/themes?${number}`);
  expect(computed - 1500).toBeGreaterThan(400);
});

test('who is told the revisions only after another has computed the answer gets that one', async () => {
  const revisions = new Revisions(new Map([[COMMON, { number: 0, since: new Date(0) }]]));
  const waiting: (() => void)[] = [];
  const answers = new KeptAnswers(1024 * 1024, {
    of: () => Promise.resolve(revisions.of(undefined)),
    all: () => new Promise((resolve) => waiting.push(() => resolve(revisions))),
  });
  let computed = 0;
  const make = () =>
    answers.make(THEMES, DAY, () =>
      Promise.resolve({ text: `{"data":${(computed += 1)}}`, shows: undefined }),
    );
  const [first, second] = [make(), make()];
  waiting[0]?.();
  const made = await first;
  waiting[1]?.();
  expect([await second, computed]).toEqual([made, 1]);
});

test('what is no answer to be kept takes no room, and is computed for each who asks', async () => {
  const { refuse } = keeping();
  await refuse();
  expect(await refuse()).toBe(2);
});

test.each<[shows: string | undefined, written: string, ends: boolean]>([
  ['troyan', 'troyan', true],
  ['troyan', 'kavarna', false],
  ['troyan', COMMON, true],
  [COMMON, COMMON, true],
  [COMMON, 'troyan', false],
  [undefined, 'troyan', true],
  [undefined, 'written for the first time', true],
  [undefined, COMMON, true],
])('an answer that shows %p ends with a write of %p: %p', async (shows, written, ends) => {
  const { ask, grow } = keeping();
  grow('kavarna');
  await ask(THEMES, shows);
  expect(await ask(THEMES, shows)).toBe(1);
  grow(written);
  expect(await ask(THEMES, shows)).toBe(ends ? 2 : 1);
});

test('one that is computed while something is written is not kept, and none outlasts its day', async () => {
  const { ask, grow } = keeping();
  await ask(THEMES, 'troyan', () => grow('troyan'));
  expect(await ask(THEMES, 'troyan')).toBe(2);
  expect(await ask(THEMES, 'troyan', undefined, '2026-05-03' as Day)).toBe(3);
});
