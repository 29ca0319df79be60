import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { explain } from './explain.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..');
const LOGS = path.join(ROOT, '.tmp');
const HEARTBEAT_SECONDS = 5;

/** A failure whose message says what to do: it is printed, and nothing else. */
export class UserFacingError extends Error {}

/** Ends the process with the message of such a failure, or with the full stack of any other. */
export const endWith = (error) => {
  console.error(`\n${error instanceof UserFacingError ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
};

/**
 * Runs a command as one step: says what it does, shows every few seconds that it still does, keeps its output in
 * `.tmp/<name>.log`, and explains a failure in a sentence.
 *
 * @param {string} name of the step and its log
 * @param {string} what it does, for the reader
 * @param {string[]} command with its arguments
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export const step = (name, what, [command, ...args], { env = {} } = {}) =>
  new Promise((resolve, reject) => {
    mkdirSync(LOGS, { recursive: true });
    const file = path.join(LOGS, `${name}.log`);
    const log = createWriteStream(file);
    log.on('error', (error) => reject(new UserFacingError(explain(String(error), file))));
    const begun = Date.now();
    const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
    const live = process.stdout.isTTY;
    console.log(`• ${what} …`);
    const heartbeat = setInterval(() => {
      if (live) process.stdout.write(`\r  ${seconds()} `);
      else console.log(`  ${what}: ${seconds()}`);
    }, HEARTBEAT_SECONDS * 1000);

    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-200_000);
        log.write(chunk);
      });
    }
    const finish = (problem) => {
      clearInterval(heartbeat);
      log.end();
      if (problem === undefined) {
        console.log(`${live ? '\r' : ''}  done in ${seconds()}`);
        resolve();
      } else reject(new UserFacingError(`${what}: this failed after ${seconds()}.\n${problem}`));
    };
    child.on('error', (error) => finish(explain(String(error), file)));
    child.on('close', (code) => finish(code === 0 ? undefined : explain(output, file)));
  });
