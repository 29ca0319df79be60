import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOMS, roomRows } from './rooms';

const SRC = path.resolve('src');

/** Packages that rules may use: value types and rules of other people, no application. */
const DOMAIN_PACKAGES = ['edtf', 'i18n-iso-countries', '@orama/stemmers'];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
);
const roomOf = (file: string) => file.split(path.sep)[0] ?? file;
const importsOf = (file: string) =>
  [
    ...readFileSync(path.join(SRC, file), 'utf8').matchAll(
      /(?:from|import\(?|require\()\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, name]) => name ?? '');

/** The file that a relative import names. */
const resolved = (file: string, name: string) => {
  const target = path.join(path.dirname(file), name);
  return [
    target,
    `${target}.ts`,
    `${target}.tsx`,
    path.join(target, 'index.ts'),
    path.join(target, 'index.tsx'),
  ].find((each) => files.includes(each));
};

const arrows = files.flatMap((file) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => resolved(file, name) ?? [])
    .map((to) => ({ file, to })),
);

test('every room is in the table, and the table is in the docs', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(
    Object.keys(ROOMS)
      .filter((room) => room !== 'components') // schemas only
      .sort(),
  );
  const narrow = (line: string) => line.replace(/ +/g, ' ').trim();
  const documented = readFileSync('docs/maintainers/architecture.md', 'utf8').split('\n').map(narrow);
  expect(documented.filter((line) => line.startsWith('| `src/'))).toEqual(roomRows());
});

test('no room imports from one that it should not know', () => {
  const wrong = arrows.filter(
    ({ file, to }) => roomOf(file) !== roomOf(to) && !ROOMS[roomOf(file)]?.mayImport.includes(roomOf(to)),
  );
  expect(wrong.map(({ file, to }) => `${file} must not import from ${to}`)).toEqual([]);
  expect(arrows.length).toBeGreaterThan(50);
});

test('rooms and their folders import in one direction', () => {
  const names = Object.keys(ROOMS);
  const upwards = Object.entries(ROOMS).flatMap(([room, { mayImport }]) =>
    mayImport.filter((other) => names.indexOf(other) > names.indexOf(room)).map((other) => [room, other]),
  );
  expect(upwards).toEqual([]);
});

/** Everything that is reached from a place by arrows, itself only where they lead back to it. */
const reachedFrom = (start: string, next: ReadonlyMap<string, readonly string[]>) => {
  const reached = new Set<string>();
  const open = [...(next.get(start) ?? [])];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(place)) continue;
    reached.add(place);
    open.push(...(next.get(place) ?? []));
  }
  return reached;
};

/** A file by itself, or the folder of the room it lies in. */
const SIZES: readonly (readonly [string, (file: string) => string])[] = [
  ['files', (file) => file],
  ['folders', (file) => path.dirname(file).split(path.sep).slice(0, 2).join('/')],
];
test.each(SIZES)('there is no circle of %s', (_, placeOf) => {
  const next = new Map<string, string[]>();
  for (const { file, to } of arrows) {
    const [from, into] = [placeOf(file), placeOf(to)];
    // What lies in a room's own folder is what its folders are put together from, and may be put together from them.
    if (from === into || from === roomOf(file) || into === roomOf(to)) {
      if (placeOf(file) !== file) continue;
    }
    next.set(from, [...(next.get(from) ?? []), into]);
  }
  expect([...next.keys()].filter((place) => reachedFrom(place, next).has(place))).toEqual([]);
});

test('the browser takes types from the contract and rules, and nothing else from the server', () => {
  const imports = files
    .filter((file) => roomOf(file) === 'admin')
    .flatMap((file) =>
      [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/(import [^;]*?)['"](\.[^'"]+)['"]/g)].map(
        ([, how, name]) => ({ file, how, to: resolved(file, name ?? '') }),
      ),
    )
    .filter(({ to }) => to !== undefined && !['admin', 'domain'].includes(roomOf(to)));
  expect(imports.length).toBeGreaterThan(3);
  expect(
    imports.filter(
      ({ how, to }) => to !== path.join('desk', 'contract.ts') || !how?.startsWith('import type '),
    ),
  ).toEqual([]);
  const contract = readFileSync(path.join(SRC, 'desk', 'contract.ts'), 'utf8');
  expect(contract).not.toMatch(/^(import|export) (?!type |interface )/m);
});

test('the rules know no library but value types', () => {
  const used = files
    .filter((file) => roomOf(file) === 'domain')
    .flatMap((file) => importsOf(file).map((name) => [file, name] as const))
    .filter(
      ([, name]) =>
        !name.startsWith('.') &&
        !DOMAIN_PACKAGES.some((allowed) => name === allowed || name.startsWith(`${allowed}/`)),
    );
  expect(used).toEqual([]);
});

test('reading never writes', () => {
  const writers = files.filter(
    (file) =>
      roomOf(file) === 'delivery' &&
      // A file's own Map and a hash are no services of Strapi's.
      /(?<!this\.#\w+|createHash\('\w+'\))\.(create|update|delete|publish|unpublish|createMany|updateMany|deleteMany)\(/.test(
        readFileSync(path.join(SRC, file), 'utf8'),
      ),
  );
  expect(writers).toEqual([]);
});

test('there are no lifecycles: rules sit on the document service', () => {
  expect(files.filter((file) => file.endsWith('lifecycles.ts'))).toEqual([]);
});
