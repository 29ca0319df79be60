import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

/** The built product, served for one test file as `npm run demo` serves it, with a browser to look at it. */
export interface ServedAdmin {
  address: string;
  page: Page;
  stop: () => Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // it listens on TCP
      probe.close(() => resolve(port));
    });
  });

/** Starts the demo's server on a database of its own and waits for what it prints at the end: the login. */
const serve = (port: number, folder: string) =>
  new Promise<{ server: ChildProcess; email: string; password: string }>((resolve, reject) => {
    const server = spawn(process.execPath, ['scripts/serve-demo.mjs'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATABASE_URL: '',
        DATABASE_FILENAME: path.join(folder, 'admin.db'),
        STARTUP_BANNER: 'false',
      },
    });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [, email, password] = /e-mail\s+(\S+)\s+password\s+(\S+)[^]*To stop/.exec(said) ?? [];
      if (email && password) resolve({ server, email, password });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('close', () => reject(new Error(`The server ended before it was ready:\n${said}`)));
  });

const signIn = async (browser: Browser, address: string, email: string, password: string) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'bg-BG' });
  await page.goto(`${address}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
  return page;
};

/** @param executablePath the browser, from CHROMIUM; scripts/test.mjs finds one */
export const serveAdmin = async (executablePath = process.env.CHROMIUM): Promise<ServedAdmin> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pobratim-admin-'));
  const port = await freePort();
  const { server, email, password } = await serve(port, folder);
  // A sandbox needs rights that a container does not give; the only pages it sees are ours.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await browser.close();
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, page: await signIn(browser, address, email, password), stop };
};
