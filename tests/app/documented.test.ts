import { readFileSync } from 'node:fs';
import { isRecord } from '../../src/domain/record';
import { ownedBy, visit } from '../support/app';
import { editing, type Fields } from '../support/editor';
import { PARTNER, VISIT } from '../support/types';

/** What the documents for sites promise, read from their own pages: an example that is changed there is asked here. */
const REST = readFileSync('docs/integrators/rest.md', 'utf8');
const DATES = readFileSync('docs/integrators/dates.md', 'utf8');
const README = readFileSync('README.md', 'utf8');

const { make, makePublished, publish, save, unpublish } = editing();

/** The rows of the tables of a page whose first column is code, cell by cell. */
const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

const codeIn = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The fenced examples of a page in a language. */
const fencedIn = (page: string, language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text = '']) =>
    text.trim(),
  );

const jsonIn = (page: string): Fields[] =>
  fencedIn(page, 'json').map((text): Fields => JSON.parse(text.startsWith('{') ? text : `{${text}}`));

/** The example that a page gives of an answer, by a part of it. */
const example = (page: string, part: string): Fields => {
  const found = jsonIn(page).find((each) => JSON.stringify(each).includes(part));
  if (!found) throw new Error(`No example has ${part} any more.`);
  return found;
};

/** Answers are shortened on the page: „…“ is anything, and of a list there are more. */
const shortened = (value: unknown): unknown => {
  if (typeof value === 'string' && value.includes('…'))
    return value === '…' ? expect.anything() : expect.stringContaining(value.replace(/[\s.]*…$/, ''));
  if (Array.isArray(value)) return expect.arrayContaining(value.map(shortened));
  if (!isRecord(value)) return value;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)])),
  );
};

const answerTo = async (path: string) => (await visit(`/api${path}`).expect(200)).body;

describe('addresses', () => {
  const fenced = fencedIn(REST, 'text').flatMap((text) => text.split('\n'));
  const inline = codeIn(REST).filter((code) => /^\/[a-z-]+(\/\{slug\})?\?/.test(code) && !code.includes('…'));

  test.each(fenced)('%s is answered', async (path) => {
    const { data } = await answerTo(path);
    expect(data).toBeDefined();
    if (!path.startsWith('/redirects')) expect(data).not.toEqual([]);
  });

  test.each(inline)('%s is answered', async (path) => {
    await answerTo(path.replace('{slug}', 'omol'));
  });

  const types = rowsOf(REST).flatMap(([addresses = '', fields = '']) => {
    const [list = '', detail] = codeIn(addresses);
    return detail?.endsWith('/{slug}') ? [[list, codeIn(fields)] as const] : [];
  });

  test('of all types are listed', () => expect(types).toHaveLength(9));

  test.each(types)('%s: a list, a detail, and the fields to sort and filter by', async (list, fields) => {
    const { data } = await answerTo(`${list}?pagination[pageSize]=1`);
    const { data: detail } = await answerTo(`${list}/${data[0].slug}`);
    expect(detail).toMatchObject({ documentId: data[0].documentId });
    for (const field of fields)
      for (const direction of ['asc', 'desc']) {
        const query = `sort=${field}:${direction}&filters[${field}][$notNull]=true&fields=${field}`;
        const found: Fields[] = (await answerTo(`${list}?${query}&pagination[pageSize]=100`)).data;
        const values = found.map((entry) => String(entry[field]));
        // Texts have an alphabet; what is known of all is that the two directions are opposite.
        if (direction === 'desc' && new Set(values).size > 1)
          expect(values[0]).not.toBe(
            String((await answerTo(`${list}?${query.replace(':desc', ':asc')}`)).data[0][field]),
          );
      }
  });
});

describe('answers', () => {
  const documented = [...README.matchAll(/\*\*(.*?)\*\*: `GET \/api(\S+)`\s+```json\n([^]*?)```/g)].map(
    ([, title = '', path = '', json = '']) => [title, path, JSON.parse(json)] as const,
  );

  test('of the README are read', () => expect(documented).toHaveLength(3));

  test.each(documented)('README: %s', async (_, path, answer) => {
    expect(await answerTo(path)).toEqual(shortened(answer));
  });

  test('a number', async () => {
    const { data } = await answerTo('/visits?filters[municipality][slug]=kubrat');
    const totals = (data as Fields[]).map(({ participantsTotal }) => participantsTotal);
    expect(totals).toEqual(shortened([example(REST, 'residents')]));
  });

  test('an unknown language', async () => {
    const documented = example(REST, 'There is no locale');
    const { body } = await visit('/api/visits?locale=fr').set('Accept-Language', 'en').expect(400);
    expect(body).toEqual(documented);
  });

  test.each([
    ['/partners?filters[colour]=red', 400, 'Invalid key colour in'],
    ['/visits?filters[dateFrom][$gte]=yesterday', 400, ''],
    ['/users/me', 403, ''],
    ['/visits/nyama-takova', 404, ''],
  ])('%s: %s', async (path, status, message) => {
    expect(REST).toContain(message);
    expect(REST).toContain(`| ${status} `);
    const { body } = await visit(`/api${path}`).expect(status);
    expect(body).toMatchObject({ data: null, error: { status, message: expect.stringContaining(message) } });
  });
});

describe('addresses that change', () => {
  let troyan: Fields;
  beforeAll(async () => {
    troyan = await ownedBy('troyan');
  });
  const published = (slug: string) =>
    makePublished(VISIT, { title: `Документирано ${slug}`, slug, ...troyan });

  test('a former slug', async () => {
    const documented = example(REST, '"status":301');
    const { slug } = (documented as { error: { details: { slug: string } } }).error.details;
    const id = await published('podgoritsa-predi');
    await save(VISIT, id, { slug });
    await publish(VISIT, id);
    const { body, headers } = await visit('/api/visits/podgoritsa-predi?populate=themes').expect(301);
    expect(body).toEqual(documented);
    expect(headers.location).toMatch(new RegExp(`/api/visits/${slug}\\?populate=themes$`));
  });

  test('what was withdrawn', async () => {
    const documented = example(REST, '"status":410');
    const { slug, withdrawnBecause } = (
      documented as { error: { details: { slug: string; withdrawnBecause: string } } }
    ).error.details;
    const id = await published(slug);
    await save(VISIT, id, { withdrawnBecause });
    await unpublish(VISIT, id);
    for (const address of [slug, id]) {
      const { body } = await visit(`/api/visits/${address}`).expect(410);
      expect(body).toEqual(documented);
    }
  });

  test('redirects', async () => {
    const { data } = example(REST, 'oldSlug') as { data: [{ oldSlug: string; newSlug: string }] };
    const [{ oldSlug, newSlug }] = data;
    const id = await published('zanayatchii-dokumentirano');
    for (const slug of [oldSlug, newSlug]) {
      await save(VISIT, id, { title: 'Craftsmen', slug, translation: 'done' }, 'en');
      await publish(VISIT, id);
    }
    const list = fencedIn(REST, 'text').find((text) => text.startsWith('/redirects')) ?? '';
    expect((await answerTo(list)).data).toEqual(expect.arrayContaining(data));
  });

  test('what has changed', async () => {
    const { changeHistory } = example(REST, 'changeHistory') as { changeHistory: [{ note: string }] };
    const [{ note }] = changeHistory;
    const id = await published('s-belezhka');
    await save(VISIT, id, { changeNote: note });
    await publish(VISIT, id);
    const { data } = await answerTo(`/visits/${id}`);
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(data).toMatchObject({ changeNote: note, changeHistory: [{ at, note }] });
  });
});

describe('dates', () => {
  const rows = rowsOf(DATES).filter(([edtf = '']) => /^`[\d./]/.test(edtf));
  const periods = rows.filter((row) => row.length === 4);
  const points = rows
    .filter((row) => row.length === 5)
    .flatMap(([edtf = '', ...row]) => codeIn(edtf).map((each) => [each, ...row]));
  let municipality: Fields;
  beforeAll(async () => {
    municipality = await ownedBy('troyan');
  });
  const day = (text: string) => (/^\d/.test(text) ? text : null);
  const shown = async (path: string, name: string) => {
    const [bg, en] = [await answerTo(`${path}?locale=bg`), await answerTo(`${path}?locale=en`)];
    const { [`${name}From`]: from, [`${name}To`]: to, [`${name}Text`]: text } = bg.data as Fields;
    return { from, to, bg: text, en: (en.data as Fields)[`${name}Text`] };
  };

  test('the tables are read', () => expect([periods.length, points.length]).toEqual([20, 6]));

  test.each(periods)('%s of a period: %s, %s, %s', async (edtf = '', days = '', bg = '', en = '') => {
    const [date = ''] = codeIn(edtf);
    const id = await make(VISIT, { title: 'Документирана дата', date, ...municipality });
    // In one language the text is one; the other is that of the entry, which nobody has translated.
    await save(VISIT, id, { title: 'A documented date', translation: 'done' }, 'en');
    await publish(VISIT, id);
    const [from = '', to = from] = days.split(' … ');
    expect(await shown(`/visits/${id}`, 'date')).toEqual({ from: day(from), to: day(to), bg, en });
  });

  test.each(points)(
    '%s of a point: %s, %s, %s, %s',
    async (since = '', from = '', to = '', bg = '', en = '') => {
      // Partners of like names are duplicates, and signs make no difference.
      const named = since.replace('..', 'open');
      const id = await make(PARTNER, {
        name: `Документирана точка ${named}`,
        kind: 'town',
        country: 'RS',
        since,
        ...municipality,
      });
      await save(PARTNER, id, { name: `A documented point ${named}`, translation: 'done' }, 'en');
      await publish(PARTNER, id);
      expect(await shown(`/partners/${id}`, 'since')).toEqual({ from: day(from), to: day(to), bg, en });
    },
  );
});
