import type * as carried from '../../src/writing/carried';
import type * as contentTypes from '../../src/content-types';
import { app, compiled } from '../support/app';
import { everythingUntrue } from '../support/sequences/invariants';
import { documentsOf, doSomething, type World } from '../support/sequences/operations';
import { Choices } from '../support/sequences/random';

/** The long run is `SEQUENCES=10000 SEED=… npx jest --selectProjects app random-sequences` (docs/maintainers/testing.md). */
const SEQUENCES = Number(process.env.SEQUENCES ?? 150);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const STEPS = 10;

const newWorld = async (): Promise<World> => {
  const municipality = await app()
    .documents('api::municipality.municipality')
    .findFirst({ filters: { slug: 'troyan' } });
  const files = await app()
    .db.query('plugin::upload.file')
    .findMany({ select: ['id'], limit: 3 });
  const { CONTENT_TYPES } = compiled<typeof contentTypes>('content-types');
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
  const { carriedOut } = compiled<typeof carried>('writing/carried');
  for (const { uid, documentId } of docs) await carriedOut(() => documentsOf(uid).delete({ documentId, locale: '*' }));
};

test(
  `no sequence of writes makes the content contradict itself (SEED=${SEED}, ${SEQUENCES} sequences)`,
  async () => {
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      const choices = new Choices(SEED + sequence);
      const world = await newWorld();
      const done: string[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        done.push(await doSomething(world, choices));
        const wrong = await everythingUntrue(world);
        if (wrong.length > 0)
          throw new Error(`SEED=${SEED + sequence} SEQUENCES=1:\n${done.join('\n')}\n\n${wrong.join('\n')}`);
      }
      await takeDown(world);
    }
  },
  SEQUENCES * 60_000,
);
