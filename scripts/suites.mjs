import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { spawn } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { preparePostgres } from '../tests/support/prepared-database.js';
import { ROOT, UserFacingError } from './step.mjs';

const REPORTS = path.join(ROOT, '.tmp');

/**
 * Processes that test side by side, each with a Strapi and a database of its own; more than four only wait for the
 * disk.
 */
export const WORKERS = Math.max(1, Math.min(4, availableParallelism()));

/** Where Linux has a RAM disk; in a container it often has 64 MB. */
const RAM_DISK = '/dev/shm';
const NEEDED = 2 * 1024 ** 3;

/** Where databases are made that are thrown away: every write of a test would wait for the disk. */
const temporaryFolder = () => {
  if (process.env.TEST_TMP) return process.env.TEST_TMP;
  if (!existsSync(RAM_DISK)) return tmpdir();
  const { bavail, bsize } = statfsSync(RAM_DISK);
  return bavail * bsize >= NEEDED ? RAM_DISK : tmpdir();
};

/**
 * Runs some of Jest's projects.
 *
 * @param {string} name of the run and of its report in `.tmp`
 * @param {{ projects: string[], workers?: number, args?: string[], env?: NodeJS.ProcessEnv }} what
 * @returns {Promise<{ passed: number, failed: number, failedSuites: { file: string, tests: string[] }[] }>}
 */
export const runSuites = (name, { projects, workers = 1, args = [], env = {} }) =>
  new Promise((resolve) => {
    mkdirSync(REPORTS, { recursive: true });
    const report = path.join(REPORTS, `jest-${name}.json`);
    rmSync(report, { force: true }); // of a run before, where this one breaks off
    const options = [
      ...['--no-install', 'jest', ...(workers === 1 ? ['--runInBand'] : [`--maxWorkers=${workers}`])],
      ...['--passWithNoTests', '--selectProjects', ...projects, '--json', `--outputFile=${report}`, ...args],
    ];
    const child = spawn('npx', options, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TEST_TMP: temporaryFolder(), ...env },
      shell: process.platform === 'win32',
    });
    child.on('close', (status) => {
      const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
      const {
        numPassedTests: passed = 0,
        numFailedTests: failed = 0,
        numFailedTestSuites: broken = 0,
        testResults: suites = [],
      } = counted;
      const failedSuites = suites
        .filter(({ status: how }) => how === 'failed')
        .map(({ name: file, assertionResults }) => ({
          file: path.relative(ROOT, file),
          tests: assertionResults
            .filter(({ status: how }) => how === 'failed')
            .map(({ fullName, duration }) => `${fullName} (${duration} ms)`),
        }));
      // A suite that could not run at all, or a run that broke off, has failed even where no test in it did.
      resolve({ passed, failed: Math.max(failed, broken, status === 0 ? 0 : 1), failedSuites });
    });
  });

/** What failed in some runs, by name: it is far up in a long log. */
export const failuresOf = (runs) =>
  runs.flatMap(({ failedSuites }) =>
    failedSuites.flatMap(({ file, tests }) => [file, ...tests.map((test) => `  ${test}`)]),
  );

/**
 * Makes databases with the five examples on a PostgreSQL server, passes their URLs on, and always drops them. What is tested has to be
 * compiled: it fills the first one, and the others are copies.
 *
 * @param {string} server an address whose user may create databases
 * @param {number} count
 * @param {(urls: string[]) => Promise<T>} use
 * @template T
 * @returns {Promise<T>}
 */
export const inThrowAwayDatabases = async (server, count, use) => {
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: server });
  const names = Array.from(
    { length: count },
    (_, index) => `pobratim_test_${process.pid}_${Date.now()}_${index}`,
  );
  const [first, ...others] = names;
  const addressOf = (name) => Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const make = async (name, template) => {
    await client.query(`create database ${name} template ${template} encoding 'UTF8'`);
    // What a crash of the server would lose is thrown away in any case; waiting for the disk takes half of the time.
    await client.query(`alter database ${name} set synchronous_commit to off`);
  };
  try {
    await client.connect();
    await make(first, 'template0');
  } catch (error) {
    throw new UserFacingError(
      `TEST_DATABASE_URL names a server on which no database can be made: ${error.message}`,
    );
  }
  try {
    preparePostgres(addressOf(first));
    for (const name of others) await make(name, first);
    return await use(names.map(addressOf));
  } finally {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
    await client.end();
  }
};
