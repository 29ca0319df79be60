import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PUBLIC_ACTIONS } from '../../src/access/roles/permissions';
import { CONTENT_TYPES, TYPE_DEFINITIONS } from '../../src/model/content-types';
import { indexesOn } from '../../src/operations/database/indexes';

interface Schema {
  collectionName: string;
  info: { pluralName: string; displayName: string };
  pluginOptions?: { pobratim?: { internal?: boolean } };
  attributes: Record<
    string,
    { type: string; pluginOptions?: { pobratim?: { role?: string; value?: string } } }
  >;
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const schemaFile = (name: string) => `src/api/${name}/content-types/${name}/schema.json`;
const schemaOf = (name: string): Schema | undefined =>
  existsSync(schemaFile(name)) ? JSON.parse(textOf(schemaFile(name))) : undefined;
const uidOf = (name: string) => `api::${name}.${name}`;
const definitionOf = (name: string) => TYPE_DEFINITIONS.find(({ uid }) => uid === uidOf(name));

/** Whether a type has a closed list of its own; the states of a translation and countries are the same everywhere. */
const hasLists = (name: string) =>
  Object.values(schemaOf(name)?.attributes ?? {}).some(
    ({ type, pluginOptions: { pobratim } = {} }) =>
      type === 'enumeration' && pobratim?.role !== 'text-state' && pobratim?.value !== 'country',
  );

const hasStockFiles = (name: string) =>
  ['controllers', 'services', 'routes'].every((folder) =>
    existsSync(`src/api/${name}/${folder}/${name}.ts`),
  ) && textOf(`src/api/${name}/routes/${name}.ts`).includes(`publicReading('${uidOf(name)}')`);

/** What has to be found at each place of the recipe in CONTRIBUTING, for a type by its name. */
const FOUND_AT: Readonly<Record<string, (name: string) => boolean>> = {
  'src/api/<type>': (name) => schemaOf(name) !== undefined && hasStockFiles(name),
  'src/model/types/<type>.ts': (name) => textOf(`src/model/types/${name}.ts`).includes(`'${uidOf(name)}'`),
  'src/model/content-types.ts': (name) => definitionOf(name) !== undefined,
  'src/domain/<type>': (name) =>
    existsSync(`src/domain/${name}`) || (schemaOf(name) !== undefined && !hasLists(name)),
  'types/generated/contentTypes.d.ts': (name) =>
    textOf('types/generated/contentTypes.d.ts').includes(`'${uidOf(name)}':`),
  docs: (name) => {
    const words = name.replaceAll('-', ' ');
    return (
      textOf('docs/integrators/rest.md').includes(`\`/${schemaOf(name)?.info.pluralName}/{slug}\``) &&
      textOf('docs/editors/dumi.md').includes(`(${words})`) &&
      textOf('CHANGELOG.md').includes(words)
    );
  },
};

const missingOf = (name: string) =>
  Object.entries(FOUND_AT).flatMap(([place, isFound]) => (isFound(name) ? [] : [place]));

const NAMES = readdirSync('src/api').filter(
  (name) => schemaOf(name)?.pluginOptions?.pobratim?.internal !== true,
);

describe('the recipe for a content type', () => {
  const [, recipe = ''] = /^### A content type$([\s\S]*?)^### /m.exec(textOf('CONTRIBUTING.md')) ?? [];
  const places = [...recipe.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, place]) => place);

  test('names six places at most, and each is looked at here', () => {
    expect(places).toEqual(Object.keys(FOUND_AT));
    expect(places.length).toBeLessThanOrEqual(6);
  });

  test.each(NAMES)('is followed by %s', (name) => {
    expect(missingOf(name)).toEqual([]);
  });

  test('finds that a type which does not exist misses all six', () => {
    expect(missingOf('throw-away')).toEqual(places);
  });
});

/** What is about one type and in no table of types. */
const ABOUT_ONE_TYPE = ['src/admin/overview-types.ts', 'src/desk/inbox/agreements.ts'];

test('nothing else in the application knows a type by its name', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => path.join('src', file).split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => !file.startsWith('src/api/') && !file.startsWith('src/model/types/'));
  const uids = NAMES.map(uidOf);
  expect(files.filter((file) => uids.some((uid) => textOf(file).includes(uid)))).toEqual(ABOUT_ONE_TYPE);
});

describe.each(NAMES)('the definition of %s', (name) => {
  const {
    table = '',
    exampleFile,
    listView,
    publicOrder,
    publicIndexes = [],
    sparseFields = [],
  } = definitionOf(name) ?? {};
  const attributes = schemaOf(name)?.attributes ?? {};

  test('names its table and fields that it has', () => {
    expect(table).toBe(schemaOf(name)?.collectionName);
    const named = [
      ...(listView?.columns ?? []),
      listView?.sort[0],
      ...(publicOrder?.slice(0, 1) ?? []),
      ...publicIndexes.flat(),
      ...sparseFields,
    ];
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((field) => field === undefined || !(field in attributes))).toEqual([]);
  });

  test('is where the other rooms have it from', () => {
    expect(CONTENT_TYPES).toContain(uidOf(name));
    expect(PUBLIC_ACTIONS).toEqual(expect.arrayContaining([`${uidOf(name)}.find`, `${uidOf(name)}.findOne`]));
    expect(indexesOn('sqlite').map((index) => index.name)).toContain(`${table}_slug_idx`);
    expect(exampleFile).toMatch(/^[a-z-]+\.json$/);
  });
});
