import fc from 'fast-check';
import { CONTENT_TYPES } from '../../src/content-types';
import { app, visit } from '../support/app';

/** Some hundreds here; more by hand: FUZZ_RUNS=10000 npm test -- any-query */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

const VALUES = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'true',
  '2024-13-01',
  '2024-10',
  'вчера',
  '%',
  '_',
  "'",
  '"',
  '\\',
  '$',
  '[]',
  '*',
  'x'.repeat(300),
  '\u0001',
  '\u0000',
  '😀',
  '../..',
  '9999999999999999999',
];
const OPERATORS = [
  '$eq',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$gte',
  '$between',
  '$contains',
  '$containsi',
  '$startsWith',
  '$null',
  '$notNull',
  '$not',
  '$and',
  '$or',
  '$eqi',
  '$jsonSupersetOf',
  '$elemMatch',
  '$regex',
  '0',
  'x',
];
const KEYS = ['filters', 'sort', 'fields', 'populate', 'pagination', 'locale', 'status', '_q', 'publicationFilter', 'hasPublishedVersion', 'lookup', 'on', 'count', 'where']; // prettier-ignore

const names = () => [
  ...new Set(CONTENT_TYPES.flatMap((uid) => Object.keys(app().contentType(uid).attributes))),
  'id', 'documentId', 'createdBy', 'localizations', '__proto__', 'constructor', 'toString', 'page', 'pageSize', 'start', 'limit', 'withCount',
]; // prettier-ignore

test('no query a visitor can send is answered with a 5xx', async () => {
  const key = fc.oneof(fc.constantFrom(...names()), fc.constantFrom(...OPERATORS), fc.string({ maxLength: 6 }));
  const value = fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...names()), fc.string({ maxLength: 20 }));
  const parameter = fc
    .tuple(fc.constantFrom(...KEYS), fc.array(key, { maxLength: 5 }), value)
    .map(
      ([root, path, text]) =>
        `${root}${path.map((part) => `[${encodeURIComponent(part)}]`).join('')}=${encodeURIComponent(text)}`,
    );
  const paths = CONTENT_TYPES.map((uid) => `/api/${app().contentType(uid).info.pluralName}`);
  const target = fc
    .tuple(fc.constantFrom(...paths), fc.option(value))
    .map(([path, id]) => (id ? `${path}/${encodeURIComponent(id)}` : path));

  await fc.assert(
    fc.asyncProperty(target, fc.array(parameter, { minLength: 1, maxLength: 4 }), async (path, parameters) => {
      const { status } = await visit(`${path}?${parameters.join('&')}`);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: RUNS, verbose: 0 },
  );
}, 600_000);
