import { spawnSync } from 'node:child_process';

const STACK = /\n\s+at .+:\d+:\d+/;

/** Starts what was compiled for these tests, as `npm start` does. */
const start = (env: Record<string, string>) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  return { status, said: `${stdout}${stderr}` };
};

describe('a production start without real secrets', () => {
  const SECRETS = [
    'APP_KEYS',
    'API_TOKEN_SALT',
    'ADMIN_JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ];
  const good = Object.fromEntries(SECRETS.map((name) => [name, 'x'.repeat(43)]));
  test.each(
    SECRETS.flatMap((name) => [
      [name, '', 'is not set'],
      [name, 'tobemodified', 'is still a placeholder'],
      [name, 'short', 'is shorter than 32'],
    ]),
  )('%s=%s fails and names it', (name, value, reason) => {
    const { status, said } = start({ ...good, [name]: value });
    expect(status).toBe(1);
    expect(said).toContain(`The secret ${name} ${reason}`);
    expect(said).toContain('npm run setup');
    expect(said).not.toMatch(STACK);
  });
});
