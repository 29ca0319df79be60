import { spawnSync } from 'node:child_process';
import prepare from '../tests/support/prepare.js';
import { ensureEnvironment } from './environment.mjs';
import { BROWSER, runInBrowser } from './in-browser.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { endWith, ROOT } from './step.mjs';
import { failuresOf, inThrowAwayDatabases, runSuites } from './suites.mjs';

/** Longer runs of what `npm test` does a little of; each number is a variable of its test. */
const LONG = {
  PROPERTIES: '20',
  CELLS: 'others',
  SEQUENCES: '100',
  SEQUENCES_AT_ONCE: '10',
  FORMS: '30',
  FUZZ_RUNS: '5000',
  BOTH_WAYS: '3000',
  ADMIN_FUZZ_RUNS: '1000',
};
/** What takes long in any case, and what `npm test` asks a part of. */
const SUITES = {
  projects: ['app', 'long'],
  args: ['--testPathPatterns', 'tests/long/|random-sequences|any-query|by-statements|access-matrix'],
};

const run = (name, env) => runSuites(name, { ...SUITES, env: { ...LONG, ...process.env, ...env } });

try {
  ensureEnvironment();
  await ensureInstalled();
  if (BROWSER !== undefined) await ensureBuilt();
  await prepare();
  console.log('• Jobs beside the requests, by the clock …');
  const { status } = spawnSync(process.execPath, ['--test', 'tests/long/jobs.test.mjs'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const server = process.env.TEST_DATABASE_URL ?? '';
  console.log('• More cases of the properties of rules …');
  const rules = await runSuites('long-rules', {
    projects: ['domain'],
    args: ['--findRelatedTests', 'tests/support/properties.ts'],
    env: { ...LONG, ...process.env },
  });
  console.log(
    `• Starts, moves, added languages, random writes and requests on ${server === '' ? 'SQLite' : 'SQLite and PostgreSQL'} …`,
  );
  const onPostgres = (use) => (server === '' ? [] : [inThrowAwayDatabases(server, 1, use)]);
  const ofApplication = await Promise.all([
    run('long-sqlite', { DATABASE_URL: '' }),
    ...onPostgres(([url]) => run('long-postgres', { DATABASE_URL: url })),
  ]);
  const runs = [rules, ...ofApplication, ...(await runInBrowser('long-admin'))];
  const failed = runs.reduce((total, run) => total + run.failed, status === 0 ? 0 : 1);
  for (const failure of failuresOf(runs)) console.log(failure);
  console.log(failed === 0 ? '\nNothing failed.' : `\n${failed} failed.`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  endWith(error);
}
