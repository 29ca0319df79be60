import { app, ownedBy, visit } from '../support/app';
import { editing, told, type Fields } from '../support/editor';
import { ARTICLE, PARTNER, PROJECT, THEME } from '../support/types';

const CASES = [
  ['Щръклево', 'shtraklevo'],
  ['България', 'bulgaria'],
  ['София', 'sofia'],
  ['Мария от София', 'maria-ot-sofia'],
  ['Гърция', 'gartsia'],
  ['Международните партньорства на Община Троян', 'mezhdunarodnite-partnyorstva-na-obshtina-troyan'],
] as const;

const admin = editing();
const { make, publish, register, remove, save, tryClone, tryMake, trySave, tryTo, unpublish } = admin;

describe('slugs are made by the Transliteration Act', () => {
  test.each(CASES)('by the admin’s button: %s → %s', async (name, slug) => {
    const { body } = await admin
      .post('/content-manager/uid/generate?locale=bg', {
        contentTypeUID: PROJECT,
        field: 'slug',
        data: { title: name },
      })
      .expect(200);
    expect(body.data).toBe(slug);
  });

  test.each(CASES)('when left empty in a form: %s → %s', async (name, slug) => {
    const { body } = await tryMake(PARTNER, { name }).expect(201);
    expect(body.data.slug).toBe(slug);
  });

  test('when left empty by a script, and the second of a name gets a number', async () => {
    const documents = app().documents(THEME);
    const first = await documents.create({ locale: 'bg', data: { name: 'Жени и наука' } });
    const second = await documents.create({ locale: 'bg', data: { name: 'Жени и наука' } });
    for (const { documentId } of [first, second]) register(THEME, documentId);
    expect([first.slug, second.slug]).toEqual(['zheni-i-nauka', 'zheni-i-nauka-2']);
  });

  test('a translation keeps the slug, and one given by hand stays', async () => {
    const id = await make(PARTNER, { name: 'Ъгъл', slug: 'moy-agal' });
    const english = await save(PARTNER, id, { name: 'Corner' }, 'en');
    expect(english.body.data.slug).toBe('moy-agal');
    const renamed = await save(PARTNER, id, { name: 'Нов ъгъл' });
    expect(renamed.body.data.slug).toBe('moy-agal');
  });

  test('a copy gets a slug of its own, and what is changed in it is checked as always', async () => {
    const id = await make(PARTNER, { name: 'Копие на град' });
    const copy = await tryClone(PARTNER, id, { name: 'Копие на град' }).expect(200);
    expect(copy.body.data.slug).toBe('kopie-na-grad-2');
    await tryClone(PARTNER, id, { name: 'Копие', since: 'вчера' }).expect(400);
  });
});

describe('slugs are unique within a municipality', () => {
  const draft = async (owner: string | undefined, fields: Fields) =>
    make(ARTICLE, { lead: 'Накратко.', ...(owner === undefined ? {} : await ownedBy(owner)), ...fields });
  const slugOf = async (id: string, locale = 'bg') => (await admin.draft(ARTICLE, id, locale)).slug;

  test('two municipalities publish the same one, and a site says whose it means', async () => {
    const troyan = await draft('troyan', { title: 'Ден на Европа' });
    const kavarna = await draft('kavarna', { title: 'Ден на Европа' });
    const second = await draft('kavarna', { title: 'Ден на Европа' });
    expect([await slugOf(troyan), await slugOf(kavarna), await slugOf(second)]).toEqual([
      'den-na-evropa',
      'den-na-evropa',
      'den-na-evropa-2',
    ]);
    for (const id of [troyan, kavarna, second]) await publish(ARTICLE, id);
    for (const locale of ['bg', 'en']) {
      const { body } = await visit(`/api/news-articles/den-na-evropa?locale=${locale}`).expect(400);
      expect(body.error.message).toContain('filters[municipality][slug]');
      const list = await visit(
        `/api/news-articles?filters[slug]=den-na-evropa&filters[municipality][slug]=kavarna&locale=${locale}`,
      );
      expect(list.body.data.map(({ documentId }: Fields) => documentId)).toEqual([kavarna]);
    }
  });

  test('one that is taken is refused at its field when it is published, and a draft may have it', async () => {
    const first = await draft('troyan', { title: 'Празник на сливата' });
    const rival = await draft('troyan', { title: 'Сливов празник', slug: 'praznik-na-slivata' });
    await publish(ARTICLE, first);
    await save(ARTICLE, rival, { title: 'Сливов празник в Троян', slug: 'praznik-na-slivata' });
    const refused = await tryTo('publish', ARTICLE, rival).expect(400);
    expect(told(refused)).toEqual(['slug_taken slug']);
    expect(refused.body.error.details.errors[0].message).toBe(
      'Адресът „praznik-na-slivata“ вече е на „Празник на сливата“. Напишете друг в полето „Име в адреса“, например praznik-na-slivata-2.',
    );
    await save(ARTICLE, rival, { slug: 'praznik-na-slivata-2' });
    await publish(ARTICLE, rival);
    // The same in one language only: neither the other's Bulgarian slug nor its English one may be had.
    await save(ARTICLE, rival, { slug: 'praznik-na-slivata' }, 'en');
    expect(told(await tryTo('publish', ARTICLE, rival, 'bg').expect(400))).toEqual([
      'slug_taken_in_language ',
    ]);
    expect(told(await tryTo('publish', ARTICLE, rival, 'en').expect(400))).toEqual(['slug_taken slug']);
    await save(ARTICLE, rival, { slug: '' }, 'en');
    expect(await slugOf(rival, 'en')).toBe('praznik-na-slivata-2');
    await publish(ARTICLE, rival);
  });

  test('a draft without municipality gets one that is free everywhere, and another when it is some municipality’s', async () => {
    const first = await draft('troyan', { title: 'Гости от Вайблинген' });
    const homeless = await draft(undefined, { title: 'Гости от Вайблинген' });
    expect(await slugOf(homeless)).toBe('gosti-ot-vayblingen-2');
    await save(ARTICLE, homeless, await ownedBy('kubrat'));
    expect(await slugOf(homeless)).toBe('gosti-ot-vayblingen');
    await publish(ARTICLE, first);
    await publish(ARTICLE, homeless);
    // What was published keeps its address, and cannot be published where another has it.
    const moved = await ownedBy('troyan');
    await trySave(ARTICLE, homeless, moved).expect(400);
    await unpublish(ARTICLE, homeless);
    await save(ARTICLE, homeless, moved);
    expect(told(await tryTo('publish', ARTICLE, homeless).expect(400))).toEqual(['slug_taken slug']);
  });

  test('of two publications in one moment one is refused, in words', async () => {
    const rivals = [
      await draft('dupnitsa', { title: 'Цуйка', slug: 'tsuyka' }),
      await draft('dupnitsa', { title: 'Ракия', slug: 'tsuyka' }),
    ];
    const answers = await Promise.all(rivals.map((id) => tryTo('publish', ARTICLE, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const [refusal] = answers.filter(({ status }) => status === 400).map(told);
    expect(refusal?.[0]).toMatch(/^slug_(just_)?taken slug$/);
  });

  test('the database holds it, should the question come too early', async () => {
    const id = await draft('dupnitsa', { title: 'Хоро край Джерман' });
    const { body } = await visit('/api/municipalities/dupnitsa').expect(200);
    const addresses = app().db.query('api::slug-record.slug-record');
    // What another transaction has written, and this one does not see in its question.
    const unseen = await addresses.create({
      data: {
        type: ARTICLE,
        document: 'x'.repeat(24),
        municipality: body.data.documentId,
        slug: 'horo-kray-dzherman',
        locale: 'bg',
        current: false,
        held: true,
      },
    });
    const refused = await tryTo('publish', ARTICLE, id).expect(400);
    await addresses.delete({ where: { id: unseen.id } });
    expect(told(refused)).toEqual(['slug_just_taken slug']);
    const stored = await app()
      .db.query(ARTICLE)
      .count({ where: { slug: 'horo-kray-dzherman', publishedAt: { $notNull: true } } });
    expect(stored).toBe(0);
    await publish(ARTICLE, id);
  });

  test('the form’s button and its word „available“ give the same', async () => {
    const id = await draft('troyan', { title: 'Фолклорен събор' });
    await save(ARTICLE, id, { slug: 'folklore-fair' }, 'en');
    const uid = { contentTypeUID: ARTICLE, field: 'slug' };
    const regenerate = async (data: Fields) =>
      (await admin.post('/content-manager/uid/generate?locale=bg', { ...uid, data }).expect(200)).body.data;
    const form = { title: 'Фолклорен събор' };
    const connect = async (owner: string) => {
      const [{ documentId } = {}] = (await ownedBy(owner)).municipality.connect;
      return {
        municipality: { connect: [{ id: 1, apiData: { documentId, locale: 'bg' } }], disconnect: [] },
      };
    };
    expect(await regenerate({ ...form, ...(await connect('troyan')) })).toBe('folkloren-sabor-2');
    expect(await regenerate({ ...form, ...(await connect('kavarna')) })).toBe('folkloren-sabor');
    expect(await regenerate({ ...form, id })).toBe('folkloren-sabor');
    // What no municipality owns has none to be free in, whatever is sent.
    const body = { ...uid, contentTypeUID: THEME, data: { name: 'Надпяване', ...(await connect('troyan')) } };
    const common = await admin.post('/content-manager/uid/generate?locale=bg', body).expect(200);
    expect(common.body.data).toBe('nadpyavane');
    const check = async (value: string) =>
      (await admin.post('/content-manager/uid/check-availability?locale=bg', { ...uid, value }).expect(200))
        .body;
    expect(await check('folklore-fair')).toEqual({ isAvailable: false, suggestion: 'folklore-fair-2' });
    expect(await check('folklore-fair-2')).toEqual({ isAvailable: true, suggestion: null });

    const neighbour = await admin.signInAs('editor', ['kavarna'], 'slugs');
    const ask = (what: string, body: Fields) =>
      neighbour.post(`/content-manager/uid/${what}?locale=bg`, { ...uid, ...body });
    const theirs = await ask('check-availability', { value: 'folklore-fair' }).expect(200);
    expect(theirs.body).toEqual({ isAvailable: true, suggestion: null });
    expect((await ask('generate', { data: form }).expect(200)).body.data).toBe('folkloren-sabor');
    await ask('generate', { data: { ...form, id } }).expect(404);
    await ask('generate', { data: { ...form, ...(await connect('troyan')) } }).expect(404);
  });

  describe('until it was published, a slug follows the title', () => {
    const TITLE = 'Майстори от Орешак';
    const AUTOMATIC = 'maystori-ot-oreshak';
    test.each([
      [
        'as the form sends it back',
        {},
        { title: 'Млади майстори от Орешак', slug: AUTOMATIC },
        'mladi-maystori-ot-oreshak',
      ],
      ['when nothing is sent for it', {}, { title: 'Стари майстори от Орешак' }, 'stari-maystori-ot-oreshak'],
      ['not one that was typed', { slug: 'oreshak' }, { title: 'Майстори', slug: 'oreshak' }, 'oreshak'],
      [
        'not one that was typed with a year',
        { slug: `${AUTOMATIC}-2024` },
        { title: 'Майстори', slug: `${AUTOMATIC}-2024` },
        `${AUTOMATIC}-2024`,
      ],
      ['not when another is typed with it', {}, { title: 'Майстори на грънци', slug: 'grantsi' }, 'grantsi'],
      ['also one that was typed, when it is emptied', { slug: 'oreshak-2' }, { slug: '' }, AUTOMATIC],
      [
        'and stays when the title does',
        {},
        { title: TITLE, lead: 'С две думи.', slug: AUTOMATIC },
        AUTOMATIC,
      ],
    ])('%s', async (_, first: Fields, second: Fields, slug) => {
      const id = await draft('troyan', { title: TITLE, ...first });
      const saved = await save(ARTICLE, id, second);
      const stored = [await slugOf(id, 'bg'), await slugOf(id, 'en')];
      await remove(ARTICLE, id);
      expect([saved.body.data.slug, ...stored]).toEqual([slug, slug, slug]);
    });

    test('with its number, and a translated one is let be', async () => {
      await draft('kubrat', { title: 'Борба' });
      const second = await draft('kubrat', { title: 'Борба' });
      expect(await slugOf(second)).toBe('borba-2');
      await save(ARTICLE, second, { slug: 'wrestling' }, 'en');
      await save(ARTICLE, second, { title: 'Борби', slug: 'borba-2' });
      expect([await slugOf(second, 'bg'), await slugOf(second, 'en')]).toEqual(['borbi', 'wrestling']);
    });

    test('and from then on it stays, also while the document is withdrawn', async () => {
      const id = await draft('kubrat', { title: 'Капанци' });
      await publish(ARTICLE, id);
      await save(ARTICLE, id, { title: 'Капанците', slug: 'kapantsi' });
      await publish(ARTICLE, id);
      await unpublish(ARTICLE, id);
      await save(ARTICLE, id, { title: 'За капанците', slug: 'kapantsi' });
      expect(await slugOf(id)).toBe('kapantsi');
      await save(ARTICLE, id, { slug: '' });
      expect(await slugOf(id)).toBe('kapantsi');
    });
  });

  test('a copy sent with the original’s slug gets another, one of its own stays', async () => {
    const id = await draft('kubrat', { title: 'Сърмена нишка' });
    const clone = async (fields: Fields) => {
      const { body } = await tryClone(ARTICLE, id, fields).expect(200);
      return [body.data.slug, await slugOf(body.data.documentId, 'en')];
    };
    expect(await clone({ title: 'Сърмена нишка', slug: 'sarmena-nishka' })).toEqual([
      'sarmena-nishka-2',
      'sarmena-nishka-2',
    ]);
    expect(await clone({ title: 'Сребърна нишка', slug: 'srebro' })).toEqual(['srebro', 'srebro']);
  });
});
