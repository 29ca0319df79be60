import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureEnvironment } from './environment.mjs';
import { ensureBuilt, ensureInstalled } from './prepare.mjs';
import { portOf, requireFreePort } from './port.mjs';
import { endWith, ROOT } from './step.mjs';

const HOST = '127.0.0.1';

try {
  console.log('\nPobratim: the five example municipalities, on SQLite, on this machine only.\n');
  const port = portOf(process.env.PORT);
  await requireFreePort(HOST, port);
  if (ensureEnvironment().length > 0) console.log('• Generated secrets into .env');
  await ensureInstalled();
  await ensureBuilt();
  const server = spawn(process.execPath, [path.join(ROOT, 'scripts/serve-demo.mjs')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST,
      PORT: String(port),
      DATABASE_URL: '',
      STARTUP_BANNER: 'false',
    },
  });
  // The server gets Ctrl+C itself, from the terminal, and ends in its own time.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('close', (code) => process.exit(code ?? 0));
} catch (error) {
  endWith(error);
}
