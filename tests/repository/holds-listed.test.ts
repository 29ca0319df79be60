import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['src/strapi', 'src/admin/strapi'];
/** What holds on to nothing itself: what asks for the holds, and what they and others keep values in. */
const NO_HOLDS = ['src/strapi/at-start.ts', 'src/strapi/context-value.ts', 'src/strapi/hold.ts'];
/** Holds that cannot ask at the start, with the reason. */
const NOT_ASKED = [
  'src/strapi/first-locale.ts', // It comes before Strapi; src/operations/database/locales.ts makes the language all the same.
  'src/strapi/sqlite-letters.ts', // Functions of SQLite's, made in each connection: better-sqlite3 throws where it cannot.
  'src/strapi/stock-refusals.ts', // Texts: one that has changed is answered in Strapi's words, and no more than that.
];

const text = (file: string) => readFileSync(file, 'utf8');
const holds = FOLDERS.flatMap((folder) =>
  readdirSync(folder).map((file) => path.posix.join(folder, file)),
).filter((file) => !NO_HOLDS.includes(file));

const byFolder = (one: string, other: string) =>
  FOLDERS.indexOf(path.posix.dirname(one)) - FOLDERS.indexOf(path.posix.dirname(other)) ||
  (one < other ? -1 : 1);

test('docs/maintainers/strapi.md lists every hold, and no other', () => {
  const listed = [
    ...text('docs/maintainers/strapi.md').matchAll(/^\| `(src\/(?:admin\/)?strapi\/[\w-]+\.ts)` +\|/gm),
  ];
  expect(listed.map(([, file]) => file)).toEqual([...holds].sort(byFolder));
});

test.each(holds)('%s says what is held, and how it can go', (file) => {
  expect(text(file)).toContain('* Hold: ');
  expect(text(file).replace(/\n \* /g, ' ')).toMatch(/It can go (when|with)|To be removed when/);
});

test.each(holds)('%s has a test that fails when Strapi changes it', (file) => {
  const tests = ['holds', 'workarounds'].map((name) => text(`tests/repository/${name}.test.ts`)).join();
  const name = path.basename(file, '.ts');
  expect(tests.includes(file) || tests.includes(`['${name}', `) || tests.includes(`'${name}',\n`)).toBe(true);
});

test.each(holds.filter((file) => file.startsWith('src/strapi/') && !NOT_ASKED.includes(file)))(
  '%s asks at the start whether it took',
  (file) => {
    expect(text(file)).toMatch(/\b(requireFunctions|requireHold|extendPart)\(/);
  },
);

/** What Strapi does not document, and only a hold may rely on. */
const UNDOCUMENTED =
  /lifecycles\.subscribe|\bjoinTable\b|strapi\.get\(|\.service\(|\.controller\(|entityManager|metadata\.get|STRAPI_PLUGIN|ctx\.state\b|requestContext\.get\(\)\??\.state|\.hook\(/;

test('nothing else relies on what Strapi does not document', () => {
  const elsewhere = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('src', file))
    .filter((file) => /\.tsx?$/.test(file) && !FOLDERS.includes(path.posix.dirname(file)));
  expect(elsewhere.filter((file) => UNDOCUMENTED.test(text(file)))).toEqual([]);
  expect(elsewhere.length).toBeGreaterThan(100);
});

test('an extension is a few calls of other modules', () => {
  for (const folder of readdirSync('src/extensions'))
    expect(text(`src/extensions/${folder}/strapi-server.ts`).split('\n').length).toBeLessThan(40);
});
