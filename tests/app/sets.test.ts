import type { Response } from 'supertest';
import { ownedBy, signIn, visit, type AdminSession } from '../support/app';
import { addressOf, editing, link, told, type Editor, type Fields } from '../support/editor';
import { AGREEMENT, ARTICLE, PARTNER, THEME, VISIT } from '../support/types';

const admin = editing();
const { make, makePublished, save, tryToAll } = admin;

interface Entry {
  documentId: string;
  title: string;
  done: boolean;
  errors: { code: string; path: (string | number)[]; message: string }[];
}

const byTitle = (one: Entry, other: Entry) => one.title.localeCompare(other.title, 'bg');

/** What an answer says of each entry: its title, and `done` or the codes and paths of its issues. */
const entriesOf = ({ body }: Response): [string, string][] =>
  ((body.entries ?? body.error.details.entries) as Entry[])
    .sort(byTitle)
    .map(({ title, done, errors }) => [
      title,
      done ? 'done' : errors.map(({ code, path }) => `${code} ${path.join('.')}`).join(', '),
    ]);

const isPublic = async (plural: string, documentId: string) =>
  (await visit(`/api/${plural}/${documentId}`)).status === 200;
const article = async (title: string, fields: Fields = {}) =>
  make(ARTICLE, { title, lead: 'Кратко въведение.', ...(await ownedBy('troyan')), ...fields });
const agreement = async (title: string, fields: Fields = {}) =>
  make(AGREEMENT, { title, stage: 'proposed', ...(await ownedBy('troyan')), ...fields });

/** Two visits, each of which answers the other. */
const mutualVisits = async (fields: Fields = {}) => {
  const own = await ownedBy('troyan');
  const there = await make(VISIT, { title: 'В Цетине', ...own });
  const back = await make(VISIT, { title: 'В Троян', returnVisitOf: link(there), ...own, ...fields });
  await save(VISIT, there, { returnVisitOf: link(back) });
  return { there, back };
};
const answeredVisit = async (documentId: string) =>
  (await visit(`/api/visits/${documentId}?populate[returnVisitOf][fields][0]=title`).expect(200)).body.data
    .returnVisitOf?.title;

describe('publishing several', () => {
  test.each([
    ['the earlier one last', 1],
    ['the earlier one first', -1],
  ])('what the others refer to is published first: %s', async (_, order) => {
    const earlier = await agreement('Договор');
    const later = await agreement('Анекс', { amends: link(earlier) });
    const last = await agreement('Втори анекс', { amends: link(later), replaces: link(earlier) });
    const ids = order > 0 ? [last, later, earlier] : [earlier, later, last];
    const answer = await tryToAll('bulkPublish', AGREEMENT, ids).expect(200);
    expect(answer.body.count).toBe(3);
    expect(answer.body.entries).toEqual(
      ids.map((documentId) =>
        expect.objectContaining({ documentId, uid: AGREEMENT, done: true, errors: [] }),
      ),
    );
    expect(answer.body.entries[0].title).toBe(order > 0 ? 'Втори анекс' : 'Договор');
  });

  test('what is complete is published, and the answer says of each other one why it is not, in the reader’s language', async () => {
    const good = await article('Фестивал');
    const bad = await article('Без въведение', { lead: '' });
    const other = await article('Концерт');
    const refused = await tryToAll('bulkPublish', ARTICLE, [good, bad, other]).expect(400);
    expect(entriesOf(refused)).toEqual([
      ['Без въведение', 'article_lead_missing lead'],
      ['Концерт', 'done'],
      ['Фестивал', 'done'],
    ]);
    const { message, details } = refused.body.error;
    expect(details.count).toBe(2);
    expect(message).toBe(
      'Публикувани: 2 от 3. „Без въведение“: „Въведение“: Новината няма въведение. Напишете в едно-две изречения какво се е случило.',
    );
    expect(details.errors).toEqual([
      expect.objectContaining({
        code: 'article_lead_missing',
        path: [],
        message: expect.stringMatching(/^„Без въведение“: „Въведение“: Новината/),
      }),
    ]);
    for (const id of [good, other]) expect(await isPublic('news-articles', id)).toBe(true);
    expect(await isPublic('news-articles', bad)).toBe(false);

    const english = await signIn('en');
    const again = await english.post(`${addressOf(ARTICLE)}/actions/bulkPublish?locale=bg`, {
      documentIds: [bad],
    });
    expect(again.status).toBe(400);
    expect(again.body.error.message).toMatch(
      /^Published: 0 of 1\. „Без въведение“: “Lead”: The article has no lead\./,
    );
  });

  test('who refers to one that is not complete waits for it', async () => {
    const earlier = await agreement('Договор без страна', { stage: 'signed', dateUnknown: true });
    const later = await agreement('Анекс към него', { amends: link(earlier) });
    const apart = await agreement('Друго');
    const refused = await tryToAll('bulkPublish', AGREEMENT, [later, earlier, apart]).expect(400);
    expect(entriesOf(refused)).toEqual([
      ['Анекс към него', 'linked_to_unpublished amends'],
      ['Договор без страна', 'agreement_without_partner partners'],
      ['Друго', 'done'],
    ]);
  });

  test.each([[false], [true]])(
    'entries that refer to each other are published together; reversed: %s',
    async (isReversed) => {
      const { there, back } = await mutualVisits();
      const ids = isReversed ? [back, there] : [there, back];
      const answer = await tryToAll('bulkPublish', VISIT, ids).expect(200);
      expect(answer.body.count).toBe(2);
      expect(await answeredVisit(there)).toBe('В Троян');
      expect(await answeredVisit(back)).toBe('В Цетине');
      const list = await admin
        .get(`${addressOf(VISIT)}?locale=bg&filters[documentId][$in][0]=${there}`)
        .expect(200);
      expect(list.body.results[0].status).toBe('published');
      for (const id of ids) {
        const { body } = await admin.get(`/history/${VISIT}/${id}`).expect(200);
        expect(body.data.filter(({ action }: { action: string }) => action === 'publish')).toHaveLength(1);
      }
      await tryToAll('bulkUnpublish', VISIT, ids).expect(200);
    },
  );

  test('of entries that refer to each other none is published if one is not complete', async () => {
    const { there, back } = await mutualVisits({ date: '2024-05-01', programme: [{ date: '2031-01-01' }] });
    const refused = await tryToAll('bulkPublish', VISIT, [there, back]).expect(400);
    expect(entriesOf(refused)).toEqual([
      ['В Троян', 'programme_day_outside_visit programme.0.date'],
      ['В Цетине', 'refused_together '],
    ]);
    expect(refused.body.error.details.count).toBe(0);
    for (const id of [there, back]) expect(await isPublic('visits', id)).toBe(false);
  });

  test('together is no way around a rule: two agreements cannot amend each other', async () => {
    const first = await agreement('Първо');
    const second = await agreement('Второ', { amends: link(first) });
    await save(AGREEMENT, first, { amends: link(second) });
    const refused = await tryToAll('bulkPublish', AGREEMENT, [first, second]).expect(400);
    expect(entriesOf(refused)).toEqual([
      ['Второ', 'agreement_follows_itself amends'],
      ['Първо', 'agreement_follows_itself amends'],
    ]);
    for (const id of [first, second]) expect(await isPublic('agreements', id)).toBe(false);
  });
});

describe('withdrawing and deleting several', () => {
  const twoAgreements = async () => {
    const earlier = await agreement('Договор');
    const later = await agreement('Анекс', { amends: link(earlier) });
    await tryToAll('bulkPublish', AGREEMENT, [earlier, later]).expect(200);
    return [earlier, later] as const;
  };

  test.each(['bulkUnpublish', 'bulkDelete'] as const)(
    '%s of a referrer and what it refers to works in any order',
    async (action) => {
      for (const isReversed of [false, true]) {
        const ids = [...(await twoAgreements())];
        if (isReversed) ids.reverse();
        const answer = await tryToAll(action, AGREEMENT, ids).expect(200);
        expect(answer.body.count).toBe(2);
        expect(entriesOf(answer).map(([, what]) => what)).toEqual(['done', 'done']);
        for (const id of ids) expect(await isPublic('agreements', id)).toBe(false);
      }
    },
  );

  test.each(['bulkUnpublish', 'bulkDelete'] as const)(
    '%s of entries that refer to each other',
    async (action) => {
      const { there, back } = await mutualVisits();
      await tryToAll('bulkPublish', VISIT, [there, back]).expect(200);
      const answer = await tryToAll(action, VISIT, [there, back]).expect(200);
      expect(answer.body.count).toBe(2);
      for (const id of [there, back]) expect(await isPublic('visits', id)).toBe(false);
    },
  );

  test('what an entry outside refers to stays, and the rest is withdrawn', async () => {
    const [earlier, later] = await twoAgreements();
    await makePublished(VISIT, {
      title: 'Подписване',
      agreements: link(earlier),
      ...(await ownedBy('troyan')),
    });
    const refused = await tryToAll('bulkUnpublish', AGREEMENT, [earlier, later]).expect(400);
    expect(entriesOf(refused)).toEqual([
      ['Анекс', 'done'],
      ['Договор', 'referred_to '],
    ]);
    expect(refused.body.error.message).toMatch(/^Свалени от сайта: 1 от 2\. „Договор“: .*„Подписване“/);
    expect(await isPublic('agreements', earlier)).toBe(true);
    expect(await isPublic('agreements', later)).toBe(false);
  });

  test('what a role may not do to one of them is said of that one', async () => {
    const writer: Editor = await admin.signInAs('contributor', ['troyan'], 'sets');
    const draft = await article('Чернова');
    const shown = await article('На сайта');
    await admin.publish(ARTICLE, shown);
    const refused = await writer.tryToAll('bulkDelete', ARTICLE, [shown, draft]).expect(400);
    expect(entriesOf(refused)).toEqual([
      ['На сайта', 'published_kept '],
      ['Чернова', 'done'],
    ]);
    expect(await isPublic('news-articles', shown)).toBe(true);
    await admin.tryTo('publish', ARTICLE, draft).expect(404);
  });
});

describe('publishing an entry with those that it needs', () => {
  const publishWith = (by: AdminSession, uid: string, documentId: string, fields: Fields = {}) =>
    by.post(`${addressOf(uid, documentId)}/actions/publish?locale=bg&withRelated=true`, fields);

  /** A visit of a partner with a theme, none of them published. */
  const unpublishedChain = async (fields: { partner?: Fields; visit?: Fields } = {}) => {
    const own = await ownedBy('troyan');
    const theme = await make(THEME, { name: 'Овощарство' });
    const partner = await make(PARTNER, {
      name: 'Колашин',
      country: 'ME',
      themes: link(theme),
      ...own,
      ...fields.partner,
    });
    const meeting = await make(VISIT, {
      title: 'Среща на стопани',
      partners: link(partner),
      themes: link(theme),
      ...own,
      ...fields.visit,
    });
    return { theme, partner, meeting };
  };
  const arePublic = async ({ theme, partner, meeting }: Record<'theme' | 'partner' | 'meeting', string>) => [
    await isPublic('themes', theme),
    await isPublic('partners', partner),
    await isPublic('visits', meeting),
  ];

  test('one request publishes all of them, and saves its form', async () => {
    const chain = await unpublishedChain();
    await admin.tryTo('publish', VISIT, chain.meeting).expect(400);
    const { body } = await publishWith(admin, VISIT, chain.meeting, {
      occasion: 'Празник на сливата',
    }).expect(200);
    expect(body.data).toMatchObject({
      documentId: chain.meeting,
      occasion: 'Празник на сливата',
      status: 'published',
    });
    expect(await arePublic(chain)).toEqual([true, true, true]);
    const page = await visit(`/api/visits/${chain.meeting}`).expect(200);
    expect(page.body.data.partners.map(({ name }: Fields) => name)).toEqual(['Колашин']);
  });

  test('what any of them lacks is said at once, and nothing is stored', async () => {
    const chain = await unpublishedChain({
      partner: { name: 'Биело Поле', website: 'биело' },
      visit: { date: '2024-05-01', programme: [{ date: '2031-01-01' }] },
    });
    const refused = await publishWith(admin, VISIT, chain.meeting, { occasion: 'Празник' }).expect(400);
    const { errors, entries } = refused.body.error.details;
    expect(told(refused).sort()).toEqual([
      'link_malformed ',
      'programme_day_outside_visit programme.0.date',
      'refused_together ',
    ]);
    expect(errors.find(({ code }: Fields) => code === 'link_malformed').message).toMatch(
      /^„Биело Поле“: „Сайт“: „биело“/,
    );
    expect(
      entries.map(({ uid, title, errors: [first] }: Entry & { uid: string }) => [
        uid,
        title,
        first?.code,
        first?.path,
      ]),
    ).toEqual([
      [THEME, 'Овощарство', 'refused_together', []],
      [PARTNER, 'Биело Поле', 'link_malformed', ['website']],
      [VISIT, 'Среща на стопани', 'programme_day_outside_visit', ['programme', 0, 'date']],
    ]);
    expect(await arePublic(chain)).toEqual([false, false, false]);
    expect(await admin.draft(VISIT, chain.meeting)).toMatchObject({ occasion: null });
  });

  test('with the rights of the user only', async () => {
    const editor = await admin.signInAs('editor', ['troyan'], 'related');
    const chain = await unpublishedChain({ partner: { name: 'Плав' } });
    const refused = await publishWith(editor, VISIT, chain.meeting).expect(400);
    expect(told(refused)).toContain('common_not_yours ');
    expect(await arePublic(chain)).toEqual([false, false, false]);
    // Their own proposal is not theirs to publish either.
    const theme = await editor.make(THEME, { name: 'Пчеларство' });
    const meeting = await editor.make(VISIT, { title: 'Медът', themes: link(theme) });
    expect(told(await publishWith(editor, VISIT, meeting).expect(400))).toContain('publish_not_yours ');
    expect(await isPublic('themes', theme)).toBe(false);
    await admin.publish(THEME, chain.theme);
    await publishWith(editor, VISIT, chain.meeting).expect(200);
    expect(await arePublic(chain)).toEqual([true, true, true]);
  });

  test('also where they need each other', async () => {
    const { there, back } = await mutualVisits();
    await publishWith(admin, VISIT, there).expect(200);
    expect(await answeredVisit(there)).toBe('В Троян');
    expect(await answeredVisit(back)).toBe('В Цетине');
    await tryToAll('bulkUnpublish', VISIT, [there, back]).expect(200);
  });

  test('a partner that is not published yet is a partner', async () => {
    const own = await ownedBy('troyan');
    const partner = await make(PARTNER, { name: 'Андриевица', country: 'ME', ...own });
    const signed = {
      title: 'Подписано',
      stage: 'signed',
      signings: [{ date: '2024' }],
      partners: link(partner),
      ...own,
    };
    const contract = await make(AGREEMENT, signed);
    expect(told(await admin.tryTo('publish', AGREEMENT, contract).expect(400))).toEqual([
      'linked_to_unpublished partners',
    ]);
    await publishWith(admin, AGREEMENT, contract).expect(200);
  });

  test('an entry that needs none is published as always', async () => {
    const alone = await article('Само новина');
    await publishWith(admin, ARTICLE, alone).expect(200);
    expect(await isPublic('news-articles', alone)).toBe(true);
  });
});
