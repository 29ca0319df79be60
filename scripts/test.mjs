import prepare from '../tests/support/prepare.js';
import { ensureEnvironment } from './environment.mjs';
import { BROWSER, runInBrowser } from './in-browser.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { endWith } from './step.mjs';
import { failuresOf, inThrowAwayDatabases, runSuites, WORKERS } from './suites.mjs';

/** The application on SQLite, then on PostgreSQL, if there is a server. */
const testApplication = async (args, server) => {
  console.log('• The application on SQLite …');
  const runs = [
    await runSuites('sqlite', { projects: ['app'], workers: WORKERS, args, env: { DATABASE_URL: '' } }),
  ];
  if (server === '') {
    console.log(
      '• PostgreSQL: not tested. Set TEST_DATABASE_URL to a server to test the application on it as well.',
    );
    return runs;
  }
  console.log('• The application on PostgreSQL, in databases of its own …');
  const onPostgres = (urls) =>
    runSuites('postgres', {
      projects: ['app'],
      workers: WORKERS,
      args,
      env: { DATABASE_URL: urls[0], TEST_DATABASES: urls.join(' ') },
    });
  return [...runs, await inThrowAwayDatabases(server, WORKERS, onPostgres)];
};

try {
  ensureEnvironment();
  await ensureInstalled();
  const args = process.argv.slice(2);
  const server = process.env.TEST_DATABASE_URL ?? '';
  // They need neither a build nor a database, and a build leaves a core idle half of the time.
  console.log('• Rules and the repository …');
  const rules = runSuites('rules', { projects: ['domain', 'repository'], args, env: { DATABASE_URL: '' } });
  if (BROWSER !== undefined) await ensureBuilt();
  // Before the runs, which would each do it: none may read what another is writing.
  await prepare();
  // One after the other: a browser takes as much of a core as it gets, and what is waited for has a limit.
  const application = await testApplication(args, server);
  const runs = [await rules, ...application, ...(await runInBrowser('admin', args))];
  const failures = failuresOf(runs);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  console.log(
    `\nTested on ${server === '' ? 'SQLite' : 'SQLite and PostgreSQL'}${BROWSER === undefined ? '' : ', and in a browser'}.\nTests: ${sum('passed')} passed, ${sum('failed')} failed`,
  );
  process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
} catch (error) {
  endWith(error);
}
