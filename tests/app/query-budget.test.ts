import { once } from 'node:events';
import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { app, isPostgres, visit } from '../support/app';
import { statementsOf } from '../support/statements';

/** The answer to a query, and how long it took. */
const ask = async (query: string) => {
  const begun = performance.now();
  const { status, body } = await visit(`/api/visits?${query}`);
  return { status, message: String(body.error?.message ?? ''), ms: performance.now() - begun };
};

const members = (count: number, member: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => member(index)).join('&');

const overRelations = (count: number) =>
  members(count, (index) => `filters[$or][${index}][partners][themes][name][$contains]=${index}`);
const conditions = (count: number) =>
  members(count, (index) => `filters[$and][${index}][dateFrom][$ne]=2024-01-01`);
const nested = (depth: number) => `filters${'[$and][0]'.repeat(depth - 1)}[title][$ne]=x`;
const parts = (count: number) =>
  members(count, (index) => `filters[$or][${index}][title][$contains]=${index}`);
const values = (count: number) => members(count, (index) => `filters[slug][$in][]=${index}`);
/** A list with the places of its values, as clients write one. */
const listed = (count: number) => members(count, (index) => `filters[slug][$in][${index}]=${index}`);
/** As `qs` writes a list of documents, each sign of the names encoded: longer than Node takes by itself. */
const documents = (count: number) =>
  members(
    count,
    (index) => `filters%5BdocumentId%5D%5B%24in%5D%5B${index}%5D=abcdefghijklmnopqrst${1000 + index}`,
  );
const ITEMS = ['themes', 'partners', 'gallery', 'documents', 'agreements'];
const dots = (count: number) =>
  `populate=${Array.from({ length: count }, (_, index) => ITEMS[index % ITEMS.length]).join(',')}`;
const deep = (depth: number) => `populate=${Array.from({ length: depth }, () => 'returnVisitOf').join('.')}`;
const sorts = (count: number) => `sort=${Array.from({ length: count }, () => 'dateFrom').join(',')}`;

describe('a query has a budget, counted before the database is asked', () => {
  test('eight conditions over relations of relations do not stop the server', async () => {
    const { status, message, ms } = await ask(overRelations(8));
    expect(status).toBe(400);
    expect(message).toContain('8 conditions over relations and components; 4 are possible');
    expect(ms).toBeLessThan(2_000);
  });

  test.each([
    ['relationConditions', overRelations(4), overRelations(5)],
    ['relationConditions', 'filters[place][name]=x', members(5, (i) => `filters[$and][${i}][place][name]=x`)],
    ['conditions', conditions(20), conditions(21)],
    ['parts', parts(4), parts(5)],
    ['values', values(500), values(501)],
    ['values', listed(500), listed(501)],
    ['values', documents(500), documents(501)],
    ['filterDepth', nested(6), nested(7)],
    ['sortTerms', sorts(4), sorts(5)],
    ['relationSorts', 'sort=municipality.name', 'sort=municipality.name,project.title'],
    ['populated', dots(20), dots(41)],
    ['populateDepth', deep(6), deep(7)],
    ['fetched', `${dots(16)}&pagination[pageSize]=100`, `${dots(17)}&pagination[pageSize]=100`],
    ['length', `_q=${'x'.repeat(200)}`, `_q=${'x'.repeat(39_998)}`],
  ])('%s: what is within is answered, what is over it is refused by its name', async (item, within, over) => {
    expect(await ask(within)).toMatchObject({ status: 200 });
    expect(await ask(over)).toMatchObject({ status: 400, message: expect.stringContaining(`(${item})`) });
  });

  test('ways back from partners to their visits, agreements and projects count more than links', async () => {
    const everything = (size: number) =>
      visit(`/api/news-articles?populate[partners][populate]=*&pagination[pageSize]=${size}`);
    expect((await everything(25)).status).toBe(200);
    const { status, body } = await everything(50);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('(fetched)')]);
  });

  test('what is asked inside populate counts as well', async () => {
    const inside = members(5, (index) => `populate[partners][filters][$or][${index}][themes][name]=x`);
    expect(await ask(inside)).toMatchObject({
      status: 400,
      message: expect.stringContaining('(relationConditions)'),
    });
  });
});

(isPostgres() ? describe.skip : describe)('where one query runs after another', () => {
  const WAITING = 10;

  test('readers who have gone before their turn are not queried for', async () => {
    const server = http.createServer(app().server.app.callback()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo; // it listens on a port
    const statements = await statementsOf(async () => {
      const readers = Array.from({ length: WAITING }, () => net.connect(port, '127.0.0.1'));
      for (const reader of readers) reader.write('GET /api/visits HTTP/1.1\r\nHost: kavarna.example\r\n\r\n');
      await Promise.race(readers.map((reader) => once(reader, 'data')));
      for (const reader of readers) reader.destroy();
      await visit('/api/visits').expect(200);
    });
    server.close();
    const counts = statements.filter(({ sql }) => /^select count.* from `visits`/.test(sql));
    expect(counts.length).toBeLessThan(WAITING / 2);
  });
});
