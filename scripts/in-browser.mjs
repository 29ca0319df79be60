import { existsSync } from 'node:fs';
import { onceMore } from './once-more.mjs';
import { runSuites, WORKERS } from './suites.mjs';

/** Where a browser usually is, the one without a window first, which costs a fifth less; CHROMIUM names another. */
const BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the admin is tested in, if there is one. */
export const BROWSER = process.env.CHROMIUM ?? BROWSERS.find((file) => existsSync(file));

/**
 * Runs the suites of one of Jest's projects that ask the built admin, if there is a browser.
 *
 * @param {'admin' | 'long-admin'} project also the name of the run
 * @param {string[]} [args]
 */
export const runInBrowser = async (project, args = []) => {
  if (BROWSER === undefined) {
    console.log(
      '• The admin in a browser: not tested. Set CHROMIUM to a Chromium or Chrome to test it as well.',
    );
    return [];
  }
  console.log('• The admin in a browser …');
  const run = (name, more) => runSuites(name, { projects: [project], env: { CHROMIUM: BROWSER }, ...more });
  const workers = Math.min(2, WORKERS); // they share a server
  const alone = (file, number) => run(`${project}-again-${number}`, { args: ['--runTestsByPath', file] });
  return [await onceMore(await run(project, { workers, args }), alone)];
};
