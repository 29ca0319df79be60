import { existsSync } from 'node:fs';
import { ensureEnvironment } from './environment.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { endWith } from './step.mjs';
import { inThrowAwayDatabases, runSuites, WORKERS } from './suites.mjs';

/** Where a browser usually is; CHROMIUM names another. */
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

try {
  ensureEnvironment();
  await ensureInstalled();
  const args = process.argv.slice(2);
  const server = process.env.TEST_DATABASE_URL ?? '';
  console.log('• Rules, the repository, and the application on SQLite …');
  const runs = [
    await runSuites('sqlite', {
      projects: ['domain', 'repository', 'app'],
      workers: WORKERS,
      args,
      env: { DATABASE_URL: '' },
    }),
  ];
  if (server === '')
    console.log(
      '• PostgreSQL: not tested. Set TEST_DATABASE_URL to a server to test the application on it as well.',
    );
  else {
    console.log('• The application on PostgreSQL, in databases of its own …');
    runs.push(
      await inThrowAwayDatabases(server, WORKERS, (urls) =>
        runSuites('postgres', {
          projects: ['app'],
          workers: WORKERS,
          args,
          env: { DATABASE_URL: urls[0], TEST_DATABASES: urls.join(' ') },
        }),
      ),
    );
  }
  const browser = process.env.CHROMIUM ?? BROWSERS.find((file) => existsSync(file));
  if (browser === undefined)
    console.log(
      '• The admin in a browser: not tested. Set CHROMIUM to a Chromium or Chrome to test it as well.',
    );
  else {
    await ensureBuilt();
    console.log('• The admin in a browser …');
    runs.push(
      await runSuites('admin', {
        projects: ['admin'],
        workers: Math.min(2, WORKERS), // they share a server
        args,
        env: { CHROMIUM: browser },
      }),
    );
  }
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  console.log(
    `\nTested on ${server === '' ? 'SQLite' : 'SQLite and PostgreSQL'}${browser === undefined ? '' : ', and in a browser'}.\nTests: ${sum('passed')} passed, ${sum('failed')} failed`,
  );
  process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
} catch (error) {
  endWith(error);
}
