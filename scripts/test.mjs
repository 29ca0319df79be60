import { existsSync } from 'node:fs';
import compile from '../tests/support/compile.js';
import { ensureEnvironment } from './environment.mjs';
import { onceMore } from './once-more.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { endWith } from './step.mjs';
import { failuresOf, inThrowAwayDatabases, runSuites, WORKERS } from './suites.mjs';

/** Where a browser usually is, the one without a window first, which costs a fifth less; CHROMIUM names another. */
const BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The rules, the repository, and the application on SQLite; then the application on PostgreSQL, if there is a server. */
const testApplication = async (args, server) => {
  console.log('• Rules, the repository, and the application on SQLite …');
  const runs = [
    await runSuites('sqlite', {
      projects: ['domain', 'repository', 'app'],
      workers: WORKERS,
      args,
      env: { DATABASE_URL: '' },
    }),
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

/** The built admin in a browser, if there is one. */
const testAdmin = async (args, browser) => {
  if (browser === undefined) {
    console.log(
      '• The admin in a browser: not tested. Set CHROMIUM to a Chromium or Chrome to test it as well.',
    );
    return [];
  }
  console.log('• The admin in a browser …');
  const workers = Math.min(2, WORKERS); // they share a server
  const run = (name, more) => runSuites(name, { projects: ['admin'], env: { CHROMIUM: browser }, ...more });
  const alone = (file, number) => run(`admin-again-${number}`, { args: ['--runTestsByPath', file] });
  return [await onceMore(await run('admin', { workers, args }), alone)];
};

try {
  ensureEnvironment();
  await ensureInstalled();
  const args = process.argv.slice(2);
  const server = process.env.TEST_DATABASE_URL ?? '';
  const browser = process.env.CHROMIUM ?? BROWSERS.find((file) => existsSync(file));
  if (browser !== undefined) await ensureBuilt();
  // Before the runs, which would each do it: none may read what another is writing.
  await compile();
  // One after the other: a browser takes as much of a core as it gets, and what is waited for has a limit.
  const runs = [...(await testApplication(args, server)), ...(await testAdmin(args, browser))];
  const failures = failuresOf(runs);
  if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  console.log(
    `\nTested on ${server === '' ? 'SQLite' : 'SQLite and PostgreSQL'}${browser === undefined ? '' : ', and in a browser'}.\nTests: ${sum('passed')} passed, ${sum('failed')} failed`,
  );
  process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
} catch (error) {
  endWith(error);
}
