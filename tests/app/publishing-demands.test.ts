import { app, ownedBy, signIn, visit } from '../support/app';
import { editing, link, told, type Fields } from '../support/editor';
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

test.each(LACKING)('%s is saved, and not published', async (_, uid, fields, expected) => {
  const own = expected.some((code) => code.startsWith('municipality_missing')) ? {} : await ownedBy('troyan');
  const { documentId, answer } = await askToPublish(uid, { ...own, ...(await fields()) });
  expect([answer.status, told(answer)]).toEqual([400, expected]);
  expect(
    await app()
      .db.query(uid as typeof VISIT)
      .count({ where: { documentId, publishedAt: { $notNull: true } } }),
  ).toBe(0);
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

test('a link to another municipality’s document is named', async () => {
  const { body } = await visit('/api/partners?filters[municipality][slug]=kubrat').expect(200);
  const [partner] = body.data;
  const partners = link(partner.documentId);
  const { answer } = await askToPublish(VISIT, { title: 'Гости', partners, ...(await ownedBy('troyan')) });
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
