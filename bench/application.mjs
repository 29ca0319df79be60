import { fork } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { explain } from '../scripts/explain.mjs';
import { ROOT, UserFacingError, step } from '../scripts/step.mjs';
import { writeStockApplication } from './stock.mjs';

const secret = (letter) => letter.repeat(32);

/** Nothing of the caller's environment but what Node needs: a DATABASE_URL there must not reach either side. */
const environment = (more) => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  HOST: '127.0.0.1',
  API_RATE_LIMIT: '0', // all load comes from one address
  PORT: '0', // any that is free; the process says which
  KEPT_ANSWERS_MB: '0', // every answer is computed, as stock Strapi does
  APP_KEYS: `${secret('a')},${secret('b')}`,
  API_TOKEN_SALT: secret('c'),
  TRANSFER_TOKEN_SALT: secret('d'),
  ADMIN_JWT_SECRET: secret('e'),
  JWT_SECRET: secret('f'),
  ENCRYPTION_KEY: secret('g'),
  ...more,
});

const prepareFolder = (folder) => {
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  mkdirSync(path.join(folder, '.tmp'));
  cpSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
};

/**
 * Lays out both applications below a temporary folder: ours, compiled again from this checkout, so that its `dist`
 * stays as it is, and stock Strapi around the same schemas.
 *
 * @param {string} temporary the folder
 * @param {{ keeping?: boolean }} how whether ours keeps its answers
 * @returns {Promise<{ ours: object, stock: object }>} what `start` takes
 */
export const layOutApplications = async (temporary, { keeping = false } = {}) => {
  const [ours, stock] = ['ours', 'stock'].map((name) => path.join(temporary, name));
  for (const folder of [ours, stock]) prepareFolder(folder);
  const dist = path.join(ours, 'dist');
  await step('bench-compile', 'Compiling this checkout', ['npx', '--no-install', 'tsc', '--outDir', dist]);
  writeStockApplication(stock);
  const database = '.tmp/data.db';
  const side = (name, folder, distFolder, filename) => ({
    folder,
    dist: distFolder,
    database: path.join(folder, database),
    log: path.join(ROOT, '.tmp', `bench-${name}.log`), // outlives the temporary folder
    env: environment({
      BENCH_DIST: distFolder,
      DATABASE_FILENAME: filename,
      ...(keeping && { KEPT_ANSWERS_MB: '64' }),
    }),
  });
  return {
    ours: side('ours', ours, dist, path.join(ours, database)),
    stock: side('stock', stock, stock, database),
  };
};

/**
 * Starts one side as a process of its own.
 *
 * @returns {Promise<{ port: number, call: (call: string, argument?: unknown) => Promise<any>, stop: () =>
 *   Promise<void>, terminate: () => Promise<void> }>} its port, its control line (server.mjs), how to end it at once,
 *   and in order by SIGTERM
 * @throws UserFacingError with what it printed, when it ends before it is failure to
 */
export const start = ({ folder, log, env }) =>
  new Promise((resolve, reject) => {
    const output = openSync(log, 'w');
    const child = fork(path.join(import.meta.dirname, 'server.mjs'), {
      cwd: folder,
      env,
      stdio: ['ignore', output, output, 'ipc'],
      serialization: 'advanced',
    });
    const waiting = new Map();
    let calls = 0;
    const call = (name, argument) =>
      new Promise((answered, failed) => {
        calls += 1;
        waiting.set(calls, { answered, failed });
        child.send({ id: calls, call: name, argument });
      });
    let stopping = false;
    const stop = () =>
      new Promise((stopped) => {
        stopping = true;
        child.once('exit', stopped);
        child.disconnect(); // its sign to end
      });
    const terminate = () =>
      new Promise((ended) => {
        stopping = true;
        child.once('exit', ended);
        child.kill('SIGTERM');
      });
    child.on('message', ({ ready, id, answer, failure }) => {
      if (ready) return resolve({ port: ready, call, stop, terminate });
      const { answered, failed } = waiting.get(id);
      waiting.delete(id);
      return failure === undefined
        ? answered(answer)
        : failed(new UserFacingError(`The server could not do what it was asked: ${failure}`));
    });
    child.once('exit', (code) => {
      if (stopping) return;
      const failure = new UserFacingError(
        `A server process ended with ${code}. ${explain(readFileSync(log, 'utf8'), log)}`,
      );
      reject(failure);
      for (const { failed } of waiting.values()) failed(failure);
    });
  });
