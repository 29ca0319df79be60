import { app, askHead, isPostgres, ownedBy, visit } from '../support/app';
import { editing, link, type Fields } from '../support/editor';
import { statementsOf } from '../support/statements';
import { ARTICLE, FILE, PARTNER, THEME, VISIT } from '../support/types';

const editor = editing();
/** The same question in other words: it has never been asked before, so it is computed. */
let asked = 0;
const computed = (path: string) =>
  visit(`${path}${path.includes('?') ? '' : '?'}${'&'.repeat((asked += 1))}`);

/** Statements until an answer is there: one reads the revision on PostgreSQL; on SQLite it is in memory. */
const statementsFor = async (path: string, times = 1) =>
  (await statementsOf(() => Promise.all(Array.from({ length: times }, () => visit(path).expect(200)))))
    .length;
const OF_A_KEPT_ONE = () => (isPostgres() ? 1 : 0);

const LIST =
  '/api/visits?filters[municipality][slug][$eq]=troyan&sort=dateFrom:desc&pagination[withCount]=true';

describe('an answer', () => {
  test('is kept: asked again it costs nothing, and many who ask at once cost as much as one', async () => {
    const path = `${LIST}&fields=title,slug,dateText`;
    const first = await statementsFor(`${path}&populate=partners`, 20);
    expect(await statementsFor(`${path}&populate=partners`)).toBe(OF_A_KEPT_ONE());
    const alone = await statementsFor(`${path}&populate[0]=partners`);
    expect(alone).toBeGreaterThan(3);
    expect(first).toBeLessThan(2 * alone + 20);
  });

  test('has a strong ETag of its bytes; whoever names it gets 304 with all headers, and no body', async () => {
    let { headers, text } = await visit(LIST).expect(200);
    // Told when a second has passed since the last write.
    while (headers['last-modified'] === undefined) ({ headers, text } = await visit(LIST).expect(200));
    const etag = String(headers.etag);
    expect(etag).toMatch(/^"[\w-]{27}-gzip"$/);
    expect(headers.vary).toMatch(/Accept-Encoding/);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await computed(LIST)).headers.etag).toBe(headers.etag);
    for (const named of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await visit(LIST)
        .set('If-None-Match', named)
        .set('Origin', 'https://www.kavarna.example');
      expect([named, again.status, again.text]).toEqual([named, 304, '']);
      const same = [
        'etag',
        'cache-control',
        'content-security-policy',
        'x-content-type-options',
        'last-modified',
      ];
      for (const header of same) expect([header, again.headers[header]]).toEqual([header, headers[header]]);
      expect(again.headers.vary).toMatch(/Origin/);
      expect(again.headers['access-control-allow-origin']).toBe('https://www.kavarna.example');
    }
    expect((await visit(LIST).set('If-None-Match', '"other"')).text).toBe(text);
  });

  test.each(['br', 'gzip'])(
    'is compressed for those who accept %s, under an ETag of its own',
    async (coding) => {
      const plain = await visit(LIST).set('Accept-Encoding', 'identity').expect(200);
      const { headers, body } = await visit(LIST).set('Accept-Encoding', coding).expect(200);
      expect(headers['content-encoding']).toBe(coding);
      expect(headers.etag).toMatch(/^"/);
      expect(headers.etag).not.toBe(plain.headers.etag);
      expect(Number(headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 2);
      expect(body).toEqual(plain.body);
      await visit(LIST).set('Accept-Encoding', coding).set('If-None-Match', String(headers.etag)).expect(304);
    },
  );

  test('is asked for by HEAD as well, kept or not', async () => {
    const { headers } = await visit(LIST).expect(200);
    for (const query of ['', '&']) {
      const head = await askHead(`${LIST}${query}`).set('Accept-Encoding', 'gzip').expect(200);
      expect(head.text).toBeUndefined();
      for (const header of ['etag', 'content-type', 'content-length'])
        expect([header, head.headers[header]]).toEqual([header, headers[header]]);
    }
  });

  test('of an account or a token is never a kept one', async () => {
    await visit(LIST).expect(200);
    await visit(LIST).set('Authorization', 'Bearer none').expect(401);
    await visit(LIST).expect(200);
  });

  test('is in the log, kept or not, once for each who asks', async () => {
    const { log } = app();
    const logged: string[] = [];
    const listen = ({ message }: { message: string }) => logged.push(message.replace(/\d+ ms/, '… ms'));
    const level = log.level;
    log.level = 'http';
    log.on('data', listen);
    try {
      for (let times = 0; times < 3; times += 1) await visit('/api/themes?fields=name').expect(200);
      const { headers } = await visit('/api/themes?fields=name');
      await visit('/api/themes?fields=name').set('If-None-Match', String(headers.etag)).expect(304);
    } finally {
      log.off('data', listen);
      log.level = level;
    }
    const answered = 'GET /api/themes?fields=name (… ms) 200';
    expect(logged).toEqual([...Array<string>(4).fill(answered), answered.replace('200', '304')]);
  });

  test('that is a refusal is computed for each, in the language of the reader', async () => {
    const path = '/api/visits/nyama-takova';
    const ask = (language: string) => visit(path).set('Accept-Language', language).expect(404);
    const [bulgarian, english] = await Promise.all([ask('bg'), ask('en')]);
    expect(bulgarian.headers.etag).toBeUndefined();
    expect(bulgarian.body.error.status).toBe(404);
    expect(english.body.error.status).toBe(404);
  });
});

describe('what readers can notice is in the next answer', () => {
  const paths = async () => [
    LIST,
    '/api/visits?locale=en&filters[municipality][slug]=troyan&populate[gallery][populate]=file&populate[themes]=true',
    '/api/news-articles?filters[municipality][slug]=troyan',
    '/api/partners?filters[municipality][slug]=troyan&sort=name',
    '/api/themes',
    '/api/redirects?filters[municipality][slug]=troyan&locale=bg',
  ];

  /** Each is asked before and after; kept or not, the answer is what is computed. */
  const noticed = async (act: () => Promise<unknown>) => {
    const all = await paths();
    const before = await Promise.all(all.map(async (path) => (await visit(path).expect(200)).text));
    await act();
    const changed: string[] = [];
    for (const [index, path] of all.entries()) {
      const { text } = await visit(path).expect(200);
      expect([path, text]).toEqual([path, (await computed(path)).text]);
      if (text !== before[index]) changed.push(path);
    }
    return changed.length > 0;
  };

  test('a publication, a change, a translation, a withdrawal and a deletion; not a draft', async () => {
    const fields: Fields = {
      title: 'Занаятчии от Черновци в Троян',
      date: '2024-05',
      ...(await ownedBy('troyan')),
    };
    let documentId = '';
    expect(await noticed(async () => (documentId = await editor.make(VISIT, fields)))).toBe(false);
    expect(await noticed(() => editor.publish(VISIT, documentId))).toBe(true);
    await visit(LIST).expect(200);
    await editor.save(VISIT, documentId, { title: 'Занаятчии от Черновци показват грънчарство' });
    expect(await statementsFor(LIST)).toBe(OF_A_KEPT_ONE()); // a draft ends no kept answer
    expect(await noticed(() => editor.publish(VISIT, documentId))).toBe(true);
    await editor.save(VISIT, documentId, { title: 'Craftsmen from Chernivtsi', translation: 'done' }, 'en');
    expect(await noticed(() => editor.publish(VISIT, documentId, 'en'))).toBe(true);
    expect(await noticed(() => editor.unpublish(VISIT, documentId))).toBe(true);
    await editor.publish(VISIT, documentId);
    expect(await noticed(() => editor.remove(VISIT, documentId))).toBe(true);
  });

  test('a picture’s text in the media library, a consent, and a picture that is replaced', async () => {
    const file = await editor.upload('grancharstvo-troyan.png');
    const documentId = await editor.makePublished(VISIT, {
      title: 'Грънчарство в Троян',
      gallery: [{ file, alternativeText: 'Грънчар на колелото', consent: 'given' }],
      ...(await ownedBy('troyan')),
    });
    const info = (fileInfo: object) =>
      editor.form(`/upload?id=${file}`).field('fileInfo', JSON.stringify(fileInfo)).expect(200);
    expect(await noticed(() => info({ name: 'Грънчар от Троян.png' }))).toBe(true);
    const { gallery } = await editor.draft(VISIT, documentId);
    const [row] = gallery as { id: number }[];
    expect(
      await noticed(async () => {
        await editor.save(VISIT, documentId, { gallery: [{ id: row?.id, consent: 'withdrawn' }] });
      }),
    ).toBe(true);
  });

  test('what belongs to all, and what a job or another program writes', async () => {
    const theme = await editor.makePublished(THEME, { name: 'Грънчарство' });
    await editor.makePublished(ARTICLE, {
      title: 'Грънчарство без граници',
      lead: 'Майстори от Троян и Черновци работят заедно.',
      publishedOn: '2024-05-02',
      themes: link(theme),
      ...(await ownedBy('troyan')),
    });
    expect(
      await noticed(async () => {
        await editor.save(THEME, theme, { name: 'Грънчарство и керамика' });
        await editor.publish(THEME, theme);
      }),
    ).toBe(true);
    const table = app().db.metadata.get(PARTNER).tableName;
    const knex = app().db.connection;
    const { documentId, countryName } = (await visit('/api/partners?filters[municipality][slug]=troyan')).body
      .data[0];
    const row = { document_id: documentId, locale: 'bg' };
    const write = (name: string) => knex(table).where(row).update({ country_name: name });
    expect(await noticed(() => write('Другаде'))).toBe(true);
    await write(countryName);
    // More at once than there are connections.
    expect(await noticed(() => Promise.all(Array.from({ length: 40 }, () => write('Другаде'))))).toBe(true);
    await write(countryName);
    const within = (name: string) =>
      knex.transaction((trx) => trx(table).where(row).update({ country_name: name }));
    expect(await noticed(() => within('Другаде'))).toBe(true);
    expect(await noticed(() => within(countryName))).toBe(true);
    const file = app().db.metadata.get(FILE).tableName;
    await expect(
      knex.transaction(async (trx) => {
        await trx(file).update({ caption: 'Не е записано' });
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await noticed(async () => undefined)).toBe(false);
  });

  test('while readers ask without a pause, none gets what was before the last acknowledged write', async () => {
    const documentId = await editor.makePublished(VISIT, { title: 'Броене 0', ...(await ownedBy('troyan')) });
    const path = `/api/visits/${documentId}?fields=title`;
    let [begun, stored, isOver] = [0, 0, false];
    const wrong: string[] = [];
    const read = async () => {
      for (let times = 0; !isOver; times += 1) {
        const least = stored;
        const { body } = await visit(path).expect(200);
        const number = Number(String(body.data.title).replace('Броене ', ''));
        if (number < least || number > begun) wrong.push(`${least} ≤ ${number} ≤ ${begun}`);
      }
    };
    const readers = [read(), read(), read()];
    for (let number = 1; number <= 8; number += 1) {
      begun = number;
      await editor.save(VISIT, documentId, { title: `Броене ${number}` });
      await editor.publish(VISIT, documentId);
      stored = number;
    }
    isOver = true;
    await Promise.all(readers);
    expect(wrong).toEqual([]);
  });
});
