import { app, forget, ownedBy, signIn, signInAs, visit, type AdminSession } from '../support/app';

const MANAGER = '/content-manager/collection-types/api::partner.partner';
const CASES = [
  ['Щръклево', 'shtraklevo'],
  ['България', 'bulgaria'],
  ['София', 'sofia'],
  ['Мария от София', 'maria-ot-sofia'],
  ['Гърция', 'gartsia'],
  ['Международните партньорства на Община Троян', 'mezhdunarodnite-partnyorstva-na-obshtina-troyan'],
] as const;

describe('slugs are made by the Transliteration Act', () => {
  let admin: AdminSession;
  beforeAll(async () => {
    admin = await signIn();
  });

  test.each(CASES)('by the admin’s button: %s → %s', async (name, slug) => {
    const { body } = await admin
      .post('/content-manager/uid/generate?locale=bg', {
        contentTypeUID: 'api::project.project',
        field: 'slug',
        data: { title: name },
      })
      .expect(200);
    expect(body.data).toBe(slug);
  });

  test.each(CASES)('when left empty in a form: %s → %s', async (name, slug) => {
    const { body } = await admin.post(MANAGER, { name }).expect(201);
    expect(body.data.slug).toBe(slug);
  });

  test('when left empty by a script, and the second of a name gets a number', async () => {
    const documents = app().documents('api::theme.theme');
    const first = await documents.create({ locale: 'bg', data: { name: 'Жени и наука' } });
    const second = await documents.create({ locale: 'bg', data: { name: 'Жени и наука' } });
    expect([first.slug, second.slug]).toEqual(['zheni-i-nauka', 'zheni-i-nauka-2']);
  });

  test('a translation keeps the slug, and one given by hand stays', async () => {
    const { body } = await admin.post(MANAGER, { name: 'Ъгъл', slug: 'moy-agal' }).expect(201);
    const english = await admin
      .put(`${MANAGER}/${body.data.documentId}?locale=en`, { name: 'Corner' })
      .expect(200);
    expect(english.body.data.slug).toBe('moy-agal');
    const renamed = await admin
      .put(`${MANAGER}/${body.data.documentId}?locale=bg`, { name: 'Нов ъгъл' })
      .expect(200);
    expect(renamed.body.data.slug).toBe('moy-agal');
  });

  test('a copy gets a slug of its own, and what is changed in it is checked as always', async () => {
    const { body } = await admin.post(MANAGER, { name: 'Копие на град' }).expect(201);
    const copy = await admin
      .post(`${MANAGER}/clone/${body.data.documentId}?locale=bg`, { name: 'Копие на град' })
      .expect(200);
    expect(copy.body.data.slug).toBe('kopie-na-grad-2');
    await admin
      .post(`${MANAGER}/clone/${body.data.documentId}?locale=bg`, { name: 'Копие', since: 'вчера' })
      .expect(400);
  });
});

describe('slugs are unique within a municipality', () => {
  type Fields = Record<string, unknown>;
  const ARTICLE = '/content-manager/collection-types/api::news-article.news-article';
  let admin: AdminSession;
  const made: string[] = [];
  beforeAll(async () => {
    admin = await signIn('bg');
  });
  afterAll(async () => {
    for (const address of made.reverse()) {
      await admin.post(`${address}/actions/unpublish?locale=bg`);
      await admin.delete(`${address}?locale=bg`);
    }
  });

  /** Creates a draft and answers with its address in the admin. */
  const draft = async (owner: string | undefined, fields: Fields): Promise<string> => {
    const own = owner === undefined ? {} : await ownedBy(owner);
    const { body } = await admin
      .post(`${ARTICLE}?locale=bg`, { lead: 'Накратко.', ...own, ...fields })
      .expect(201);
    made.push(`${ARTICLE}/${body.data.documentId}`);
    return `${ARTICLE}/${body.data.documentId}`;
  };
  const publish = (address: string, locale = 'bg') =>
    admin.post(`${address}/actions/publish?locale=${locale}`, {});
  const slugOf = async (address: string, locale = 'bg'): Promise<unknown> =>
    (await admin.get(`${address}?locale=${locale}`).expect(200)).body.data.slug;
  const told = (answer: { body: { error: { details: { errors: { code: string; path: unknown[] }[] } } } }) =>
    answer.body.error.details.errors.map(({ code, path }) => `${code} ${path.join('.')}`);

  test('two municipalities publish the same one, and a site says whose it means', async () => {
    const troyan = await draft('troyan', { title: 'Ден на Европа' });
    const kavarna = await draft('kavarna', { title: 'Ден на Европа' });
    const second = await draft('kavarna', { title: 'Ден на Европа' });
    expect([await slugOf(troyan), await slugOf(kavarna), await slugOf(second)]).toEqual([
      'den-na-evropa',
      'den-na-evropa',
      'den-na-evropa-2',
    ]);
    for (const address of [troyan, kavarna, second]) await publish(address).expect(200);
    for (const locale of ['bg', 'en']) {
      const { body } = await visit(`/api/news-articles/den-na-evropa?locale=${locale}`).expect(400);
      expect(body.error.message).toContain('filters[municipality][slug]');
      const list = await visit(
        `/api/news-articles?filters[slug]=den-na-evropa&filters[municipality][slug]=kavarna&locale=${locale}`,
      );
      expect(list.body.data.map(({ documentId }: Fields) => `${ARTICLE}/${documentId}`)).toEqual([kavarna]);
    }
  });

  test('one that is taken is refused at its field when it is published, and a draft may have it', async () => {
    const first = await draft('troyan', { title: 'Празник на сливата' });
    const rival = await draft('troyan', { title: 'Сливов празник', slug: 'praznik-na-slivata' });
    await publish(first).expect(200);
    await admin
      .put(`${rival}?locale=bg`, { title: 'Сливов празник в Троян', slug: 'praznik-na-slivata' })
      .expect(200);
    const refused = await publish(rival).expect(400);
    expect(told(refused)).toEqual(['slug_taken slug']);
    expect(refused.body.error.message).toBe(
      'Адресът „praznik-na-slivata“ вече е на „Празник на сливата“. Напишете друг в полето „slug“, например praznik-na-slivata-2.',
    );
    await admin.put(`${rival}?locale=bg`, { slug: 'praznik-na-slivata-2' }).expect(200);
    await publish(rival).expect(200);
    // The same in one language only: neither the other's Bulgarian slug nor its English one may be had.
    await admin.put(`${rival}?locale=en`, { slug: 'praznik-na-slivata' }).expect(200);
    expect(told(await publish(rival, 'bg').expect(400))).toEqual(['slug_taken_in_language ']);
    expect(told(await publish(rival, 'en').expect(400))).toEqual(['slug_taken slug']);
    await admin.put(`${rival}?locale=en`, { slug: '' }).expect(200);
    expect(await slugOf(rival, 'en')).toBe('praznik-na-slivata-2');
    await publish(rival).expect(200);
  });

  test('a draft without municipality gets one that is free everywhere, and another when it is some municipality’s', async () => {
    const first = await draft('troyan', { title: 'Гости от Вайблинген' });
    const homeless = await draft(undefined, { title: 'Гости от Вайблинген' });
    expect(await slugOf(homeless)).toBe('gosti-ot-vayblingen-2');
    await admin.put(`${homeless}?locale=bg`, await ownedBy('kubrat')).expect(200);
    expect(await slugOf(homeless)).toBe('gosti-ot-vayblingen');
    await publish(first).expect(200);
    await publish(homeless).expect(200);
    // What was published keeps its address, and cannot be published where another has it.
    const moved = { municipality: (await ownedBy('troyan')).municipality };
    expect((await admin.put(`${homeless}?locale=bg`, moved)).status).toBe(400);
    await admin.post(`${homeless}/actions/unpublish?locale=bg`).expect(200);
    await admin.put(`${homeless}?locale=bg`, moved).expect(200);
    expect(told(await publish(homeless).expect(400))).toEqual(['slug_taken slug']);
  });

  test('of two publications in one moment one is refused, in words', async () => {
    const rivals = [
      await draft('dupnitsa', { title: 'Цуйка', slug: 'tsuyka' }),
      await draft('dupnitsa', { title: 'Ракия', slug: 'tsuyka' }),
    ];
    const answers = await Promise.all(rivals.map((address) => publish(address)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(told(answers.find(({ status }) => status === 400) as never)[0]).toMatch(
      /^slug_(just_)?taken slug$/,
    ); // one is, by the line above
  });

  test('the database holds it, should the question come too early', async () => {
    const address = await draft('dupnitsa', { title: 'Хоро край Джерман' });
    const { body } = await visit('/api/municipalities/dupnitsa').expect(200);
    const addresses = app().db.query('api::slug-record.slug-record');
    // What another transaction has written, and this one does not see in its question.
    const unseen = await addresses.create({
      data: {
        type: 'api::news-article.news-article',
        document: 'x'.repeat(24),
        municipality: body.data.documentId,
        slug: 'horo-kray-dzherman',
        locale: 'bg',
        current: false,
        held: true,
      },
    });
    const refused = await publish(address).expect(400);
    await addresses.delete({ where: { id: unseen.id } });
    expect(told(refused)).toEqual(['slug_just_taken slug']);
    const stored = await app()
      .db.query('api::news-article.news-article')
      .count({ where: { slug: 'horo-kray-dzherman', publishedAt: { $notNull: true } } });
    expect(stored).toBe(0);
    await publish(address).expect(200);
  });

  test('the form’s button and its word „available“ give the same', async () => {
    const address = await draft('troyan', { title: 'Фолклорен събор' });
    await admin.put(`${address}?locale=en`, { slug: 'folklore-fair' }).expect(200);
    const uid = { contentTypeUID: 'api::news-article.news-article', field: 'slug' };
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
    expect(await regenerate({ ...form, id: address.split('/').at(-1) })).toBe('folkloren-sabor');
    const check = async (value: string) =>
      (await admin.post('/content-manager/uid/check-availability?locale=bg', { ...uid, value }).expect(200))
        .body;
    expect(await check('folklore-fair')).toEqual({ isAvailable: false, suggestion: 'folklore-fair-2' });
    expect(await check('folklore-fair-2')).toEqual({ isAvailable: true, suggestion: null });

    const neighbour = await signInAs('editor', ['kavarna'], 'slugs');
    const ask = (what: string, body: Fields) =>
      neighbour.post(`/content-manager/uid/${what}?locale=bg`, { ...uid, ...body });
    const theirs = await ask('check-availability', { value: 'folklore-fair' }).expect(200);
    expect(theirs.body).toEqual({ isAvailable: true, suggestion: null });
    expect((await ask('generate', { data: form }).expect(200)).body.data).toBe('folkloren-sabor');
    await ask('generate', { data: { ...form, id: address.split('/').at(-1) } }).expect(404);
    await ask('generate', { data: { ...form, ...(await connect('troyan')) } }).expect(404);
    await forget(neighbour.id);
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
      const address = await draft('troyan', { title: TITLE, ...first });
      const saved = await admin.put(`${address}?locale=bg`, second).expect(200);
      const stored = [await slugOf(address, 'bg'), await slugOf(address, 'en')];
      await admin.delete(`${address}?locale=bg`).expect(200);
      expect([saved.body.data.slug, ...stored]).toEqual([slug, slug, slug]);
    });

    test('with its number, and a translated one is let be', async () => {
      await draft('kubrat', { title: 'Борба' });
      const second = await draft('kubrat', { title: 'Борба' });
      expect(await slugOf(second)).toBe('borba-2');
      await admin.put(`${second}?locale=en`, { slug: 'wrestling' }).expect(200);
      await admin.put(`${second}?locale=bg`, { title: 'Борби', slug: 'borba-2' }).expect(200);
      expect([await slugOf(second, 'bg'), await slugOf(second, 'en')]).toEqual(['borbi', 'wrestling']);
    });

    test('and from then on it stays, also while the document is withdrawn', async () => {
      const address = await draft('kubrat', { title: 'Капанци' });
      await publish(address).expect(200);
      await admin.put(`${address}?locale=bg`, { title: 'Капанците', slug: 'kapantsi' }).expect(200);
      await publish(address).expect(200);
      await admin.post(`${address}/actions/unpublish?locale=bg`, {}).expect(200);
      await admin.put(`${address}?locale=bg`, { title: 'За капанците', slug: 'kapantsi' }).expect(200);
      expect(await slugOf(address)).toBe('kapantsi');
      await admin.put(`${address}?locale=bg`, { slug: '' }).expect(200);
      expect(await slugOf(address)).toBe('kapantsi');
    });
  });

  test('a copy sent with the original’s slug gets another, one of its own stays', async () => {
    const address = await draft('kubrat', { title: 'Сърмена нишка' });
    const clone = async (fields: Fields) => {
      const id = address.split('/').at(-1);
      const { body } = await admin.post(`${ARTICLE}/clone/${id}?locale=bg`, fields).expect(200);
      made.push(`${ARTICLE}/${body.data.documentId}`);
      return [body.data.slug, await slugOf(`${ARTICLE}/${body.data.documentId}`, 'en')];
    };
    expect(await clone({ title: 'Сърмена нишка', slug: 'sarmena-nishka' })).toEqual([
      'sarmena-nishka-2',
      'sarmena-nishka-2',
    ]);
    expect(await clone({ title: 'Сребърна нишка', slug: 'srebro' })).toEqual(['srebro', 'srebro']);
  });
});
