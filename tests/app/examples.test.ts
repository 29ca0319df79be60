import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Compiled from '../../src/imports/examples';
import { app, visit } from '../support/app';
import { statementsOf } from '../support/statements';

// The compiled module: it shares the running application's Strapi.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { loadExamples, removeExamples } = require(
  path.resolve('dist/src/imports/examples'),
) as typeof Compiled;

const EXAMPLES = path.resolve('database/examples');
type Fields = Record<string, unknown>;

const kinds = (plan: readonly { kind: string }[]) => [...new Set(plan.map(({ kind }) => kind))];

describe('the examples', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'pobratim-examples-'));
    cpSync(EXAMPLES, directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const edit = (file: string, change: (records: Record<string, Fields>) => void) => {
    const records = JSON.parse(readFileSync(path.join(directory, file), 'utf8'));
    change(records);
    writeFileSync(path.join(directory, file), JSON.stringify(records));
  };
  const record = (records: Record<string, Fields>, slug: string): Fields => {
    const found = records[slug];
    if (!found) throw new Error(`There is no ${slug} in the examples.`);
    return found;
  };
  const refusal = () =>
    loadExamples(app(), { directory }).then(
      () => 'loaded',
      (error: Error) => error.message,
    );

  test('a second run keeps everything', async () => {
    const plan = await loadExamples(app(), { directory });
    expect(kinds(plan)).toEqual(['keep']);
    expect(plan.length).toBeGreaterThan(100);
  });

  test('relation targets come first', async () => {
    const plan = await loadExamples(app(), { directory, dryRun: true });
    const places = new Map(plan.map(({ record: { uid, slug } }, place) => [`${uid}/${slug}`, place]));
    const at = (key: string) => places.get(key) ?? NaN;
    const visit = at('api::visit.visit/sreshta-po-proekta-spodeleni-tsennosti-spodelena-evropa');
    expect(visit).toBeGreaterThan(at('api::project.project/spodeleni-tsennosti-spodelena-evropa'));
    expect(visit).toBeGreaterThan(at('api::partner.partner/kriva-palanka'));
    expect(at('api::partner.partner/kriva-palanka')).toBeGreaterThan(
      at('api::municipality.municipality/dupnitsa'),
    );
  });

  test('a changed record is updated, in both languages and published; a dry run only says so', async () => {
    edit('kubrat/partners.json', (partners) => {
      record(partners, 'omol').subdivision = { bg: 'Лен Вестра Йоталанд', en: 'Västra Götaland County' };
    });
    const subdivision = async (locale: string) =>
      (await visit(`/api/partners/omol?locale=${locale}`)).body.data.subdivision;
    const planned = await loadExamples(app(), { directory, dryRun: true });
    expect(planned.filter(({ kind }) => kind === 'update').map(({ record: { slug } }) => slug)).toEqual([
      'omol',
    ]);
    expect(await subdivision('bg')).toBeNull();
    await loadExamples(app(), { directory });
    expect([await subdivision('bg'), await subdivision('en')]).toEqual([
      'Лен Вестра Йоталанд',
      'Västra Götaland County',
    ]);
    const { body } = await visit(
      '/api/visits/vzaimni-poseshtenia-na-zhiteli-na-obshtina-kubrat-i-omol',
    ).expect(200);
    expect(body.data.partners.map(({ slug }: { slug: string }) => slug)).toEqual(['omol']);
    await loadExamples(app(), { directory: EXAMPLES }); // as it was, for the next suite
  });

  test('a document with an example’s slug that the loader did not make is kept', async () => {
    await app()
      .documents('api::theme.theme')
      .create({ locale: 'bg', data: { name: 'Туризъм и село', slug: 'selski-turizam' } });
    edit('themes.json', (themes) => {
      themes['selski-turizam'] = { name: { bg: 'Селски туризъм', en: 'Rural tourism' } };
    });
    const plan = await loadExamples(app(), { directory });
    expect(plan.find(({ record: { slug } }) => slug === 'selski-turizam')).toMatchObject({
      kind: 'keep',
      reason: 'not-made-by-the-loader',
    });
  });

  const BROKEN: readonly (readonly [string, string, string, (fields: Fields) => void, RegExp])[] = [
    ['kubrat/partners.json', 'omol', 'since', (f) => Object.assign(f, { since: '2024-13' }), /month 13/],
    ['kubrat/partners.json', 'omol', 'since', (f) => Object.assign(f, { since: 'вчера' }), /вчера/],
    [
      'kubrat/partners.json',
      'omol',
      'since',
      (f) => Object.assign(f, { since: '2007/2006' }),
      /before it starts/,
    ],
    ['kubrat/partners.json', 'omol', 'country', (f) => Object.assign(f, { country: 'ZZ' }), /ZZ|Use one of/],
    ['kubrat/partners.json', 'omol', 'cuontry', (f) => Object.assign(f, { cuontry: 'SE' }), /no such field/],
    ['kubrat/partners.json', 'omol', 'name.en', (f) => Object.assign(f, { name: { bg: 'Омол' } }), /missing/],
    [
      'kubrat/partners.json',
      'omol',
      'name.fr',
      (f) => Object.assign(f, { name: { bg: 'О', en: 'Å', fr: 'A' } }),
      /language/,
    ],
    ['kubrat/partners.json', 'omol', 'name', (f) => delete f.name, /Write it/],
    [
      'kubrat/partners.json',
      'omol',
      'name.bg',
      (f) => Object.assign(f, { name: { bg: 'О'.repeat(1e6), en: 'Å' } }),
      /Shorten/,
    ],
    [
      'kubrat/partners.json',
      'omol',
      'sinceFrom',
      (f) => Object.assign(f, { sinceFrom: '2000-01-01' }),
      /computed/,
    ],
    [
      'kubrat/partners.json',
      'omol',
      'themes',
      (f) => Object.assign(f, { themes: ['astronavtika'] }),
      /astronavtika/,
    ],
    [
      'kubrat/partners.json',
      'omol',
      'population.value',
      (f) => Object.assign(f, { population: { value: 'много' } }),
      /number/,
    ],
    [
      'kubrat/partners.json',
      'omol',
      'gallery.0.file',
      (f) => Object.assign(f, { gallery: [{ file: 'a.jpg' }] }),
      /Leave it out/,
    ],
    [
      'kubrat/visits.json',
      'sreshti-i-obuchenie-na-zhiteli-na-kubrat-i-tyuri',
      'partners',
      (f) => Object.assign(f, { partners: ['shtip'] }),
      /another municipality/,
    ],
  ];

  test.each(BROKEN)(
    'a broken file is refused as a whole: %s %s %s',
    async (file, slug, field, breakIt, reason) => {
      edit(file, (records) => {
        breakIt(record(records, slug));
        record(records, Object.keys(records)[0] ?? '').subdivision = { bg: 'Ново', en: 'New' }; // a good change beside it
      });
      let message = '';
      const statements = await statementsOf(async () => {
        message = await refusal();
      });
      expect(message).toContain(`${file} › ${slug} › ${field}: `);
      expect(message).toMatch(reason);
      expect(statements.filter(({ sql }) => !/^(select|begin|commit|rollback)/i.test(sql))).toEqual([]);
    },
  );

  test('a file that is no JSON, a list, or not expected is refused by its name', async () => {
    writeFileSync(path.join(directory, 'themes.json'), '{');
    writeFileSync(path.join(directory, 'kubrat/visits.json'), '[]');
    writeFileSync(path.join(directory, 'kubrat/partnersl.json'), '{}');
    const message = await refusal();
    expect(message).toMatch(/themes\.json: This is not JSON/);
    expect(message).toMatch(/kubrat\/visits\.json: The file has to be one object/);
    expect(message).toMatch(/kubrat\/partnersl\.json: This file is not expected/);
  });

  test('remove takes out what was loaded and nothing else; loading brings it back', async () => {
    const own = await app()
      .documents('api::theme.theme')
      .create({ locale: 'bg', data: { name: 'Наша област' } });
    const would = await removeExamples(app(), { dryRun: true });
    expect((await visit('/api/partners/omol')).status).toBe(200);
    expect(await removeExamples(app())).toBe(would);
    expect((await visit('/api/partners')).body.meta.pagination.total).toBe(0);
    expect(
      await app()
        .documents('api::theme.theme')
        .count({ filters: { documentId: own.documentId } }),
    ).toBe(1);
    expect(await removeExamples(app())).toBe(0);
    await loadExamples(app(), { directory: EXAMPLES });
    expect((await visit('/api/partners/omol')).status).toBe(200);
  }, 240_000); // deletes and loads a hundred documents
});
