import { CONTENT_TYPES } from '../../src/model/content-types';
import { app, visit } from '../support/app';
import { publicPaths, publicRequest } from '../support/public-requests';
import { Choices } from '../support/sequences/random';

/** The long run is `FUZZ_RUNS=50000 SEED=… npx jest --selectProjects app any-query` (docs/maintainers/testing.md). */
const BY_HAND = process.env.FUZZ_RUNS !== undefined;
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
const SEED = Number(process.env.SEED ?? 1);
/** By hand on a quiet machine; where several suites share a busy one, only what hangs is found. */
const SLOWEST = BY_HAND ? 2_000 : 20_000;

const idsThereAre = async () => {
  const found = await Promise.all(
    CONTENT_TYPES.map(async (uid) => {
      const rows: { documentId: string; slug: string | null }[] = await app()
        .db.query(uid)
        .findMany({ select: ['documentId', 'slug'], limit: 5 });
      return rows.flatMap(({ documentId, slug }) => [documentId, slug ?? []].flat());
    }),
  );
  return found.flat();
};

test(
  `no query a visitor can send is answered with a 5xx, or late (SEED=${SEED}, ${RUNS} requests)`,
  async () => {
    const choices = new Choices(SEED);
    const [paths, ids] = [publicPaths(), await idsThereAre()];
    const wrong: string[] = [];
    const counted: Record<number, number> = {};
    let slowest = { took: 0, address: '' };
    for (let number = 0; number < RUNS; number += 1) {
      const address = publicRequest(choices, paths, ids);
      const started = performance.now();
      const { status } = await visit(address);
      const took = Math.round(performance.now() - started);
      counted[status] = (counted[status] ?? 0) + 1;
      if (took > slowest.took) slowest = { took, address };
      if (status >= 500 || took > SLOWEST) wrong.push(`${number}: ${status} in ${took} ms: ${address}`);
    }
    if (BY_HAND) process.stderr.write(`${JSON.stringify({ counted, slowest })}\n`);
    // Some are to be understood: what is refused at the door says nothing of what lies behind.
    expect(counted[200]).toBeGreaterThan(RUNS / 20);
    expect(wrong.slice(0, 40)).toEqual([]);
  },
  60_000 + RUNS * 2_000,
);
