import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve('src');

/**
 * Which rooms a room may import from (docs/maintainers/architecture.md): rules know nothing, what guards and shows
 * knows the rules, and only `index.ts` and the stock files know everything. Never back.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  'content-types.ts': [],
  'clock.ts': ['domain'],
  'locales.ts': [],
  schema: ['domain'],
  messages: ['domain'],
  writing: ['schema', 'content-types.ts'],
  addresses: ['domain', 'schema', 'messages', 'writing', 'content-types.ts', 'locales.ts'],
  derivation: ['clock.ts', 'domain', 'schema', 'writing', 'content-types.ts', 'locales.ts'],
  publishing: ['addresses', 'clock.ts', 'domain', 'schema', 'messages', 'writing', 'content-types.ts', 'locales.ts'],
  translations: [
    'addresses',
    'clock.ts',
    'derivation',
    'domain',
    'schema',
    'messages',
    'writing',
    'content-types.ts',
    'locales.ts',
  ],
  trail: ['domain', 'schema', 'messages', 'translations', 'writing', 'content-types.ts', 'locales.ts'],
  schedule: ['clock.ts', 'domain', 'schema', 'writing', 'content-types.ts'],
  waiting: ['clock.ts', 'domain', 'messages', 'schedule', 'schema', 'content-types.ts', 'locales.ts'],
  delivery: ['clock.ts', 'domain', 'schema', 'content-types.ts', 'locales.ts'],
  access: ['domain', 'schema', 'messages', 'writing', 'content-types.ts', 'locales.ts'],
  operations: ['content-types.ts', 'locales.ts'],
  'admin-layout': ['schema', 'content-types.ts'],
  examples: ['domain', 'schema', 'messages', 'content-types.ts', 'locales.ts'],
  middlewares: ['clock.ts', 'delivery', 'messages'],
  extensions: ['access', 'addresses', 'domain', 'publishing', 'schema', 'content-types.ts'],
  admin: [],
  api: ['delivery'],
  'index.ts': [
    'access',
    'addresses',
    'admin-layout',
    'delivery',
    'derivation',
    'operations',
    'publishing',
    'schedule',
    'trail',
    'translations',
    'waiting',
    'writing',
  ],
};

/** Packages that rules may use: value types of other people, no application. */
const DOMAIN_PACKAGES = ['edtf', 'i18n-iso-countries'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const roomOf = (file: string) => file.split(path.sep)[0] ?? file;
const importsOf = (file: string) =>
  [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g)].map(
    ([, name]) => name ?? '',
  );

const arrows = files.flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ file, to: roomOf(path.relative(SRC, path.resolve(SRC, path.dirname(file), name))) }))
    .map(({ file, to }) => ({
      file,
      from: roomOf(file),
      to: ['clock', 'content-types', 'locales'].includes(to) ? `${to}.ts` : to,
    })),
);

test('every room is in the table of arrows', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
});

test('no room imports from one that it should not know', () => {
  const wrong = arrows.filter(({ from, to }) => from !== to && !MAY_IMPORT[from]?.includes(to));
  expect(wrong.map(({ file, to }) => `${file} must not import from ${to}/`)).toEqual([]);
  expect(arrows.length).toBeGreaterThan(50);
});

test('the rules know no library but value types', () => {
  const used = files
    .filter((file) => roomOf(file) === 'domain')
    .flatMap((file) => importsOf(file).map((name) => [file, name] as const))
    .filter(
      ([, name]) =>
        !name.startsWith('.') && !DOMAIN_PACKAGES.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)),
    );
  expect(used).toEqual([]);
});

test('reading never writes', () => {
  const writers = files.filter(
    (file) =>
      roomOf(file) === 'delivery' &&
      /\.(create|update|delete|publish|unpublish|createMany|updateMany|deleteMany)\(/.test(
        readFileSync(path.join(SRC, file), 'utf8'),
      ),
  );
  expect(writers).toEqual([]);
});

test('there are no lifecycles: rules sit on the document service', () => {
  expect(files.filter((file) => file.endsWith('lifecycles.ts'))).toEqual([]);
});
