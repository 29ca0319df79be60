import { isPostgres } from '../support/app';
import { editing } from '../support/editor';
import { originOfApp, stopAsking } from '../support/raw-requests';
import { Choices } from '../support/sequences/random';
import { serve } from '../support/served';
import { Facts } from '../support/staleness/facts';
import { Counts, Reader } from '../support/staleness/reader';
import { Town } from '../support/staleness/town';
import { watchesOf } from '../support/staleness/watches';
import { THEME } from '../support/types';

/** How many answers are looked at; `STALENESS_CHECKS=20000` by hand. */
const CHECKS = Number(process.env.STALENESS_CHECKS ?? 400);
const SEED = Number(process.env.SEED ?? 1);
/** Readers of each instance, who ask without a pause. */
const READERS = 2;

const editor = editing();
afterAll(stopAsking);

test(
  `while editors write, no answer of ${isPostgres() ? 'two instances' : 'the instance'} is older than the last acknowledged write, and none is a draft (seed ${SEED})`,
  async () => {
    const origins = [await originOfApp()];
    // PostgreSQL serves several; SQLite has one process.
    const second = isPostgres() ? await serve({ DATABASE_URL: process.env.DATABASE_URL ?? '' }) : undefined;
    if (second) origins.push(second.address);
    try {
      const [facts, counts, choices] = [new Facts(), new Counts(), new Choices(SEED)];
      const towns = ['troyan', 'kavarna'].map((slug) => new Town(slug, editor, facts));
      const [troyan, kavarna] = towns;
      let [theme, names] = ['', 0];
      const nameTheme = (write: (name: string) => Promise<unknown>) => {
        const name = `Тема ${(names += 1)}`;
        return facts.change({ theme: name }, () => write(name));
      };
      await nameTheme(async (name) => (theme = await editor.makePublished(THEME, { name })));
      for (const [town, neighbour] of [
        [troyan, 'kavarna'],
        [kavarna, 'troyan'],
      ] as const)
        await town?.make({ theme, reference: 'CB007.2.19-190' }, neighbour);

      const watches = watchesOf(towns, facts, theme);
      // Beside readers who ask for anything, one of each instance asks for what a write changes, before it and after it.
      const followers = origins.map(
        (origin) => new Reader(origin, facts, counts, () => choices.number(1000) / 1000),
      );
      for (const follower of followers) for (const watch of watches) await follower.check(watch);
      facts.look = async (names) => {
        for (const follower of followers) await follower.checkShowing(names);
      };
      let writersAtWork = 0;
      const done = new Map<string, number>();
      /** Every kind of write once, in any order, and so on until there are enough checks. */
      const writer = async (writes: Readonly<Record<string, () => Promise<unknown>>>) => {
        writersAtWork += 1;
        try {
          do {
            for (const [kind, write] of choices.shuffled(Object.entries(writes))) {
              await write();
              done.set(kind, (done.get(kind) ?? 0) + 1);
            }
          } while (counts.checks < CHECKS && counts.wrong.length === 0);
        } finally {
          writersAtWork -= 1;
        }
      };
      const renameTheme = () =>
        nameTheme(async (name) => {
          await editor.save(THEME, theme, { name });
          await editor.publish(THEME, theme);
        });
      const writers = towns.map((town, index) =>
        writer({ ...town.writes, ...(index === 0 && { renameTheme }) }),
      );
      const readers = origins.flatMap((origin, index) =>
        Array.from({ length: READERS }, async (_, each) => {
          const own = new Choices(SEED + 100 * index + each);
          const reader = new Reader(origin, facts, counts, () => own.number(1000) / 1000);
          let watch = own.one(watches);
          // Often the same again: what is kept is what could be too old.
          while (writersAtWork > 0) {
            if (own.chance(2)) watch = own.one(watches);
            await reader.check(watch);
          }
        }),
      );
      await Promise.all([...writers, ...readers]);
      if (process.env.STALENESS_CHECKS)
        console.log(
          `${counts.checks} checks at ${origins.length} instances, ${facts.writes} writes (${JSON.stringify(Object.fromEntries(done))}), ` +
            `${counts.notModified} answered 304, ${counts.unchanged} asked again with nothing written since; ${JSON.stringify([...counts.statuses])}`,
        );
      expect(counts.wrong).toEqual([]);
      expect(counts.checks).toBeGreaterThanOrEqual(CHECKS);
      expect(counts.notModified).toBeGreaterThan(0);
    } finally {
      await second?.stop();
    }
  },
  60 * 60_000,
);
