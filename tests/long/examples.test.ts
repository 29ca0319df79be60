import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Compiled from '../../src/imports/examples';
import { app, compiled, ownedBy, visit } from '../support/app';
import { editing, link } from '../support/editor';
import { statementsOf } from '../support/statements';
import { ARTICLE, PARTNER, THEME, TOWN, VISIT } from '../support/types';
import { testOneMunicipality } from '../app/access/one-municipality';

const { loadExamples, removeExamples } = compiled<typeof Compiled>('imports/examples');

const EXAMPLES = path.resolve('database/examples');
type Fields = Record<string, unknown>;

const admin = editing();
/** The documentId of an example, by where the public finds it. */
const idOf = async (path: string): Promise<string> =>
  (await visit(`/api/${path}`).expect(200)).body.data.documentId;

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

  test('what a record no longer says is no longer shown, and what an editor added stays', async () => {
    const id = await idOf('partners/omol');
    await admin.save(PARTNER, id, { website: 'https://www.amal.se' });
    await admin.publish(PARTNER, id);
    const said = async () => (await visit(`/api/partners/${id}`).expect(200)).body.data;
    const before = await said();
    expect([before.since, before.themes.length]).not.toContain(0);
    edit('kubrat/partners.json', (partners) => {
      const { since, sinceWording, description, themes, ...rest } = record(partners, 'omol');
      partners.omol = rest;
      expect([since, sinceWording, description, themes]).not.toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });
    await loadExamples(app(), { directory });
    expect(await said()).toMatchObject({
      name: before.name,
      since: null,
      sinceText: null,
      description: null,
      themes: [],
      website: 'https://www.amal.se',
    });
    await loadExamples(app(), { directory: EXAMPLES }); // as it was, for the next suite
    expect(await said()).toMatchObject({ since: before.since, description: before.description });
    await admin.save(PARTNER, id, { website: before.website });
    await admin.publish(PARTNER, id);
  });

  test('an example that was deleted in the admin stays deleted, also where another links to it and changes', async () => {
    const { body } = await visit('/api/news-articles').expect(200);
    const [{ documentId, slug }] = body.data;
    await admin.remove(ARTICLE, documentId);
    edit('troyan/news-articles.json', (articles) => {
      record(articles, slug).lead = { bg: 'Ново', en: 'New' };
    });
    const plan = await loadExamples(app(), { directory });
    expect(plan.filter(({ kind }) => kind !== 'keep')).toEqual([]);
    expect(plan.find(({ record: each }) => each.slug === slug)).toMatchObject({ reason: 'deleted' });
    await visit(`/api/news-articles/${slug}`).expect(410);
    const { removed } = await removeExamples(app(), { dryRun: true });
    expect(removed).toBe(plan.length - 1);
  });

  test('a document with an example’s slug that the loader did not make is kept', async () => {
    await admin.make(THEME, { name: 'Туризъм и село', slug: 'selski-turizam' });
    edit('themes.json', (themes) => {
      themes['selski-turizam'] = { name: { bg: 'Селски туризъм', en: 'Rural tourism' } };
    });
    const plan = await loadExamples(app(), { directory });
    expect(plan.find(({ record: { slug } }) => slug === 'selski-turizam')).toMatchObject({
      kind: 'keep',
      reason: 'not-made-by-the-loader',
    });
  });

  test('another municipality’s entry with the slug of an example is not the example', async () => {
    const troyan = await ownedBy('troyan');
    await admin.makePublished(PARTNER, {
      name: 'Омол в Троян',
      kind: 'town',
      country: 'SE',
      slug: 'omol',
      ...troyan,
    });
    const omol = await idOf('partners/omol?filters[municipality][slug]=kubrat');
    edit('kubrat/partners.json', (partners) => {
      record(partners, 'omol').subdivision = { bg: 'Лен', en: 'County' };
    });
    edit('kubrat/visits.json', (visits) => {
      record(visits, 'vzaimni-poseshtenia-na-zhiteli-na-obshtina-kubrat-i-omol').occasion = {
        bg: 'Повод',
        en: 'Occasion',
      };
    });
    const plan = await loadExamples(app(), { directory });
    expect(plan.find(({ record: { uid, slug } }) => `${uid} ${slug}` === `${PARTNER} omol`)).toMatchObject({
      kind: 'update',
      documentId: omol,
    });
    const { body } = await visit(
      '/api/visits/vzaimni-poseshtenia-na-zhiteli-na-obshtina-kubrat-i-omol',
    ).expect(200);
    expect(body.data.partners).toEqual([expect.objectContaining({ documentId: omol })]);
    await admin.clean();
    await loadExamples(app(), { directory: EXAMPLES });
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

  test('what the rules for publishing refuse is told of every record, by a dry run as well, and nothing is stored', async () => {
    edit('kubrat/visits.json', (visits) => {
      const one = record(visits, 'sreshti-i-obuchenie-na-zhiteli-na-kubrat-i-tyuri');
      one.participants = [{ place: { bg: 'Кубрат', en: 'Kubrat' }, count: 3 }];
      one.participantsTotal = { value: 9, bound: 'exact' };
    });
    edit('kubrat/partners.json', (partners) => {
      record(partners, 'omol').statusHistory = [
        { status: 'active', on: '2010' },
        { status: 'ended', on: '2005' },
      ];
    });
    const dry = await loadExamples(app(), { directory, dryRun: true }).then(
      String,
      (error: Error) => error.message,
    );
    expect(dry).toBe(await refusal());
    expect(dry).toMatch(/kubrat\/partners\.json › omol › statusHistory\S*: \S/);
    expect(dry).toMatch(/kubrat\/visits\.json › sreshti-i-obuchenie\S* › participants\S*: \S/);
    expect(kinds(await loadExamples(app(), { directory: EXAMPLES }))).toEqual(['keep']);
  });

  test('a folder without its municipality is refused by its files', async () => {
    mkdirSync(path.join(directory, 'nova'));
    const partner = { name: { bg: 'Нов', en: 'New' }, kind: 'town', country: 'RS' };
    writeFileSync(
      path.join(directory, 'nova/partners.json'),
      JSON.stringify({ nov: partner, drug: partner }),
    );
    expect(
      (await refusal()).match(/nova\/partners\.json: The folder has no municipality\.json/g),
    ).toHaveLength(1);
  });

  test('a file that is no JSON, a list, or not expected is refused by its name', async () => {
    writeFileSync(path.join(directory, 'themes.json'), '{');
    writeFileSync(path.join(directory, 'kubrat/visits.json'), '[]');
    writeFileSync(path.join(directory, 'kubrat/partnersl.json'), '{}');
    const message = await refusal();
    expect(message).toMatch(/themes\.json: This is not JSON/);
    expect(message).toMatch(/kubrat\/visits\.json: The file has to be one object/);
    expect(message).toMatch(/kubrat\/partnersl\.json: This file is not expected/);
  });

  describe('remove', () => {
    test('is refused while entries of one’s own belong to an example municipality, and names them', async () => {
      await admin.make(VISIT, { title: 'Наше посещение', ...(await ownedBy('kavarna')) });
      const refused = (dryRun: boolean) =>
        removeExamples(app(), { dryRun }).then(String, (error: Error) => error.message);
      expect(await refused(false)).toMatch(/„Наше посещение“.*Nothing was removed/);
      expect(await refused(true)).toBe(await refused(false));
      await visit('/api/partners/omol').expect(200);
      await admin.clean();
    });

    test('takes out what was loaded and nothing else: entries of one’s own lose their links to it, and say so', async () => {
      const municipality = link(await admin.makePublished(TOWN, { name: 'Наша община' }));
      const themes = link(
        await idOf('themes/kultura'),
        await admin.makePublished(THEME, { name: 'Наша тема' }),
      );
      const fields = { name: 'Наш партньор', kind: 'town', country: 'RS', municipality, themes };
      const ours = await admin.makePublished(PARTNER, fields);
      await admin.save(PARTNER, ours, { nativeName: 'Само в черновата' });
      const read = async () => (await visit(`/api/partners/${ours}`).expect(200)).body.data;
      const before = await read();

      const would = await removeExamples(app(), { dryRun: true });
      expect(would.lostLinks).toEqual([{ uid: PARTNER, title: 'Наш партньор', field: 'themes' }]);
      expect(await read()).toEqual(before);

      expect(await removeExamples(app())).toEqual(would);
      const { body } = await visit('/api/partners').expect(200);
      expect(body.data.map(({ documentId }: Fields) => documentId)).toEqual([ours]);
      expect(await read()).toMatchObject({ nativeName: null, themes: [{ name: 'Наша тема' }] });
      expect(await admin.draft(PARTNER, ours)).toMatchObject({
        nativeName: 'Само в черновата',
        themes: { count: 1 },
      });
      const history = await admin.get(`/history/${PARTNER}/${ours}`).expect(200);
      expect(history.body.data[0]).toMatchObject({ action: 'update', changes: [{ field: 'themes' }] });
      expect(await removeExamples(app())).toEqual({ removed: 0, lostLinks: [] });
    }, 240_000); // deletes a hundred documents

    describe('leaves room for', () => testOneMunicipality(admin));

    test('and loading brings it back, also what was deleted in the admin', async () => {
      await loadExamples(app(), { directory: EXAMPLES });
      await visit('/api/partners/omol').expect(200);
      expect((await visit('/api/news-articles').expect(200)).body.data).toHaveLength(1);
    }, 240_000);
  });
});
