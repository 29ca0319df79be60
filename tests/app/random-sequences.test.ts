import type * as contentTypes from '../../src/model/content-types';
import type * as internalWrite from '../../src/writing/internal-write';
import { app, compiled, isPostgres, jobsDone } from '../support/app';
import { Watch } from '../support/sequences/invariants';
import { documentsOf, doSomething, type Doc, type World } from '../support/sequences/operations';
import { Choices } from '../support/sequences/random';

/** The long run is `SEQUENCES=10000 SEED=… npx jest --selectProjects app random-sequences` (docs/maintainers/testing.md). */
const SEQUENCES = Number(process.env.SEQUENCES ?? 1);
const SEED = Number(process.env.SEED ?? 1);
const STEPS = 6;
/** How many write at once on PostgreSQL. */
const WRITERS = 4;
/** A sequence of several writers takes seconds, most of them waiting for each other. */
const AT_ONCE = Number(process.env.SEQUENCES_AT_ONCE ?? SEQUENCES);
/** A language is added in one sequence of so many: every document there is gets it, those of the examples as well. */
const ADDING = 100;

const newWorld = async (): Promise<World> => {
  const municipality = await app()
    .documents('api::municipality.municipality')
    .findFirst({ filters: { slug: 'troyan' } });
  const files = await app()
    .db.query('plugin::upload.file')
    .findMany({ select: ['id'], limit: 3 });
  const { CONTENT_TYPES } = compiled<typeof contentTypes>('model/content-types');
  return {
    types: CONTENT_TYPES,
    languages: ['bg', 'en'],
    municipality: municipality?.documentId ?? '',
    files: files.map(({ id }) => Number(id)),
    docs: [],
  };
};

/** Takes a world down again, past the rules: documents may refer to each other in a circle. */
const takeDown = async ({ docs }: World) => {
  const { asInternalWrite } = compiled<typeof internalWrite>('writing/internal-write');
  for (const { uid, documentId } of docs)
    await asInternalWrite(() => documentsOf(uid).delete({ documentId, locale: '*' }));
};

const locales = () => app().plugin('i18n').service('locales');

/** Adds a language as an administrator does, and waits until every document has it. */
const addLanguage = async (world: World): Promise<number> => {
  const { id } = await locales().create({ code: 'fr', name: 'Français (fr)' });
  await jobsDone();
  world.languages.push('fr');
  return id;
};

/**
 * Plays one sequence.
 *
 * @param writers how many write at once, each by choices of their own: with several, the same seed gives the same choices, though
 *   not the same moments.
 */
const play = async (
  seed: number,
  { adding = false, writers = 1 }: { adding?: boolean; writers?: number },
) => {
  const choices = Array.from({ length: writers }, (_, writer) => new Choices(seed + writer * 1_000_003));
  const world = await newWorld();
  const watch = new Watch(world);
  const done: string[] = [];
  const look = async (acted?: readonly Doc[]) => {
    const wrong = await watch.wrongAfter(acted);
    if (wrong.length > 0)
      throw new Error(`SEED=${seed} SEQUENCES=1:\n${done.join('\n')}\n\n${wrong.join('\n')}`);
  };
  const addingAt = adding ? choices[0]?.number(STEPS) : -1;
  let added: number | undefined;
  try {
    for (let step = 0; step < STEPS; step += 1) {
      if (step === addingAt) {
        done.push('add fr');
        added = await addLanguage(world);
        await look();
      }
      const outcomes = await Promise.allSettled(choices.map((each) => doSomething(world, each)));
      const failed = outcomes.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
      const steps = outcomes.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      done.push(steps.map(({ description }) => description).join('\n  | '));
      await look(steps.flatMap(({ doc }) => doc ?? []));
    }
    await look();
  } finally {
    await takeDown(world);
    if (added !== undefined) await locales().delete({ id: added });
  }
};

test(
  `no sequence of writes makes the content contradict itself (SEED=${SEED}, ${SEQUENCES} sequences)`,
  async () => {
    for (let number = 0; number < SEQUENCES; number += 1) {
      const seed = SEED + number;
      await play(seed, { adding: seed % ADDING === 0 });
    }
  },
  60_000 + SEQUENCES * 60_000,
);

/** SQLite has one writer: there is nothing to try. */
(isPostgres() ? test : test.skip)(
  `nor do ${WRITERS} who write at once (SEED=${SEED}, ${AT_ONCE} sequences)`,
  async () => {
    for (let number = 0; number < AT_ONCE; number += 1) await play(SEED + number, { writers: WRITERS });
  },
  AT_ONCE * 120_000,
);
