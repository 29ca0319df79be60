/**
 * Two servers share one PostgreSQL, which ends their connections under load, stops for a while and is killed. Nothing that
 * was acknowledged may be lost, no process may end, and every answer is a success or a 503.
 *
 * node tests/long/database-away.mjs [terminations] (200). Needs a compiled dist: npm run build.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { makeCluster } from './cluster.mjs';
import { Load } from './load.mjs';

const TERMINATIONS = Number(process.argv[2] ?? 200);
const PORTS = [14101, 14102];
const ACCOUNT = { email: 'admin@example.bg', password: 'Parola-za-testove-1', firstname: 'Администратор' };

const temporary = mkdtempSync(path.join(tmpdir(), 'pobratim-long-'));
const cluster = makeCluster(14100);
const secret = (letter) => letter.repeat(32);
const deaths = [];

const startServer = (port) => {
  const log = openSync(path.join(temporary, `${port}.log`), 'w');
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'server.cjs')], {
    stdio: ['ignore', log, log],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: cluster.url,
      APP_KEYS: `${secret('a')},${secret('b')}`,
      API_TOKEN_SALT: secret('c'),
      TRANSFER_TOKEN_SALT: secret('d'),
      ADMIN_JWT_SECRET: secret('e'),
      JWT_SECRET: secret('f'),
      ENCRYPTION_KEY: secret('g'),
    },
  });
  child.on('exit', (code, signal) => deaths.push(`${port}: ${code ?? signal}`));
  return child;
};

const post = async (port, address, body) => {
  const response = await fetch(`http://127.0.0.1:${port}${address}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()).data.token;
};

const isUp = (port) =>
  fetch(`http://127.0.0.1:${port}/api/themes`).then(
    ({ status }) => status === 200,
    () => false,
  );

const untilUp = async (port) => {
  const begun = performance.now();
  while (!(await isUp(port))) {
    if (deaths.length > 0 || performance.now() - begun > 180_000) return Infinity;
    await wait(100);
  }
  return Math.round(performance.now() - begun);
};

const query = async (sql, values) => {
  const client = new pg.Client(cluster.url);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(sql, values);
  await client.end();
  return rows;
};

/** Ends one connection of the servers, one with a transaction if there is any. */
const terminate = () =>
  query(
    `select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
     order by (xact_start is null), random() limit 1`,
  );

const lostOf = async (loads) => {
  const lost = [];
  for (const { acknowledged, unknown } of loads)
    for (const [documentId, title] of acknowledged) {
      const rows = await query(
        `select name from themes where document_id = $1 and locale = 'bg' union all
         select name from partners where document_id = $1 and locale = 'bg'`,
        [String(documentId)],
      );
      const possible = [title, ...(unknown.get(documentId) ?? [])];
      if (!rows.some(({ name }) => possible.includes(name))) lost.push(`${documentId} ${title}`);
    }
  return lost;
};

let children = [];
try {
  children = [startServer(PORTS[0])];
  console.log(`First server after ${await untilUp(PORTS[0])} ms`);
  children.push(startServer(PORTS[1]));
  console.log(`Second server after ${await untilUp(PORTS[1])} ms`);
  const token = await post(PORTS[0], '/admin/register-admin', ACCOUNT);
  const loads = PORTS.map((port) => new Load(`http://127.0.0.1:${port}`, String(port)));
  for (const load of loads) load.token = token;
  const ended = loads.map((load) => load.run());

  for (let done = 0; done < TERMINATIONS && deaths.length === 0; done += 1) {
    await terminate();
    await wait(100);
  }
  console.log(`${TERMINATIONS} terminations; up again after ${await Promise.all(PORTS.map(untilUp))} ms`);
  for (const mode of ['fast', 'immediate']) {
    cluster.stop(mode);
    await wait(5_000);
    cluster.start();
    console.log(`Stopped (${mode}) for 5 s; up again after ${await Promise.all(PORTS.map(untilUp))} ms`);
    await wait(5_000);
  }
  for (const load of loads) load.running = false;
  await Promise.all(ended);

  const lost = await lostOf(loads);
  for (const { name, statuses, acknowledged } of loads)
    console.log(`${name}: ${acknowledged.size} documents acknowledged; ${JSON.stringify(statuses)}`);
  const strange = loads.flatMap((load) => load.strange);
  console.log(
    `${deaths.length} processes ended, ${lost.length} acknowledged writes lost, ${strange.length} other answers`,
  );
  for (const line of [...deaths, ...lost.slice(0, 20), ...[...new Set(strange)].slice(0, 20)])
    console.log(`  ${line}`);
  process.exitCode = deaths.length + lost.length + strange.length > 0 ? 1 : 0;
} finally {
  for (const child of children) child.removeAllListeners('exit').kill('SIGKILL');
  cluster.remove();
  console.log(`Logs of the servers: ${temporary}`);
  if (process.exitCode === 0) rmSync(temporary, { recursive: true });
}
