import { ownedBy, signIn, visit } from '../support/app';
import { addressOf, editing, link, told, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { AGREEMENT, PARTNER } from '../support/types';

const { clean, make, makePublished, publish, remove, save, tryTo, unpublish } = editing();

const idOf = async (town: string) =>
  String((await visit(`/api/municipalities/${town}`).expect(200)).body.data.documentId);

/** A partner of one municipality that is another one of the installation. */
const partnerOf = async (town: string, home: string, fields: Fields = {}): Promise<Fields> => ({
  name: `Община ${home}`,
  kind: 'municipality',
  homeMunicipality: link(await idOf(home)),
  ...fields,
  ...(await ownedBy(town)),
});

const otherSideOf = async (documentId: string, locale = 'bg') =>
  (await visit(`/api/partners/${documentId}?locale=${locale}`).expect(200)).body.data.otherSide;

afterEach(clean);

test('two municipalities that name each other are shown each other’s published entry', async () => {
  const there = await makePublished(PARTNER, await partnerOf('kavarna', 'troyan', { since: '2007' }));
  const here = await makePublished(PARTNER, await partnerOf('troyan', 'kavarna'));
  await makePublished(PARTNER, await partnerOf('dupnitsa', 'troyan'));
  await makePublished(PARTNER, { name: 'Трявна', ...(await ownedBy('kavarna')) });
  expect(await otherSideOf(here, 'en')).toEqual([
    {
      documentId: there,
      slug: 'obshtina-troyan',
      translation: 'fallback',
      textLanguage: 'bg',
      name: 'Община troyan',
      kind: 'municipality',
      country: null,
      countryName: null,
      countryAsStated: null,
      partnershipStatus: 'active',
      since: '2007',
      sinceText: '2007',
      municipality: { slug: 'kavarna', name: 'Kavarna', translation: 'done', textLanguage: 'en' },
    },
  ]);
  expect(await otherSideOf(there)).toMatchObject([{ documentId: here, municipality: { slug: 'troyan' } }]);

  await unpublish(PARTNER, there);
  expect(await otherSideOf(here)).toEqual([]);
  await save(PARTNER, there, { homeMunicipality: link(await idOf('kubrat')) });
  await publish(PARTNER, there);
  expect(await otherSideOf(here)).toEqual([]);
  await save(PARTNER, there, { homeMunicipality: link(await idOf('troyan')) });
  expect(await otherSideOf(here)).toEqual([]); // readers do not see the draft
  await publish(PARTNER, there);
  expect(await otherSideOf(here)).toMatchObject([{ documentId: there }]);
  await remove(PARTNER, there, '*');
  expect(await otherSideOf(here)).toEqual([]);
});

test('the other side’s entries are found by who they are of and who they are', async () => {
  const there = await makePublished(PARTNER, await partnerOf('kavarna', 'troyan'));
  await makePublished(AGREEMENT, {
    title: 'Побратимяване с Троян',
    kind: 'twinning',
    partners: link(there),
    ...(await ownedBy('kavarna')),
  });
  const { body } = await visit(
    '/api/partners?filters[municipality][slug]=kavarna&filters[homeMunicipality][slug]=troyan&populate=agreements',
  ).expect(200);
  expect(body.data).toMatchObject([{ documentId: there, agreements: [{ title: 'Побратимяване с Троян' }] }]);
  const agreements = await visit(
    '/api/agreements?filters[partners][homeMunicipality][slug]=troyan&fields=title',
  ).expect(200);
  expect(agreements.body.data).toMatchObject([{ title: 'Побратимяване с Троян' }]);
});

test('of many partners they are found by as many statements as of one', async () => {
  for (const town of ['kavarna', 'dupnitsa', 'kubrat']) {
    await makePublished(PARTNER, await partnerOf('troyan', town));
    await makePublished(PARTNER, await partnerOf(town, 'troyan'));
  }
  const path = (size: number) =>
    `/api/partners?filters[municipality][slug]=troyan&filters[homeMunicipality][slug][$notNull]=true&fields=otherSide&pagination[pageSize]=${size}`;
  const [one, three] = [await statementsOf(() => visit(path(1))), await statementsOf(() => visit(path(3)))];
  expect(three).toHaveLength(one.length);
  const { body } = await visit(path(3)).expect(200);
  expect(body.data.map(({ otherSide }: Fields) => otherSide)).toMatchObject([[{}], [{}], [{}]]);
});

describe('a date that the other side gives differently is said when one’s own is published', () => {
  test('since when there is the partnership', async () => {
    await makePublished(PARTNER, await partnerOf('kavarna', 'troyan', { since: '2007' }));
    const here = await make(PARTNER, await partnerOf('troyan', 'kavarna', { since: '2005-10' }));
    const refused = await tryTo('publish', PARTNER, here).expect(400);
    expect(told(refused)).toEqual(['partner_since_differs since']);
    expect(refused.body.error.details.errors[0]).toMatchObject({
      warning: true,
      message: expect.stringContaining('тук е октомври 2005 г., а в записа на „Каварна“ е 2007 г.'),
    });
    const english = await (
      await signIn('en')
    )
      .post(`${addressOf(PARTNER, here)}/actions/publish?locale=bg`)
      .expect(400);
    expect(english.body.error.message).toContain('here it is October 2005, and 2007 in the entry of');

    await save(PARTNER, here, {
      confirmations: [{ code: 'partner_since_differs', why: 'В протокола на съвета.' }],
    });
    await publish(PARTNER, here);
    await save(PARTNER, here, { since: '2005-11' }); // the facts have changed, so it is asked again
    expect(told(await tryTo('publish', PARTNER, here).expect(400))).toContain('partner_since_differs since');
    await save(PARTNER, here, { since: '2007-05-24', confirmations: [] }); // more precise, and not different
    await publish(PARTNER, here);
  });

  test('not by what is a draft there', async () => {
    await make(PARTNER, await partnerOf('kavarna', 'troyan', { since: '2007' }));
    const here = await make(PARTNER, await partnerOf('troyan', 'kavarna', { since: '2005' }));
    await publish(PARTNER, here);
  });

  test('when the only agreement of a kind was signed', async () => {
    const there = await makePublished(PARTNER, await partnerOf('kavarna', 'troyan'));
    const here = await makePublished(PARTNER, await partnerOf('troyan', 'kavarna'));
    const twinning = async (town: string, partner: string, date: string, kind = 'twinning') => ({
      title: `Побратимяване на ${town}`,
      kind,
      signings: [{ date }],
      partners: link(partner),
      ...(await ownedBy(town)),
    });
    await makePublished(AGREEMENT, await twinning('kavarna', there, '2007-05-24'));
    const ours = await make(AGREEMENT, await twinning('troyan', here, '2007-06'));
    const refused = await tryTo('publish', AGREEMENT, ours).expect(400);
    expect(told(refused)).toEqual(['agreement_signed_differently signings']);
    expect(refused.body.error.message).toContain(
      'тук е юни 2007 г., а в „Побратимяване на kavarna“ на „Каварна“ е 24 май 2007 г.',
    );
    await makePublished(AGREEMENT, await twinning('troyan', here, '2011', 'cooperation'));
    await save(AGREEMENT, ours, { signings: [{ date: '2007-05' }] });
    await publish(AGREEMENT, ours);
    // With two of a kind it cannot be told which one is meant.
    await makePublished(AGREEMENT, await twinning('troyan', here, '2019'));
  });
});

test.each([
  ['partners?filters[otherSide][$notNull]=true', 'query_not_filtered'],
  ['partners?sort=otherSide', 'query_not_sorted'],
])('/api/%s is refused: %s', async (path, code) => {
  const { body } = await visit(`/api/${path}`).expect(400);
  expect(body.error.details.errors).toMatchObject([{ code }]);
});
