import { signIn, visit } from '../support/app';
import { addressOf } from '../support/editor';
import { PARTNER } from '../support/types';

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
