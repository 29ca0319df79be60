import { ownedBy, signIn, visit } from '../support/app';
import { addressOf, editing, link } from '../support/editor';
import { ARTICLE, PARTNER } from '../support/types';

const names = async (path: string) => {
  const { body } = await visit(path).expect(200);
  return body.data.map(({ name }: { name: string }) => name).sort();
};

describe('searching ignores case, in Cyrillic as in Latin', () => {
  test.each([
    ['_q=КРИВА', ['Крива Паланка']],
    ['_q=крива палан', ['Крива Паланка']],
    ['filters[name][$contains]=КРИВА', ['Крива Паланка']],
    ['filters[name][$contains]=крива', ['Крива Паланка']],
    ['filters[name][$containsi]=кРИВА', ['Крива Паланка']],
    ['filters[name][$startsWith]=кРИ', ['Крива Паланка']],
    ['filters[name][$endsWith]=ПАЛАНКА', ['Крива Паланка']],
    ['filters[name][$eqi]=КРИВА ПАЛАНКА', ['Крива Паланка']],
    ['filters[$and][0][name][$contains]=КРИВА', ['Крива Паланка']],
    ['locale=en&filters[name][$contains]=KRIVA', ['Kriva Palanka']],
  ])('?%s', async (query, expected) => {
    expect(await names(`/api/partners?${query}`)).toEqual(expected);
  });

  test('an underscore and a percent sign stand for themselves', async () => {
    expect(await names('/api/partners?filters[name][$contains]=Крив_')).toEqual([]);
    expect(await names('/api/partners?filters[name][$contains]=К%25')).toEqual([]);
  });

  test('in what is populated as well', async () => {
    const { body } = await visit(
      '/api/visits?filters[municipality][slug]=dupnitsa&populate[partners][filters][name][$contains]=КРИВА',
    ).expect(200);
    expect(body.data[0].partners).toMatchObject([{ name: 'Крива Паланка' }]);
  });

  test('in the admin as well', async () => {
    const admin = await signIn();
    const list = await admin.get(`${addressOf(PARTNER)}?_q=КРИВА&locale=bg`).expect(200);
    expect(list.body.results.map(({ name }: { name: string }) => name)).toEqual(['Крива Паланка']);
  });
});

describe('a name is found as it is typed', () => {
  const editor = editing();
  const OF_PROBE = 'Проба на търсенето';
  const NAMES = [
    'Kruševo Municipality',
    'Łódź',
    'Straße',
    'Malmø',
    'Đurđevac',
    'Нойщат',
    'Л’Акуила',
    '100_%',
  ];
  let article: string;

  beforeAll(async () => {
    const own = { ...(await ownedBy('kubrat')), subdivision: OF_PROBE };
    const partners = [];
    for (const name of NAMES)
      partners.push(await editor.makePublished(PARTNER, { ...own, name, country: 'PL' }));
    const native = {
      name: 'Кошалин',
      nativeName: 'Kośzalin',
      otherNames: [{ name: 'Köslin' }, { name: 'Kòszalëno' }],
      country: 'PL',
    };
    partners.push(await editor.makePublished(PARTNER, { ...own, ...native }));
    article = await editor.makePublished(ARTICLE, {
      ...(await ownedBy('kubrat')),
      title: 'Проба на търсенето',
      lead: 'Търсене',
      publishedOn: '2026-01-01',
      body: [
        {
          __component: 'article.section',
          text: [{ type: 'paragraph', children: [{ type: 'text', text: 'Търсене' }] }],
        },
      ],
      partners: link(...partners),
    });
  });

  const KRUSEVO = 'Kruševo Municipality';
  const nfd = (text: string) => text.normalize('NFD');
  const CASES = [
    ['_q', 'krusevo municipality', [KRUSEVO]],
    ['_q', nfd('Kruševo'), [KRUSEVO]],
    ['_q', 'Kruševo  Municipality', [KRUSEVO]],
    ['_q', 'Кrusevo', [KRUSEVO]], // with a Cyrillic К
    ['_q', 'lodz', ['Łódź']],
    ['_q', 'Ной\u00adщат', ['Нойщат']],
    ['_q', 'ной\u200bщат', ['Нойщат']],
    ['_q', 'koszalin', ['Кошалин']],
    ['_q', 'koslin', ['Кошалин']],
    ['_q', 'KOSZALENO', ['Кошалин']],
    ['_q', 'koslin koszaleno', []],
    ['filters[otherNames][name][$containsi]', 'KOSLIN', ['Кошалин']],
    ['filters[otherNames][name][$eqi]', 'koszaleno', ['Кошалин']],
    ['_q', '0_%', ['100_%']],
    ['_q', '1_0', []],
    ['_q', "л'акуила", ['Л’Акуила']],
    ['filters[name][$containsi]', 'ŠEVO MUNI', [KRUSEVO]],
    ['filters[name][$contains]', 'sevo', [KRUSEVO]],
    ['filters[name][$startsWith]', 'KRUSE', [KRUSEVO]],
    ['filters[name][$startsWithi]', 'strasse', ['Straße']],
    ['filters[name][$endsWith]', 'ALMO', ['Malmø']],
    ['filters[name][$endsWithi]', '_%', ['100_%']],
    ['filters[name][$eqi]', 'DURDEVAC', ['Đurđevac']],
    ['filters[name][$eqi]', 'krusevo', []],
    ['filters[name]', "Л'Акуила", ['Л’Акуила']],
    ['filters[name][$in][0]', nfd(KRUSEVO), [KRUSEVO]],
    ['filters[name][$not][$contains]', 'a', ['Łódź', 'Нойщат', 'Л’Акуила', 'Кошалин', '100_%']],
    ['filters[$or][0][name][$contains]', 'lodz', ['Łódź']],
    ['filters[$not][name][$notContains]', 'lodz', ['Łódź']],
    ['filters[nativeName][$contains]', 'kosza', ['Кошалин']],
    ['filters[subdivision][$contains]', nfd('пробА  на'), [...NAMES, 'Кошалин']],
  ] as const;

  test.each(CASES)('over REST: %s=%j', async (asked, text, expected) => {
    const of = asked.includes('subdivision') ? '' : `&filters[subdivision]=${OF_PROBE}`;
    const query = `${asked}=${encodeURIComponent(text)}${of}&pagination[pageSize]=50`;
    expect(await names(`/api/partners?${query}`)).toEqual([...expected].sort());
  });

  test.each(['$nei', '$notContains', '$notContainsi'])('and not found with %s', async (operator) => {
    const query = `filters[name][${operator}]=${operator === '$nei' ? 'malmo' : 'alm'}&filters[subdivision]=${OF_PROBE}`;
    const found = await names(`/api/partners?${query}`);
    expect(found).not.toContain('Malmø');
    expect(found).toHaveLength(NAMES.length);
  });

  test('behind a relation, and in what is populated', async () => {
    const { body } = await visit(
      '/api/news-articles?filters[partners][name][$containsi]=krusevo&populate[partners][filters][name][$eqi]=lodz',
    ).expect(200);
    expect(body.data).toMatchObject([{ documentId: article, partners: [{ name: 'Łódź' }] }]);
  });

  test('in the admin’s list, and in its field for links', async () => {
    const list = await editor.get(`${addressOf(PARTNER)}?_q=krusevo&locale=bg`).expect(200);
    expect(list.body.results).toMatchObject([{ name: KRUSEVO }]);
    const byOther = await editor.get(`${addressOf(PARTNER)}?_q=Koslin&locale=bg`).expect(200);
    expect(byOther.body.results).toMatchObject([{ name: 'Кошалин' }]);
    const filters = 'filters[$and][0][name][$containsi]=lodz';
    const filtered = await editor.get(`${addressOf(PARTNER)}?${filters}&locale=bg`).expect(200);
    expect(filtered.body.results).toMatchObject([{ name: 'Łódź' }]);
    const links = await editor
      .get(`/content-manager/relations/${ARTICLE}/partners?_q=Durdevac&locale=bg&status=draft`)
      .expect(200);
    expect(links.body.results).toMatchObject([{ name: 'Đurđevac' }]);
  });

  test('a search of characters that nobody sees asks for nothing', async () => {
    const { body } = await visit('/api/themes?_q=%C2%AD').expect(200);
    expect(body.data).toEqual((await visit('/api/themes').expect(200)).body.data);
  });
});
