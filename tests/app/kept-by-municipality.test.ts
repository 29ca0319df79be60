import type { Knex } from 'knex';
import { app, isPostgres, ownedBy, visit } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, NETWORK, PARTNER, PROJECT, THEME, TOWN, VISIT } from '../support/types';

const editor = editing();

const idOf = async (town: string): Promise<string> =>
  (await visit(`/api/municipalities/${town}?fields=slug`).expect(200)).body.data.documentId;

/** What shows only what is common. */
const COMMON = ['/api/themes', '/api/networks', '/api/municipalities/troyan'];

/** What shows only one municipality's content, and what is common. */
const answersOf = async (town: string) => {
  const own = `filters[municipality][slug]=${town}`;
  const { body } = await visit(`/api/partners?${own}&fields=slug&pagination[pageSize]=1`);
  const { slug } = body.data[0];
  return [
    ...['', '?locale=en', '/timeline', '/statistics', '/search?q=фестивал', `/partners/${slug}`].map(
      (below) => `/api/site/${town}${below}`,
    ),
    ...['partners', 'visits', 'projects', 'agreements', 'memberships', 'news-articles'].map(
      (type) => `/api/${type}?${own}`,
    ),
    `/api/partners/${slug}?${own}&fields=name`,
    `/api/visits?filters[municipality][slug][$eq]=${town}&filters[$or][0][title][$contains]=а&filters[$or][1][partners][name]=б&locale=en`,
    `/api/visits?filters[municipality][documentId]=${await idOf(town)}&populate[partners][populate]=agreements&populate[gallery][populate]=file`,
  ];
};

/** What shows everybody's, or may. */
const OF_ALL = [
  ...['', '/timeline', '/statistics', '/search?q=фестивал'].map((below) => `/api/site/all${below}`),
  '/api/visits',
  '/api/redirects?filters[municipality][slug]=troyan&locale=bg',
  '/api/visits?filters[municipality][slug][$in]=troyan',
  '/api/visits?filters[municipality][slug][$ne]=troyan',
  '/api/visits?filters[$or][0][municipality][slug]=troyan&filters[$or][1][municipality][slug]=kavarna',
  '/api/visits?filters[$not][municipality][slug]=troyan',
  '/api/visits?filters[municipality][name]=Троян',
];

/** Statements of a kept answer: one reads the revisions on PostgreSQL; on SQLite they are in memory. */
const OF_A_KEPT_ONE = () => (isPostgres() ? 1 : 0);

/** Of some answers, each asked for before, those that something ends. */
const endedBy = async (paths: readonly string[], act: () => Promise<unknown>): Promise<string[]> => {
  for (const path of paths) await visit(path).expect(200);
  await act();
  const ended: string[] = [];
  for (const path of paths) {
    const statements = await statementsOf(() => visit(path).expect(200));
    if (statements.length > OF_A_KEPT_ONE()) ended.push(path);
  }
  return ended;
};

const makeVisit = async (town: string, fields: Fields = {}) =>
  editor.makePublished(VISIT, {
    title: 'Гости от Дойран',
    date: '2024-05',
    ...fields,
    ...(await ownedBy(town)),
  });

describe('what is published in Kavarna', () => {
  let troyan: string[] = [];
  let kavarna: string[] = [];
  beforeAll(async () => {
    [troyan, kavarna] = [await answersOf('troyan'), await answersOf('kavarna')];
  });
  const all = () => [...troyan, ...COMMON, ...kavarna, ...OF_ALL];
  const ofKavarna = () => [...kavarna, ...OF_ALL];

  test('ends the answers that show Kavarna’s or everybody’s, and leaves Troyan’s and those of what is common', async () => {
    const file = await editor.upload('doyran-v-kavarna.png');
    const network = await editor.makePublished(NETWORK, { name: 'Мрежа на градовете край езера' });
    let id = '';
    const fields: Fields = {
      gallery: [{ file, alternativeText: 'Площадът', peopleShown: 'none' }],
      participants: [{ place: 'Дойран', count: 12 }],
      network: link(network),
    };
    expect(await endedBy(all(), async () => (id = await makeVisit('kavarna', fields)))).toEqual(ofKavarna());
    expect(
      await endedBy(all(), () => editor.save(VISIT, id, { ...fields, slug: 'gosti-ot-doyran' })),
    ).toEqual([]);
    expect(await endedBy(all(), () => editor.publish(VISIT, id))).toEqual(ofKavarna());
    await editor.save(VISIT, id, { title: 'Guests from Dojran', translation: 'done' }, 'en');
    expect(await endedBy(all(), () => editor.publish(VISIT, id, 'en'))).toEqual(ofKavarna());
    expect(await endedBy(all(), () => editor.unpublish(VISIT, id))).toEqual(ofKavarna());
    await editor.publish(VISIT, id);
    expect(await endedBy(all(), () => editor.remove(VISIT, id, '*'))).toEqual(ofKavarna());
  });

  test('ends them also by what is computed from it in another entry', async () => {
    const partner = await editor.makePublished(PARTNER, {
      name: 'Дойран',
      country: 'MK',
      ...(await ownedBy('kavarna')),
    });
    const agreement = {
      title: 'Дружба с Дойран',
      kind: 'twinning',
      stage: 'signed',
      signings: [{ date: '2024-05-02' }],
      indefinite: true,
      partners: link(partner),
      ...(await ownedBy('kavarna')),
    };
    expect(await endedBy(all(), () => editor.makePublished(AGREEMENT, agreement))).toEqual(ofKavarna());
  });
});

test.each<[string, () => Promise<() => Promise<unknown>>]>([
  [
    'a theme',
    async () => {
      const id = await editor.makePublished(THEME, { name: 'Езера' });
      return () => editor.unpublish(THEME, id);
    },
  ],
  [
    'a municipality',
    async () => {
      const id = await editor.makePublished(TOWN, { name: 'Гостилица' });
      return () => editor.unpublish(TOWN, id);
    },
  ],
  [
    'a file of the media library',
    async () => {
      const id = await editor.upload('ezero.png');
      const info = JSON.stringify({ alternativeText: 'Езерото' });
      return () => editor.form(`/upload?id=${id}`).field('fileInfo', info).expect(200);
    },
  ],
  [
    'a consent',
    async () => {
      const picture = {
        file: await editor.upload('hora.png'),
        alternativeText: 'Хора',
        peopleShown: 'people',
      };
      const id = await makeVisit('kavarna', { gallery: [{ ...picture, consent: 'given' }] });
      const withdrawn = { gallery: [{ ...picture, consent: 'withdrawn' }] };
      return () => editor.save(VISIT, id, withdrawn);
    },
  ],
  [
    'a statement',
    async () => () => {
      const { tableName } = app().db.metadata.get(PARTNER);
      return app()
        .db.connection(tableName)
        .update({ country_name: 'Другаде' })
        .where({ document_id: 'none' });
    },
  ],
])('%s ends every answer', async (_, prepare) => {
  const paths = [
    ...COMMON,
    '/api/site/troyan',
    '/api/site/kavarna/timeline',
    '/api/visits?filters[municipality][slug]=troyan',
    '/api/visits',
  ];
  const act = await prepare();
  expect(await endedBy(paths, act)).toEqual(paths);
});

describe('an answer of Troyan’s that shows an entry of Kavarna’s ends with it', () => {
  const OWN = 'filters[municipality][slug]=troyan';

  test('the same project: each as long as the number is in it', async () => {
    const make = async (town: string, reference: string) =>
      editor.makePublished(PROJECT, {
        title: `Езера без граници: ${town}`,
        reference,
        ...(await ownedBy(town)),
      });
    const here = await make('troyan', 'CB007.2.22-191');
    const showing = [
      `/api/site/troyan/projects/${here}`,
      `/api/projects/${here}?${OWN}`,
      `/api/projects?${OWN}&fields=title,sameProject`,
    ];
    const others = [`/api/projects?${OWN}`, '/api/site/troyan', `/api/projects/${here}?${OWN}&fields=title`];
    let there = '';
    const ends = async (act: () => Promise<unknown>) =>
      expect(await endedBy([...showing, ...others], act)).toEqual(showing);
    await ends(async () => (there = await make('kavarna', 'CB007.2.22-191')));
    expect((await visit(showing[0] ?? '')).body.data.project.sameProject).toMatchObject([
      { documentId: there },
    ]);
    await editor.save(PROJECT, there, { title: 'Езера без граници' });
    await ends(() => editor.publish(PROJECT, there));
    await ends(() => editor.unpublish(PROJECT, there));
    await editor.publish(PROJECT, there);
    await ends(() => editor.remove(PROJECT, there, '*'));
  });

  test('the other side of a partnership', async () => {
    const make = async (town: string, home: string) =>
      editor.makePublished(PARTNER, {
        name: `Община ${home}`,
        kind: 'municipality',
        homeMunicipality: link(await idOf(home)),
        ...(await ownedBy(town)),
      });
    const here = await make('troyan', 'kavarna');
    const showing = [
      `/api/site/troyan/partners/${here}`,
      `/api/partners/${here}?${OWN}`,
      `/api/agreements?${OWN}&populate[partners][fields]=otherSide`,
    ];
    await editor.makePublished(AGREEMENT, {
      title: 'Дружба с Каварна',
      kind: 'twinning',
      partners: link(here),
      ...(await ownedBy('troyan')),
    });
    const others = [`/api/partners?${OWN}`, `/api/agreements?${OWN}`, '/api/site/troyan'];
    let there = '';
    const ends = async (act: () => Promise<unknown>) =>
      expect(await endedBy([...showing, ...others], act)).toEqual(showing);
    await ends(async () => (there = await make('kavarna', 'troyan')));
    expect((await visit(showing[0] ?? '')).body.data.partner.otherSide).toMatchObject([
      { documentId: there },
    ]);
    await editor.save(PARTNER, there, { since: '2007' });
    await ends(() => editor.publish(PARTNER, there));
    await ends(() => editor.unpublish(PARTNER, there));
  });
});

test('an entry that moves from Kavarna to Troyan ends the answers of both', async () => {
  const [troyan, kavarna] = ['/api/site/troyan/timeline', '/api/site/kavarna/timeline'];
  const id = await makeVisit('kavarna');
  expect(await endedBy([troyan, kavarna], () => editor.unpublish(VISIT, id))).toEqual([kavarna]);
  await editor.save(VISIT, id, await ownedBy('troyan'));
  expect(await endedBy([troyan, kavarna], () => editor.publish(VISIT, id))).toEqual([troyan]);

  // As it could be before moving was refused: the page is still Troyan's, the draft is Kavarna's.
  const { rows, municipality } = await rowsOf(id);
  const target = await municipality('kavarna');
  for (const { id: row, locale, isDraft } of rows) if (isDraft) await relink(row, target(locale));
  expect(await endedBy([troyan, kavarna], () => editor.publish(VISIT, id))).toEqual([troyan, kavarna]);
  const { body } = await visit(
    '/api/visits?filters[municipality][slug]=kavarna&fields=title&pagination[pageSize]=100',
  );
  expect(body.data.map(({ documentId }: Fields) => documentId)).toContain(id);
});

interface VisitRow {
  id: number;
  locale: string;
  isDraft: boolean;
}

/** The rows of a visit, and what finds the drafts of a municipality by language. */
const rowsOf = async (documentId: string) => {
  const query = (uid: string) => app().db.query(uid as typeof VISIT); // both are content types
  const found: { id: number; locale: string; publishedAt: unknown }[] = await query(VISIT).findMany({
    where: { documentId },
  });
  return {
    rows: found.map(({ id, locale, publishedAt }): VisitRow => ({
      id,
      locale,
      isDraft: publishedAt === null,
    })),
    municipality: async (slug: string) => {
      const drafts: { id: number; locale: string }[] = await query(TOWN).findMany({
        where: { documentId: await idOf(slug), publishedAt: null },
      });
      return (locale: string) => drafts.find((draft) => draft.locale === locale)?.id ?? 0;
    },
  };
};

const relink = (row: number, municipality: number) =>
  app()
    .db.connection('visits_municipality_lnk')
    .where({ visit_id: row })
    .update({ municipality_id: municipality });

test('a draft whose save corrects what is computed in the published entry ends the answers that show it', async () => {
  const id = await makeVisit('kavarna', { date: '2020-05' });
  const { tableName } = app().db.metadata.get(VISIT);
  const path = `/api/visits/${id}?fields=dateText`;
  // As before a midnight, or by an earlier version.
  await app().db.connection(tableName).where({ document_id: id }).update({ date_text: 'пролетта' });
  const text = async () => (await visit(path).expect(200)).body.data.dateText;
  expect(await text()).toBe('пролетта');
  await editor.save(VISIT, id, { occasion: 'Събор' });
  expect(await text()).toBe('май 2020 г.');
});

if (isPostgres())
  test('a publication in Troyan does not wait for one in Kavarna that is just being stored', async () => {
    const [here, there] = [await makeVisit('troyan'), await makeVisit('kavarna')];
    const revision = (trx: Knex.Transaction) =>
      trx('pobratim_revisions').where({ municipality: kavarna }).forUpdate();
    const kavarna = await idOf('kavarna');
    let published = false;
    let waiting: Promise<unknown> = Promise.resolve();
    await app().db.connection.transaction(async (trx) => {
      expect(await revision(trx)).toHaveLength(1);
      waiting = editor.publish(VISIT, there).then(() => (published = true));
      await editor.publish(VISIT, here);
      expect(published).toBe(false);
    });
    await waiting;
  });
