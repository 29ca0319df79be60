import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describeLayout } from './layout.mjs';
import { WRITES } from './writes.mjs';

// One side of the comparison: started by application.mjs in the application's own folder, spoken to over IPC.
const appDir = process.cwd();
const { createStrapi } = createRequire(path.join(appDir, 'package.json'))('@strapi/strapi');
const strapi = createStrapi({
  appDir,
  distDir: path.resolve(process.env.BENCH_DIST),
  serveAdminPanel: false,
  autoReload: false,
});
let statements = 0;

const usage = () => {
  const { user, system } = process.cpuUsage();
  return { cpuMs: (user + system) / 1000, statements };
};

/** Runs one kind of write on every item, one after the other as an editor does, and says how long each took. */
const write = async ({ kind, items }) => {
  const latencies = [];
  const outcomes = [];
  for (const item of items) {
    const begun = performance.now();
    const outcome = await WRITES[kind].run(strapi, item);
    latencies.push(performance.now() - begun);
    outcomes.push(outcome);
  }
  return { latencies, outcomes };
};

/** Makes what a kind of write works on, before anything is measured. */
const prepare = async ({ kind, items }) => {
  const make = WRITES[kind].prepare ?? ((_, item) => item);
  const prepared = [];
  for (const item of items) prepared.push(await make(strapi, item));
  return prepared;
};

const CALLS = { usage, prepare, write, layout: (uids) => describeLayout(strapi, uids) };

process.on('message', async ({ id, call, argument }) => {
  try {
    process.send({ id, answer: await CALLS[call](argument) });
  } catch (error) {
    process.send({ id, failure: `${error.stack} ${JSON.stringify(error.details ?? {})}` });
  }
});
process.on('disconnect', () => process.exit(0));

await strapi.start();
strapi.db.connection.on('query', () => {
  statements += 1;
});
// Ours starts its jobs when it listens; they are waited for, unless they are what is measured, or what is measured does not
// need what they make. Stock has none.
const jobs = path.resolve(process.env.BENCH_DIST, 'src/operations/jobs.js');
if (process.env.BENCH_JOBS !== 'beside' && existsSync(jobs)) {
  const ofOurs = createRequire(jobs)(jobs).jobsOf(strapi);
  await (process.env.BENCH_JOBS === 'none' ? ofOurs.stop() : ofOurs.idle());
}
process.send({ ready: strapi.server.httpServer.address().port });
