import { spawnSync } from 'node:child_process';
import path from 'node:path';

const GUARD = path.resolve('dist/src/operations/process-guard.js');

/** A process with nothing of Strapi but what the guard asks for: its HTTP server, and where to log. */
const run = (body: string) => {
  const program = `
    const httpServer = require('node:http').createServer();
    require(${JSON.stringify(GUARD)}).installProcessGuard({ server: { httpServer }, log: { error: (text) => console.log(text) } });
    const unmetPromise = () => { Promise.reject(new Error('unmetPromise')); };
    const unmetException = () => { setImmediate(() => { throw new Error('unmetException'); }); };
    const end = () => httpServer.close(() => console.log('ended in order'));
    ${body}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('a server that listens goes on, and logs what happened with its stack', () => {
  const { status, stdout } = run(
    `httpServer.listen(0, '127.0.0.1', () => { unmetPromise(); unmetException(); setTimeout(end, 50); });`,
  );
  expect(stdout).toMatch(/rejected and not awaited[^]*Error: unmetPromise\n\s+at unmetPromise/);
  expect(stdout).toMatch(/exception was not handled[^]*Error: unmetException\n\s+at /);
  expect(stdout).toContain('ended in order');
  expect(status).toBe(0);
});

test.each(['unmetPromise', 'unmetException'])('before it listens, %s ends the process as ever', (fault) => {
  const { status, stderr } = run(`${fault}(); setTimeout(() => httpServer.listen(0, '127.0.0.1'), 50);`);
  expect(status).not.toBe(0);
  expect(stderr).toContain(`Error: ${fault}`);
});

test('a closed log does not end the process either', () => {
  const { status, stderr } = run(
    `httpServer.listen(0, '127.0.0.1', () => {
       process.stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
       setTimeout(() => { console.error('still here'); httpServer.close(); }, 50);
     });`,
  );
  expect(stderr).toContain('still here');
  expect(status).toBe(0);
});
