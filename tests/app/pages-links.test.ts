import { isRecord } from '../../src/domain/record';
import { app, isPostgres, visit } from '../support/app';

const MUNICIPALITIES = ['dupnitsa', 'kavarna', 'kubrat', 'stara-zagora', 'troyan'];
const LANGUAGES = ['bg', 'en'];

/** Every address of this API in an answer. */
const addressesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('/api/') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  return isRecord(value) ? Object.values(value).flatMap(addressesIn) : [];
};

test.each(MUNICIPALITIES.map((slug) => [slug]).concat([['all']]))(
  'every address that a page of %s names is answered, and those on the pages that it leads to',
  async (slug) => {
    const below = LANGUAGES.flatMap((locale) =>
      ['', '/timeline', '/statistics'].map((page) => `/api/site/${slug}${page}?locale=${locale}`),
    );
    const known = new Set(below);
    const broken: string[] = [];
    for (const address of known) {
      const { status, body } = await visit(address);
      if (status !== 200) broken.push(`${status} ${address}`);
      // What REST answers names nothing; the pages of others are followed from theirs.
      if (address.startsWith(`/api/site/${slug}`)) for (const found of addressesIn(body)) known.add(found);
    }
    expect(broken).toEqual([]);
    expect(known.size).toBeGreaterThan(below.length * 2);
  },
  120_000,
);

test('the addresses of the second page of a timeline are those of the second page', async () => {
  const { body } = await visit('/api/site/all/timeline?page=2&locale=en').expect(200);
  expect(body.meta.canonical).toBe('/api/site/all/timeline?page=2&locale=en');
});

describe('of a timeline that is longer than its pages reach', () => {
  const MANY = 10_010;
  const days = (number: number) =>
    new Date(Date.UTC(1950, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
  beforeAll(async () => {
    const rows = Array.from({ length: MANY }, (_, number) => ({
      document_id: `many-${number}`,
      locale: 'en',
      title: `Visit ${number}`,
      published_at: isPostgres() ? new Date() : Date.now(),
      date_from: days(number),
    }));
    await app().db.connection.batchInsert('visits', rows, 300);
  });
  afterAll(async () => {
    await app().db.connection('visits').where('document_id', 'like', 'many-%').delete();
  });

  test('the last one leads on to what is older', async () => {
    const { body } = await visit('/api/site/all/timeline?page=400&locale=en').expect(200);
    const { items, next } = body.data;
    expect(items).toHaveLength(25);
    const last = items.at(-1).date;
    expect(next).toBe(`/api/site/all/timeline?to=${last}&locale=en`);
    const older = await visit(next).expect(200);
    expect(older.body.data.items[0]).toMatchObject({ date: last });
    expect(older.body.data.items.length).toBeGreaterThan(1);
  });
});
