import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A port on which nothing listens. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // it listens on TCP
      probe.close(() => resolve(port));
    });
  });

/** A server of its own, with the environment an operator would set: for what is configured before the start. */
export interface Served {
  address: string;
  stop: () => Promise<void>;
  /** Ends it as a power cut does (SIGKILL); its database stays, where it is one of the test's. */
  kill: () => Promise<void>;
}

/** Starts what was compiled for these tests as `npm start` does, on an empty SQLite database unless one is named, and waits until it listens. */
export const serve = async (env: Readonly<Record<string, string>>): Promise<Served> => {
  const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-served-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: '',
      DATABASE_FILENAME: path.join(folder, 'served.db'),
      ...env,
    },
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Strapi started successfully')) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server ended before it listened:\n${said}`)));
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    server.kill(signal);
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: `http://127.0.0.1:${port}`, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};
