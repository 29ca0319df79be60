const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { copyPrepared, prepareSqlite } = require('./prepared-database');

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Until the demo's server prints what it says at the end: the login. */
const untilServed = (server) =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk) => {
      said += chunk.toString();
      const [, email, password] = /e-mail\s+(\S+)\s+password\s+(\S+)[^]*To stop/.exec(said) ?? [];
      if (email && password) resolve({ email, password });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('close', () => reject(new Error(`The server ended before it was ready:\n${said}`)));
  });

/** A sandbox needs rights that a container does not give; the only pages it sees are ours. */
const startBrowser = () =>
  chromium.launchServer({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/**
 * Serves the built product as `npm run demo` does, on a database of its own, and starts the browser from CHROMIUM (scripts/test.mjs finds
 * one), once for all suites of the admin; they read the addresses and the administrator's login from the environment (tests/support/admin.ts).
 */
module.exports = async () => {
  const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-admin-'));
  const filename = path.join(folder, 'admin.db');
  prepareSqlite();
  copyPrepared(filename);
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve-demo.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: '',
      DATABASE_FILENAME: filename,
      STARTUP_BANNER: 'false',
      // A site in a local network that is not listed: it is told of nothing, and the administrator sees why.
      NOTICE_RECEIVERS: JSON.stringify([
        { name: 'neighbour', url: 'http://127.0.0.1:9/', secret: `whsec_${'A'.repeat(43)}=` },
      ]),
    },
  });
  const [browser, { email, password }] = await Promise.all([startBrowser(), untilServed(server)]);
  Object.assign(process.env, {
    ADMIN_BROWSER: browser.wsEndpoint(),
    ADMIN_ADDRESS: `http://127.0.0.1:${port}`,
    ADMIN_EMAIL: email,
    ADMIN_PASSWORD: password,
  });
  // Jest runs the set-up and the tear-down in one process, each in a module registry of its own.
  globalThis.stopAdmin = async () => {
    await browser.close();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
};
