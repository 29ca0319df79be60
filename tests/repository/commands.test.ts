import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';

const run = (args: string[], env: Record<string, string> = {}) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: `${stdout}${stderr}` };
};

/** What is told instead of what a step printed. */
const explained = (output: string) =>
  run([
    '--input-type=module',
    '-e',
    `import { explain } from './scripts/explain.mjs'; console.log(explain(process.argv[1], 'a.log'))`,
    output,
  ]).said;

const STACK = /\n\s+at .+:\d+:\d+/;

describe('what stands in the way is told in a sentence, not as a stack', () => {
  test.each(['18.20.4', '20.18.0', '27.0.0'])('Node.js %s', (version) => {
    const { status, said } = run([
      '-e',
      `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/node-version.cjs')`,
    ]);
    expect(status).toBe(1);
    expect(said).toContain(`this is ${version}`);
    expect(said).toContain('Install Node.js 22 or 24');
    expect(said).not.toMatch(STACK);
  });

  test.each(['20.19.0', '22.12.0', '24.1.0', '26.0.0'])('Node.js %s is fine', (version) => {
    expect(
      run([
        '-e',
        `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/node-version.cjs')`,
      ]),
    ).toEqual({ status: 0, said: '' });
  });

  describe('a busy port', () => {
    let server: Server;
    beforeAll((done) => {
      server = createServer().listen(0, '127.0.0.1', done);
    });
    afterAll((done) => {
      server.close(done);
    });

    test('before anything is installed or built', () => {
      const { port } = server.address() as AddressInfo; // it listens on TCP
      const { status, said } = run(['scripts/demo.mjs'], { PORT: String(port) });
      expect(status).toBe(1);
      expect(said).toContain(`Port ${port} is in use by another program. Stop that program, or choose another port`);
      expect(said).not.toContain('Installing');
      expect(said).not.toMatch(STACK);
    });
  });

  test.each([
    ['npm error gyp ERR! stack Error: not found: make', /python3, make and g\+\+/],
    ['sh: 1: make: not found\ng++: command not found', /python3, make and g\+\+/],
    ["npm error gyp ERR! find Python Python is not set from command line", /python3, make and g\+\+/],
    ['npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write', /The disk is full/],
    ['SqliteError: database or disk is full (SQLITE_FULL)', /The disk is full/],
    ['npm error code ENOTFOUND\nnpm error network request to the registry failed', /npm registry or the database cannot be reached/],
    ['Error: listen EADDRINUSE: address already in use 127.0.0.1:1337', /port is in use/],
    ["EACCES: permission denied, mkdir '/srv/pobratim/dist'", /may not be written/],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', /not enough memory/],
    ['Error: The secret JWT_SECRET is not set. Run "npm run setup".\n    at secret (a.js:1:1)', /The secret JWT_SECRET is not set/],
  ])('%s', (output, sentence) => {
    const said = explained(output);
    expect(said).toMatch(sentence);
    expect(said).toContain('a.log');
    expect(said).not.toMatch(STACK);
  }); // prettier-ignore

  test('what nobody foresaw is shown from where it went wrong', () => {
    const said = explained(`ok\nnpm error something new\n${'usage\n'.repeat(40)}`);
    expect(said).toContain('npm error something new');
  });
});
