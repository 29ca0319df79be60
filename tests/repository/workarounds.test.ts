import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPLACEMENTS } from '../../src/admin/keep-unsaved-edits';

const strapi = (file: string) => readFileSync(path.join('node_modules/@strapi', file), 'utf8');

describe('what we mend in Strapi is still broken there; when one of these fails, the workaround can go', () => {
  test('a save shows as done before it is, and a refusal resets the form (src/admin/keep-unsaved-edits.ts)', () => {
    const code = strapi('content-manager/dist/admin/services/documents.mjs');
    for (const [stock] of REPLACEMENTS) expect(code).toContain(stock);
  });

  test('a commit is awaited without its outcome (src/operations/commit-check.ts)', () => {
    expect(strapi('database/dist/transaction-context.js')).not.toContain('executionPromise');
  });

  test('the slug button transliterates by its own tables (src/extensions/content-manager/strapi-server.ts)', () => {
    expect(strapi('content-manager/dist/server/services/uid.js')).toContain('slugify__default.default(targetValue');
  });

  test('LIKE and LOWER on SQLite are SQLite’s own, which know ASCII only (src/operations/sqlite.ts)', () => {
    expect(strapi('database/dist/dialects/sqlite/index.js')).not.toMatch(/\.function\(/);
  });
});
