import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';

const run = (args: string[], env: Record<string, string> = {}) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
};

/**
 * What scripts/explain.mjs says, all in one process: one each would take longer than everything else here.
 *
 * @param said an expression of a `text` and of what the module exports
 */
const explained = (said: string, texts: readonly string[]): string[] =>
  JSON.parse(
    run([
      '--input-type=module',
      '-e',
      `import { explain, remedyForStart } from './scripts/explain.mjs';
      console.log(JSON.stringify(JSON.parse(process.argv[1]).map((text) => ${said})))`,
      JSON.stringify(texts),
    ]).output,
  );

const STACK = /\n\s+at .+:\d+:\d+/;

describe('a failure is explained in a sentence, not by a stack', () => {
  test.each(['18.20.4', '20.18.0', '27.0.0'])('Node.js %s', (version) => {
    const { status, output } = run([
      '-e',
      `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/node-version.cjs')`,
    ]);
    expect(status).toBe(1);
    expect(output).toContain(`this is ${version}`);
    expect(output).toContain('Install Node.js 22 or 24');
    expect(output).not.toMatch(STACK);
  });

  test.each(['20.19.0', '22.12.0', '24.1.0', '26.0.0'])('Node.js %s is fine', (version) => {
    expect(
      run([
        '-e',
        `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/node-version.cjs')`,
      ]),
    ).toEqual({ status: 0, output: '' });
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
      const { status, output } = run(['scripts/demo.mjs'], { PORT: String(port) });
      expect(status).toBe(1);
      expect(output).toContain(
        `Port ${port} is in use by another program. Stop that program, or choose another port`,
      );
      expect(output).not.toContain('Installing');
      expect(output).not.toMatch(STACK);
    });
  });

  const OF_STEPS: [printed: string, sentence: RegExp][] = [
    ['npm error gyp ERR! stack Error: not found: make', /python3, make and g\+\+/],
    ['sh: 1: make: not found\ng++: command not found', /python3, make and g\+\+/],
    ['npm error gyp ERR! find Python Python is not set from command line', /python3, make and g\+\+/],
    ['npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write', /The disk is full/],
    ['SqliteError: database or disk is full (SQLITE_FULL)', /The disk is full/],
    [
      'npm error code ENOTFOUND\nnpm error network request to the registry failed',
      /npm registry cannot be reached/,
    ],
    ['Error: listen EADDRINUSE: address already in use 127.0.0.1:1337', /port is in use/],
    ["EACCES: permission denied, mkdir '/srv/pobratim/dist'", /may not be written/],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      /not enough memory/,
    ],
    [
      'Error: The secret JWT_SECRET is not set. Run "npm run setup".\n    at secret (a.js:1:1)',
      /The secret JWT_SECRET is not set/,
    ],
  ];
  const ofSteps = explained(
    `explain(text, 'a.log')`,
    OF_STEPS.map(([printed]) => printed),
  );
  test.each(OF_STEPS)('%s', (printed, sentence) => {
    const output = ofSteps[OF_STEPS.findIndex(([each]) => each === printed)];
    expect(output).toMatch(sentence);
    expect(output).toContain('a.log');
    expect(output).not.toMatch(STACK);
  });

  test('an unknown failure is shown from where it begins', () => {
    const [output] = explained(`explain(text, 'a.log')`, [
      `ok\nnpm error something new\n${'usage\n'.repeat(40)}`,
    ]);
    expect(output).toContain('npm error something new');
  });

  const OF_STARTS: [failure: string, sentence: RegExp][] = [
    ['listen EACCES: permission denied 0.0.0.0:80', /The port is reserved for the administrator/],
    ['28P01 error: password authentication failed for user "pobratim"', /refuses the user or the password/],
    ['3D000 error: database "pobratim" does not exist', /createdb --template=template0/],
    ['28000 no pg_hba.conf entry for host "192.0.2.1", no encryption', /pg_hba.conf[^]*DATABASE_SSL=true/],
    ['42501 error: permission denied for schema public', /the rights it needs/],
    ['25006 error: cannot execute CREATE TABLE in a read-only transaction', /is read-only/],
    ['3F000 error: schema "obshtina" does not exist', /DATABASE_SCHEMA/],
    ['53100 error: could not extend file', /The disk is full/],
    ['ECONNREFUSED AggregateError', /PostgreSQL cannot be reached/],
    ['Error: timeout expired', /PostgreSQL cannot be reached/],
    ['The server does not support SSL connections', /DATABASE_SSL=true or false/],
    ['53300 error: sorry, too many clients already', /lower DATABASE_POOL_MAX/],
    ['SQLITE_NOTADB SqliteError: file is not a database', /is no SQLite database/],
    ['SQLITE_CORRUPT SqliteError: database disk image is malformed', /damaged[^]*saved copy/],
    ['SQLITE_READONLY SqliteError: attempt to write a readonly database', /cannot be opened for writing/],
    ['SQLITE_CANTOPEN SqliteError: unable to open database file', /cannot be opened for writing/],
    ["EROFS: read-only file system, mkdir '/srv/pobratim/database/data'", /cannot be opened for writing/],
    ['SQLITE_IOERR_LOCK SqliteError: disk I/O error', /local disk/],
    ['SQLITE_FULL SqliteError: database or disk is full', /The disk is full/],
  ];
  const ofStarts = explained(
    'remedyForStart(new Error(text))',
    OF_STARTS.map(([failure]) => failure),
  );
  test.each(OF_STARTS)('a start: %s', (failure, sentence) => {
    expect(ofStarts[OF_STARTS.findIndex(([each]) => each === failure)]).toMatch(sentence);
  });
});

describe('a browser suite that fails in CI is run once more, alone', () => {
  const UNSTEADY = { file: 'tests/admin/inbox.test.ts', tests: ['shows what waits'] };
  const suites = (count: number) => Array.from({ length: count }, () => UNSTEADY);
  const outcome = (failed: object[], alone: object, CI = 'true') => {
    const before = { passed: 100, failed: failed.length, failedSuites: failed };
    const { output } = run(
      [
        '--input-type=module',
        '-e',
        `import { onceMore } from './scripts/once-more.mjs';
        const [run, alone] = process.argv.slice(1).map((text) => JSON.parse(text));
        const { passed, failed } = await onceMore(run, async () => alone);
        console.log([passed, failed].join());`,
        JSON.stringify(before),
        JSON.stringify(alone),
      ],
      { CI },
    );
    return output.trim();
  };
  const PASSES = { passed: 9, failed: 0, failedSuites: [] };
  const FAILS = { passed: 8, failed: 1, failedSuites: suites(1) };
  const NEVER_RAN = { passed: 0, failed: 0, failedSuites: [] };

  test('and counts as passed when it passes, which is said', () => {
    const output = outcome(suites(1), PASSES);
    expect(output).toMatch(
      /^• Once more, alone: tests\/admin\/inbox.test.ts …\nUnsteady: passed when run alone/,
    );
    expect(output).toMatch(/inbox.test.ts\n {2}shows what waits\n– look for the cause\n101,0$/);
  });

  test.each([
    ['that fails again has failed', suites(1), FAILS, 'true', /\n100,1$/],
    ['in which nothing ran has failed', suites(1), NEVER_RAN, 'true', /\n100,1$/],
    ['is not run again beside two others', suites(3), PASSES, 'true', /^100,3$/],
    ['is not run again where CI is not set', suites(1), PASSES, '', /^100,1$/],
  ])('one %s', (_, failed, alone, CI, expected) => {
    expect(outcome(failed, alone, CI)).toMatch(expected);
  });

  test('and where no suite is to blame the run has failed', () => {
    const { output } = run([
      '--input-type=module',
      '-e',
      `process.env.CI = 'true';
      import { onceMore } from './scripts/once-more.mjs';
      const { failed } = await onceMore({ passed: 0, failed: 1, failedSuites: [] }, () => undefined);
      console.log(failed);`,
    ]);
    expect(output).toBe('1\n');
  });
});
