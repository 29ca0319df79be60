import { spawnSync } from 'node:child_process';

test('the list of fields for integrators is that of the schemas', () => {
  const check = spawnSync(process.execPath, ['scripts/document-fields.mjs', '--check'], { encoding: 'utf8' });
  expect(check.stderr).toBe('');
});
