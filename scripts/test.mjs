import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureEnvironment } from './environment.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { endWith, ROOT, Told } from './step.mjs';

const REPORTS = path.join(ROOT, '.tmp');

/** Runs some of Jest's projects and adds up what it counted. */
const jest = (name, projects, env = {}) => {
  const report = path.join(REPORTS, `jest-${name}.json`);
  const args = [
    '--no-install',
    'jest',
    '--runInBand',
    '--passWithNoTests',
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ];
  const { status } = spawnSync('npx', args, {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numFailedTestSuites: suites = 0 } = counted;
  // A suite that could not run at all, or a run that broke off, has failed even where no test in it did.
  return { passed, failed: Math.max(failed, suites, status === 0 ? 0 : 1) };
};

/** Where a browser usually is; CHROMIUM names another. */
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Makes an empty database on the server of TEST_DATABASE_URL, hands it on, and drops it whatever happens. */
const inThrowAwayDatabase = async (server, use) => {
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: server });
  const name = `pobratim_test_${process.pid}_${Date.now()}`;
  const address = new URL(server);
  address.pathname = `/${name}`;
  try {
    await client.connect();
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
  } catch (error) {
    throw new Told(`TEST_DATABASE_URL names a server on which no database can be made: ${error.message}`);
  }
  try {
    return await use(address.href);
  } finally {
    await client.query(`drop database ${name} with (force)`);
    await client.end();
  }
};

try {
  ensureEnvironment();
  await ensureInstalled();
  mkdirSync(REPORTS, { recursive: true });
  const server = process.env.TEST_DATABASE_URL ?? '';
  console.log('• Rules, the repository, and the application on SQLite …');
  const runs = [jest('sqlite', ['domain', 'repository', 'app'], { DATABASE_URL: '' })];
  if (server === '')
    console.log('• PostgreSQL: not tested. Set TEST_DATABASE_URL to a server to test the application on it as well.');
  else {
    console.log('• The application on PostgreSQL, in a database of its own …');
    runs.push(
      await inThrowAwayDatabase(server, async (url) =>
        jest('postgres', ['app'], { DATABASE_URL: url, SEQUENCES: process.env.SEQUENCES ?? '100' }),
      ),
    );
  }
  const browser = process.env.CHROMIUM ?? BROWSERS.find((file) => existsSync(file));
  if (browser === undefined)
    console.log('• The admin in a browser: not tested. Set CHROMIUM to a Chromium or Chrome to test it as well.');
  else {
    await ensureBuilt();
    console.log('• The admin in a browser …');
    runs.push(jest('admin', ['admin'], { CHROMIUM: browser }));
  }
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  console.log(
    `\nTested on ${server === '' ? 'SQLite' : 'SQLite and PostgreSQL'}${browser === undefined ? '' : ', and in a browser'}.\nTests: ${sum('passed')} passed, ${sum('failed')} failed`,
  );
  process.exit(sum('failed') > 0 || sum('passed') === 0 ? 1 : 0);
} catch (error) {
  endWith(error);
}
