import type { Missing } from '../../src/desk/contract';
import { app, ownedBy, send, signIn, visit } from '../support/app';
import { editing, link, told, unlink, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, ARTICLE, PARTNER, VISIT } from '../support/types';

const editor = editing();

/** Saves a draft, which our rules never refuse, and then asks to publish it. */
const askToPublish = async (uid: string, fields: Fields, by = editor) => {
  const documentId = await by.make(uid, fields);
  return { documentId, answer: await by.tryTo('publish', uid, documentId) };
};

const file = () => editor.upload('gosti-ot-budva.png');

/** What the editor for rich text makes of a picture from the media library. */
const pictureInText = async () => {
  const { body } = await editor.get(`/upload/files/${await file()}`).expect(200);
  return { type: 'image', image: body, children: [{ type: 'text', text: '' }] };
};

/** Entries of the five sources, each with what is missing. */
const LACKING: [what: string, uid: string, fields: () => Promise<Fields>, expected: string[]][] = [
  [
    'a visit without municipality',
    VISIT,
    async () => ({ title: 'Гости от Будва' }),
    ['municipality_missing municipality'],
  ],
  [
    'a programme outside the visit',
    VISIT,
    async () => ({
      title: 'Сурва',
      date: '2019-02-18/2019-02-21',
      programme: [{ date: '2019-02-18' }, { date: '2019-02-25' }],
    }),
    ['programme_day_outside_visit programme.1.date'],
  ],
  [
    'participants that do not add up',
    VISIT,
    async () => ({
      title: 'Сурва',
      participants: [{ count: 148 }, { count: 107 }],
      participantsTotal: { value: 271 },
    }),
    ['participants_do_not_add_up participantsTotal.value'],
  ],
  [
    'an agreement without a party and without a date',
    AGREEMENT,
    async () => ({ title: 'Споразумение за приятелство', stage: 'signed' }),
    ['agreement_without_partner partners', 'agreement_without_date signings'],
  ],
  [
    'parts of an article with rows that show nothing',
    ARTICLE,
    async () => ({
      title: 'Гости от Будва',
      lead: 'Посрещнахме ги.',
      body: [
        { __component: 'article.gallery', pictures: [{ caption: 'Гостите', alternativeText: 'Гостите' }] },
        { __component: 'article.documents', documents: [{}] },
      ],
    }),
    ['article_part_empty body.0', 'article_part_empty body.1'],
  ],
  [
    'a history that goes backwards',
    PARTNER,
    async () => ({
      name: 'Цетине',
      country: 'ME',
      statusHistory: [
        { status: 'active', on: '2024' },
        { status: 'prospective', on: '2023' },
      ],
    }),
    ['status_history_backwards statusHistory.1.on'],
  ],
  [
    'an article without lead, with an empty section',
    ARTICLE,
    async () => ({
      title: 'Посещение',
      body: [
        {
          __component: 'article.section',
          text: [{ type: 'paragraph', children: [{ type: 'text', text: ' ' }] }],
        },
      ],
    }),
    ['article_lead_missing lead', 'article_part_empty body.0'],
  ],
  [
    'a picture without words',
    VISIT,
    async () => ({ title: 'Гости от Будва', gallery: [{ file: await file() }] }),
    ['picture_without_alternative_text gallery.0.alternativeText'],
  ],
  [
    'a picture without words deep in an article',
    ARTICLE,
    async () => ({
      title: 'Посещение',
      lead: 'Гости от Будва.',
      body: [
        {
          __component: 'article.gallery',
          pictures: [{ file: await file(), decorative: true }, { file: await file() }],
        },
      ],
    }),
    ['picture_without_alternative_text body.0.pictures.1.alternativeText'],
  ],
  [
    'addresses that lead nowhere',
    PARTNER,
    async () => ({
      name: 'Подгорица',
      country: 'ME',
      website: 'подгорица',
      sources: [{ title: 'Страница на общината', url: 'podgorica' }],
    }),
    ['link_malformed website', 'link_malformed sources.0.url'],
  ],
  [
    'a link and a picture in a text',
    VISIT,
    async () => ({
      title: 'Гости от Будва',
      summary: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: '/novini/1', children: [{ type: 'text', text: 'Троян' }] }],
        },
        await pictureInText(),
      ],
    }),
    ['link_in_text_malformed summary', 'picture_in_text summary'],
  ],
];

/** What the panel beside a form is told of the form as it is filled in: that of an entry, or of a new one. */
const lackingIn = async (uid: string, fields: Fields, documentId?: string, locale = 'bg') => {
  const address = [`/checks/${uid}`, ...(documentId === undefined ? [] : [documentId])].join('/');
  const { body } = await editor.post(`${address}?locale=${locale}`, fields).expect(200);
  const { items, publishFirst }: Missing = body.data;
  return { told: items.map(({ code, path }) => `${code} ${path.join('.')}`), items, publishFirst };
};

test.each(LACKING)(
  '%s is told beside the form, saved, and not published',
  async (_, uid, fields, expected) => {
    const own = expected.some((code) => code.startsWith('municipality_missing'))
      ? {}
      : await ownedBy('troyan');
    const sent = { ...own, ...(await fields()) };
    expect((await lackingIn(uid, sent)).told).toEqual(expected);
    const { documentId, answer } = await askToPublish(uid, sent);
    expect([answer.status, told(answer)]).toEqual([400, expected]);
    expect((await lackingIn(uid, sent, documentId)).told).toEqual(expected);
    expect(
      await app()
        .db.query(uid as typeof VISIT)
        .count({ where: { documentId, publishedAt: { $notNull: true } } }),
    ).toBe(0);
  },
);

describe('what a form lacks', () => {
  let entry: string;
  let partner: string;
  beforeAll(async () => {
    const own = await ownedBy('troyan');
    const file = await editor.upload('praznik-na-slivata.png');
    partner = await editor.make(PARTNER, { name: 'Будва на морето', country: 'ME', ...own });
    entry = await editor.make(VISIT, {
      ...own,
      title: 'Празник на сливата',
      date: '2026-09',
      gallery: [
        { file, alternativeText: 'Хоро на площада' },
        { file, alternativeText: 'Гостите от Будва' },
      ],
    });
  });
  const pictures = async () => (await editor.draft(VISIT, entry)).gallery as Fields[];
  /** As a head editor of Troyan types it: two texts deleted, a draft linked. */
  const typed = async (): Promise<Fields> => ({
    gallery: (await pictures()).map((picture) => ({ ...picture, alternativeText: '' })),
    partners: link(partner),
  });
  const ASKED = [
    'picture_without_alternative_text gallery.0.alternativeText',
    'picture_without_alternative_text gallery.1.alternativeText',
    'linked_to_unpublished partners',
  ];

  test('is what its publication would be refused for: all of it, with places and what to publish first', async () => {
    const { told: codes, items, publishFirst } = await lackingIn(VISIT, await typed(), entry);
    expect(codes).toEqual(ASKED);
    expect(items[1]).toMatchObject({ label: 'Снимки › 2 › Алтернативен текст', message: /./ });
    const needed = { uid: PARTNER, documentId: partner, title: 'Будва на морето' };
    expect(publishFirst).toEqual([{ ...needed, missing: [] }]);
    await editor.save(PARTNER, partner, { website: 'будва' });
    expect((await lackingIn(VISIT, await typed(), entry)).publishFirst).toEqual([
      { ...needed, missing: [expect.stringMatching(/^„Сайт“: .*„https:\/\/будва“|^„Сайт“: /)] },
    ]);
    await editor.save(PARTNER, partner, { website: null });
  });

  test('is found by reading alone', async () => {
    const form = await typed();
    const statements = await statementsOf(() => lackingIn(VISIT, form, entry));
    expect(statements.map(({ sql }) => sql).filter((sql) => !/^(select|begin|commit)/i.test(sql))).toEqual(
      [],
    );
    expect((await lackingIn(VISIT, {}, entry)).told).toEqual([]);
  });

  test('counts what is taken away, and what is confirmed', async () => {
    const own = await ownedBy('troyan');
    const fields = { title: 'Гости', partners: link(partner), participantsTotal: { value: 271 }, ...own };
    const linked = await editor.make(VISIT, { ...fields, participants: [{ count: 148 }] });
    const warned = 'participants_do_not_add_up participantsTotal.value';
    expect((await lackingIn(VISIT, {}, linked)).told).toEqual([warned, 'linked_to_unpublished partners']);
    const { told: left, items } = await lackingIn(VISIT, { partners: unlink(partner) }, linked);
    expect([left, items[0]?.warning]).toEqual([[warned], true]);
    expect(items[0]?.message).not.toContain('Потвърждения');
    const why = 'Така е в отчета на общината.';
    const confirmations = [{ code: 'participants_do_not_add_up', why }];
    expect((await lackingIn(VISIT, { partners: unlink(partner), confirmations }, linked)).told).toEqual([]);
  });

  test('in a translation is told in its form, and facts that it lacks as well', async () => {
    const own = await ownedBy('troyan');
    const article = await editor.make(ARTICLE, { ...own, title: 'Гости от Будва', lead: 'Посрещнахме ги.' });
    const english = { title: 'Guests from Budva', lead: '', translation: 'done' };
    const asked = (await lackingIn(ARTICLE, english, article, 'en')).items;
    expect(asked).toMatchObject([
      { code: 'translation_lacks_text', message: expect.stringMatching(/English/) },
    ]);
    expect((await lackingIn(ARTICLE, { ...english, lead: 'We met them.' }, article, 'en')).told).toEqual([]);
  });

  test('is told with values that no field can hold', async () => {
    const fields = { date: 'вчера', publishAt: '2020-05-01T10:00:00.000Z', gallery: (await typed()).gallery };
    expect((await lackingIn(VISIT, fields, entry)).told).toEqual([
      'date_not_edtf date',
      'publish_time_too_soon publishAt',
      ...ASKED.slice(0, 2),
    ]);
  });

  test('is not told of another municipality’s entries, and not to who may not mend it', async () => {
    const hers = await editor.signInAs('head-editor', ['kavarna'], 'missing');
    const own = await ownedBy('kavarna');
    const refused = await hers
      .post(`/checks/${VISIT}?locale=bg`, { title: 'Гости', partners: link(partner), ...own })
      .expect(400);
    expect(told(refused)).toEqual(['link_foreign partners']);
    expect(refused.text).not.toContain('Будва');
    await hers.post(`/checks/${VISIT}/${entry}?locale=bg`, {}).expect(404);
    const translator = await editor.signInAs('translator', ['troyan'], 'missing');
    const readOnly = await translator.post(`/checks/${VISIT}/${entry}?locale=bg`, {}).expect(200);
    expect(readOnly.body).toEqual({ data: null });
    await translator.post(`/checks/${VISIT}/${entry}?locale=en`, {}).expect(200);
    const steward = await editor.signInAs('steward', [], 'missing');
    await steward.post(`/checks/${VISIT}/${entry}?locale=bg`, {}).expect(404);
    await translator.post(`/checks/${VISIT}?locale=bg`, {}).expect(403);
  });

  test('is asked of forms only', async () => {
    for (const body of [[], { gallery: 'не' }, { gallery: [3] }, { title: {} }])
      expect(told(await editor.post(`/checks/${VISIT}/${entry}?locale=bg`, body).expect(400))).toEqual([
        expect.stringMatching(/^(request|value)_malformed/),
      ]);
    await editor.post(`/checks/plugin::users-permissions.user`, {}).expect(404);
    await editor.post(`/checks/${VISIT}/${entry}?locale=xx`, {}).expect(400);
    await editor.post(`/checks/${VISIT}/nothing-here?locale=bg`, {}).expect(404);
    await send('post', `/checks/${VISIT}/${entry}`).expect(401);
  });
});

test('the editor reads it in their language, with what to do', async () => {
  const fields = { title: 'Фестивал на сливата', ...(await ownedBy('troyan')) };
  const messages = [];
  for (const language of ['bg', 'en'] as const) {
    const { answer } = await askToPublish(ARTICLE, fields, editor.as(await signIn(language)));
    messages.push(answer.body.error.message);
  }
  expect(messages).toEqual([
    expect.stringContaining('Напишете в едно-две изречения какво се е случило.'),
    expect.stringContaining('Say in a sentence or two what happened.'),
  ]);
});

test('the entry that was there first is no duplicate of a draft that came later', async () => {
  const own = await ownedBy('troyan');
  const first = await editor.makePublished(PARTNER, { name: 'Велес', country: 'MK', ...own });
  await editor.make(PARTNER, { name: 'Veles', country: 'MK', ...own });
  await editor.save(PARTNER, first, { website: 'https://veles.gov.mk' });
  await editor.publish(PARTNER, first);
});

test('a likely duplicate is asked about once, and the answer is remembered', async () => {
  const { body } = await visit('/api/partners?filters[slug]=omol&populate=municipality').expect(200);
  const [known] = body.data;
  const twin = { name: 'Omol', country: known.country, ...(await ownedBy(known.municipality.slug)) };
  const { documentId, answer } = await askToPublish(PARTNER, twin);
  expect(told(answer)).toEqual(['partner_likely_duplicate name']);
  expect(answer.body.error.details.errors[0].params).toMatchObject({
    other: known.name,
    overrule: 'differentFrom',
  });
  await editor.save(PARTNER, documentId, { differentFrom: link(known.documentId) });
  await editor.publish(PARTNER, documentId);
  await editor.publish(PARTNER, documentId);
  // Another municipality may have the same partner.
  const { answer: elsewhere } = await askToPublish(PARTNER, { ...twin, ...(await ownedBy('dupnitsa')) });
  expect(elsewhere.status).toBe(200);
});

test.each([
  ['Шабац', 'Град Šabac', 'RS'],
  ['Münster', 'Muenster', 'DE'],
  ['Крушево', 'Kruševo Municipality', 'MK'],
])('%s and %s are likely one partner', async (first, second, country) => {
  const own = await ownedBy('troyan');
  await editor.makePublished(PARTNER, { name: first, country, ...own });
  const { answer } = await askToPublish(PARTNER, { name: second, country, ...own });
  expect(told(answer)).toEqual(['partner_likely_duplicate name']);
});

describe('a twinning in force and a partner that has ended are not shown together, whatever drafts say', () => {
  const steps = (...statuses: string[]) =>
    statuses.map((status, index) => ({ status, on: `${2000 + index}` }));
  const twinning = async (partner: string) => ({
    ...(await ownedBy('troyan')),
    title: 'Споразумение за побратимяване',
    kind: 'twinning',
    stage: 'signed',
    signings: [{ date: '2000-05-01' }],
    indefinite: true,
    partners: link(partner),
  });
  const partnerWith = async (name: string, ...statuses: string[]) =>
    editor.makePublished(PARTNER, {
      ...(await ownedBy('troyan')),
      name,
      country: 'ME',
      statusHistory: steps(...statuses),
    });

  test('the agreement asks what readers see of the partner', async () => {
    const active = await partnerWith('Никшич', 'active');
    const agreement = await editor.make(AGREEMENT, await twinning(active));
    await editor.save(PARTNER, active, { statusHistory: steps('active', 'ended') });
    await editor.publish(AGREEMENT, agreement);
    const ended = await partnerWith('Улцин', 'active', 'ended');
    const second = await editor.make(AGREEMENT, await twinning(ended));
    await editor.save(PARTNER, ended, { statusHistory: steps('active') });
    const refused = await editor.tryTo('publish', AGREEMENT, second).expect(400);
    expect(told(refused)).toEqual(['twinning_with_ended_partner partners']);
  });

  test('the partner asks what readers see of its agreements', async () => {
    const partner = await partnerWith('Тиват', 'active');
    const agreement = await editor.makePublished(AGREEMENT, await twinning(partner));
    await editor.save(PARTNER, partner, { statusHistory: steps('active', 'ended') });
    const refused = await editor.tryTo('publish', PARTNER, partner).expect(400);
    expect(told(refused)).toEqual(['ended_partner_with_twinning statusHistory']);
    expect(refused.body.error.message).toContain('„Споразумение за побратимяване“');
    await editor.save(AGREEMENT, agreement, { terminatedOn: '2001' });
    await editor.publish(AGREEMENT, agreement);
    await editor.publish(PARTNER, partner);
  });
});

describe('nothing is a part of itself', () => {
  test.each([
    [PARTNER, 'name', 'Пловдив', 'Район „Тракия“'],
    [VISIT, 'title', 'Фестивал на сливата', 'Концерт'],
  ])('%s', async (uid, title, whole, part) => {
    const own = await ownedBy('troyan');
    const kind = uid === VISIT ? { direction: 'incoming' } : { country: 'BG' };
    const larger = await editor.makePublished(uid, { ...own, ...kind, [title]: whole });
    const smaller = await editor.makePublished(uid, { ...own, ...kind, [title]: part, partOf: link(larger) });
    await editor.save(uid, larger, { partOf: link(smaller) });
    const refused = await editor.tryTo('publish', uid, larger).expect(400);
    expect(told(refused)).toEqual(['part_of_itself partOf']);
    expect(refused.body.error.message).toContain(part);
  });
});

describe('an agreement that replaces or amends another comes after it', () => {
  test.each(['replaces', 'amends'])('not itself: %s', async (field) => {
    const { documentId } = await askToPublish(AGREEMENT, {
      title: 'Меморандум',
      ...(await ownedBy('troyan')),
    });
    await editor.save(AGREEMENT, documentId, { [field]: link(documentId) });
    const refused = await editor.tryTo('publish', AGREEMENT, documentId).expect(400);
    expect(told(refused)).toEqual([`agreement_follows_itself ${field}`]);
  });

  test('not one that comes after it, over however many', async () => {
    const own = await ownedBy('troyan');
    const first = await editor.makePublished(AGREEMENT, { ...own, title: 'Първо' });
    const second = await editor.makePublished(AGREEMENT, { ...own, title: 'Второ', replaces: link(first) });
    const third = await editor.makePublished(AGREEMENT, { ...own, title: 'Трето', replaces: link(second) });
    await editor.save(AGREEMENT, first, { replaces: link(third) });
    const refused = await editor.tryTo('publish', AGREEMENT, first).expect(400);
    expect(told(refused)).toEqual(['agreement_follows_itself replaces']);
    expect(refused.body.error.message).toContain('„Трето“');
  });
});

test('a link to another municipality’s document is named, also where a program made it', async () => {
  const { body } = await visit('/api/partners?filters[municipality][slug]=kubrat').expect(200);
  const [partner] = body.data;
  const { documentId } = await askToPublish(VISIT, { title: 'Гости', ...(await ownedBy('troyan')) });
  const data = { partners: { connect: [{ documentId: partner.documentId }] } };
  await app().documents(VISIT).update({ documentId, locale: 'bg', data });
  const answer = await editor.tryTo('publish', VISIT, documentId).expect(400);
  expect(told(answer)).toEqual(['linked_to_other_municipality partners']);
  expect(answer.body.error.message).toContain(partner.name);
});

test('what is missing only in a translation is answered with its language; an unfinished one prevents nothing', async () => {
  const fields = { title: 'Фестивал на сливата', lead: 'Гости от Будва.', ...(await ownedBy('troyan')) };
  const { documentId } = await askToPublish(ARTICLE, fields);
  await editor.save(ARTICLE, documentId, { title: 'Plum Festival', lead: '', translation: 'done' }, 'en');
  const refused = await editor.tryTo('publish', ARTICLE, documentId).expect(400);
  expect(told(refused)).toEqual(['translation_lacks_text ']);
  expect(refused.body.error.message).toContain('„English“');
  await editor.save(ARTICLE, documentId, { translation: 'in-progress' }, 'en');
  await editor.publish(ARTICLE, documentId);
});

test('what is not published is named, also in a language that was added a moment ago', async () => {
  const own = await ownedBy('troyan');
  const partner = await editor.make(PARTNER, { name: 'Омол', ...own });
  const visit = await editor.make(VISIT, { title: 'Гости от Омол', partners: link(partner), ...own });
  await app()
    .db.query(PARTNER)
    .updateMany({ where: { documentId: partner, locale: 'en' }, data: { name: null } });
  const { body } = await editor.tryTo('publish', VISIT, visit, 'en').expect(400);
  expect(body.error.message).toContain('„Омол“');
});

test('who held office is no signature: neither of a proposal, nor of a tie of custom', async () => {
  const signings = [{ inOffice: [{ name: 'Мубарис Ахмедзаде', post: 'кмет на Загатала', side: 'theirs' }] }];
  const own = await ownedBy('troyan');
  for (const stage of ['proposed', null]) {
    const { answer } = await askToPublish(AGREEMENT, {
      title: 'Побратимяване със Загатала',
      kind: 'twinning',
      stage,
      signings,
      ...own,
    });
    expect(told(answer)).toEqual([]);
  }
});

test('every way to publish asks: a write with status published, and many at once', async () => {
  const data = { title: 'Фестивал', ...(await ownedBy('troyan')) };
  const count = () => app().db.query(ARTICLE).count();
  const before = await count();
  const written = app()
    .documents(ARTICLE)
    .create({ status: 'published', data: { title: data.title } });
  await expect(written).rejects.toMatchObject({
    details: { errors: expect.arrayContaining([expect.objectContaining({ code: 'article_lead_missing' })]) },
  });
  expect(await count()).toBe(before);
  const { documentId } = await askToPublish(ARTICLE, data);
  await editor.tryToAll('bulkPublish', ARTICLE, [documentId]).expect(400);
});
