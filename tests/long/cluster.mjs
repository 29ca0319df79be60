import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const BIN = (() => {
  const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
  return path.join('/usr/lib/postgresql', versions[0], 'bin');
})();

/** PostgreSQL refuses to run as root. */
const run = (command, ...args) => {
  const asRoot = process.getuid() === 0;
  const [program, rest] = asRoot
    ? ['runuser', ['-u', 'postgres', '--', path.join(BIN, command), ...args]]
    : [path.join(BIN, command), args];
  return execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
};

/**
 * Makes a PostgreSQL of our own, so that it may be stopped.
 *
 * @returns its URL, and how to restart it (as an operator does, or as a power cut does) and to take it away.
 */
export const makeCluster = (port) => {
  const folder = mkdtempSync('/dev/shm/pobratim-cluster-');
  chmodSync(folder, 0o777);
  const data = path.join(folder, 'data');
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`;
  const start = () => run('pg_ctl', '-D', data, '-w', '-l', path.join(folder, 'log'), '-o', options, 'start');
  const stop = (mode) => run('pg_ctl', '-D', data, '-w', '-m', mode, 'stop');
  start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: () => {
      stop('immediate');
      rmSync(folder, { recursive: true });
    },
  };
};
