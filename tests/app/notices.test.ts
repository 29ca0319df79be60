import { app, ownedBy, visit } from '../support/app';
import { editing, link, unlink, type Fields } from '../support/editor';
import { withFault } from '../support/fault';
import {
  addressAll,
  configure,
  receiverAt,
  SECRET,
  sendAll,
  storedNotices,
  toldSite,
} from '../support/notices';
import { isSigned } from '../support/receiver';
import { statementsOf } from '../support/statements';
import { ARTICLE, PARTNER, PROJECT, THEME, TOWN, VISIT } from '../support/types';

const editor = editing();
const site = toldSite();

let own: Fields;
beforeAll(async () => {
  own = await ownedBy('troyan');
});
afterEach(editor.clean);

const make = (uid: string, fields: Fields) => editor.make(uid, { ...own, ...fields });
const makeVisit = (fields: Fields = {}) =>
  make(VISIT, { title: 'Грънчари от Черновци в Троян', date: '2024-05', ...fields });
const both = (what: string) => [what.replace('*', 'bg'), what.replace('*', 'en')];

/** What has been sent of a document, in Bulgarian. */
const noticeOf = async (act: () => Promise<unknown>, locale = 'bg') => {
  await sendAll();
  site.taken();
  await act();
  await sendAll();
  const found = site.taken().find(({ body }) => body.data.locale === locale);
  if (!found) throw new Error('Nothing was sent.');
  return found;
};

describe('a site is told', () => {
  test('of a publication, a change, a withdrawal and a deletion, once a language; of drafts never', async () => {
    const id = await makeVisit();
    await editor.save(VISIT, id, { occasion: 'Панаир на занаятите' });
    await sendAll();
    expect(site.told()).toEqual([]);
    await editor.publish(VISIT, id);
    await sendAll();
    expect(site.told().sort()).toEqual(both('visits * entry.published'));
    await editor.save(VISIT, id, { occasion: 'Националният панаир на занаятите' });
    await editor.tryTo('discard', VISIT, id).expect(200);
    await sendAll();
    expect(site.told()).toEqual([]);
    await editor.save(VISIT, id, { occasion: 'Националният панаир на занаятите' });
    await editor.publishForm(VISIT, id);
    await sendAll();
    expect(site.told().sort()).toEqual(both('visits * entry.changed'));
    await editor.unpublish(VISIT, id);
    await sendAll();
    expect(site.told().sort()).toEqual(both('visits * entry.withdrawn'));
    await editor.publish(VISIT, id);
    await sendAll();
    site.taken();
    await editor.remove(VISIT, id);
    await sendAll();
    expect(site.told().sort()).toEqual(both('visits * entry.deleted'));
    const draft = await makeVisit();
    await editor.remove(VISIT, draft);
    await sendAll();
    expect([site.told(), await storedNotices()]).toEqual([[], []]);
  });

  test('with a signature over the id, the moment and the body, by each of its secrets', async () => {
    const newer = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
    const secrets = [SECRET, newer].map((secret) => Buffer.from(secret.slice(6), 'base64'));
    configure({ receivers: [receiverAt(site.url, { secrets })] });
    const notice = await noticeOf(async () => editor.publish(VISIT, await makeVisit()));
    expect(notice.headers['content-type']).toBe('application/json');
    expect(notice.headers['webhook-id']).toMatch(/^msg_[\w-]+$/);
    const seconds = Number(notice.headers['webhook-timestamp']);
    expect(Math.abs(Date.now() / 1000 - seconds)).toBeLessThan(60);
    for (const secret of [SECRET, newer]) expect(await isSigned(notice, secret)).toBe(true);
    expect(await isSigned(notice, `whsec_${Buffer.alloc(32).toString('base64')}`)).toBe(false);
    expect(await isSigned({ ...notice, text: notice.text.replace('troyan', 'kubrat') }, SECRET)).toBe(false);
  });

  test('of the addresses of the entry, of what it links to and of what links to it', async () => {
    const partner = await make(PARTNER, { name: 'Черновци', country: 'UA' });
    await editor.publish(PARTNER, partner);
    const visitId = await makeVisit({ partners: link(partner) });
    await editor.publish(VISIT, visitId);
    const article = await make(ARTICLE, {
      title: 'Грънчарите си тръгнаха',
      lead: 'Три дни показваха занаята си.',
      publishedOn: '2024-05-20',
      visits: link(visitId),
    });
    await editor.publish(ARTICLE, article);
    await editor.save(VISIT, visitId, { occasion: 'Панаир' });
    const { body } = await noticeOf(() => editor.publish(VISIT, visitId), 'en');
    expect(body).toMatchObject({
      type: 'entry.changed',
      data: {
        collection: 'visits',
        documentId: visitId,
        before: { slug: 'granchari-ot-chernovtsi-v-troyan', municipality: 'troyan' },
        after: { slug: 'granchari-ot-chernovtsi-v-troyan', municipality: 'troyan' },
        municipalities: ['troyan'],
        all: false,
      },
    });
    const { addresses } = body.data;
    expect([...addresses].sort()).toEqual(
      [
        '/api/visits/granchari-ot-chernovtsi-v-troyan?filters[municipality][slug]=troyan&locale=en',
        '/api/site/troyan?locale=en',
        '/api/site/troyan/timeline?locale=en',
        '/api/site/troyan/statistics?locale=en',
        '/api/site/troyan/visits/granchari-ot-chernovtsi-v-troyan?locale=en',
        '/api/site/troyan/partners/chernovtsi?locale=en',
        '/api/site/troyan/articles/grancharite-si-tragnaha?locale=en',
      ].sort(),
    );
    for (const address of addresses) await visit(address).expect(200);
    await editor.save(VISIT, visitId, { partners: unlink(partner) });
    const { body: unlinked } = await noticeOf(() => editor.publish(VISIT, visitId));
    expect(unlinked.data.addresses).toContain('/api/site/troyan/partners/chernovtsi?locale=bg');
    const { body: withoutLink } = await noticeOf(() => editor.publish(VISIT, visitId));
    expect(withoutLink.data.addresses).not.toContain('/api/site/troyan/partners/chernovtsi?locale=bg');
  });

  test('of both addresses of what has moved, and of a withdrawn one’s former', async () => {
    const id = await makeVisit();
    await editor.publish(VISIT, id);
    await editor.save(VISIT, id, { slug: 'granchari-2024' });
    const { body } = await noticeOf(() => editor.publish(VISIT, id));
    expect(body).toMatchObject({
      type: 'entry.moved',
      data: {
        before: { slug: 'granchari-ot-chernovtsi-v-troyan' },
        after: { slug: 'granchari-2024', municipality: 'troyan' },
      },
    });
    for (const slug of ['granchari-ot-chernovtsi-v-troyan', 'granchari-2024'])
      expect(body.data.addresses).toEqual(
        expect.arrayContaining([
          `/api/visits/${slug}?filters[municipality][slug]=troyan&locale=bg`,
          `/api/site/troyan/visits/${slug}?locale=bg`,
        ]),
      );
    const { body: withdrawn } = await noticeOf(() => editor.unpublish(VISIT, id));
    expect(withdrawn.data).toMatchObject({ before: { slug: 'granchari-2024' }, after: null });
    expect(withdrawn.data.addresses).toContain('/api/site/troyan/visits/granchari-2024?locale=bg');
  });

  test('of what belongs to all, on the pages of the municipalities that show it', async () => {
    const theme = await editor.makePublished(THEME, { name: 'Грънчарство' });
    await editor.publish(VISIT, await makeVisit({ themes: link(theme) }));
    await editor.save(THEME, theme, { name: 'Грънчарство и керамика' });
    const { body } = await noticeOf(() => editor.publish(THEME, theme));
    expect(body.data).toMatchObject({ collection: 'themes', municipalities: ['troyan'] });
    expect(body.data.addresses).toContain(
      '/api/site/troyan/visits/granchari-ot-chernovtsi-v-troyan?locale=bg',
    );
  });

  test('that everything of a municipality may have changed, with it', async () => {
    const { body: found } = await visit('/api/municipalities/troyan').expect(200);
    const { body } = await noticeOf(() => editor.publish(TOWN, found.data.documentId));
    expect(body.data).toMatchObject({ municipalities: ['troyan'], all: true });
  });

  test('of what another entry’s publication has changed', async () => {
    const partner = await make(PARTNER, { name: 'Черновци', country: 'UA' });
    await editor.publish(PARTNER, partner);
    await sendAll();
    site.taken();
    await editor.publish(
      'api::agreement.agreement',
      await make('api::agreement.agreement', {
        title: 'Споразумение с Черновци',
        kind: 'twinning',
        form: 'agreement',
        stage: 'proposed',
        partners: link(partner),
      }),
    );
    await sendAll();
    expect(site.told()).toContain('partners bg entry.changed');
  });
});

describe('a receiver', () => {
  test('is told of its own municipality only, where the settings say one', async () => {
    configure({ receivers: [receiverAt(site.url, { municipality: 'kubrat' })] });
    await editor.publish(VISIT, await makeVisit());
    await sendAll();
    expect(site.told()).toEqual([]);
    configure({ receivers: [receiverAt(site.url, { municipality: 'troyan' })] });
    await editor.publish(PROJECT, await make(PROJECT, { title: 'Занаяти без граници' }));
    await sendAll();
    expect(site.told().sort()).toEqual(both('projects * entry.published'));
  });

  test('gets one notice where several were waiting, from before the first to after the last', async () => {
    const id = await makeVisit();
    for (const [index, slug] of ['granchari', 'granchari-i-takachi', 'zanayatchii'].entries()) {
      await editor.save(VISIT, id, { slug });
      await editor.publish(VISIT, id);
      if (index === 1) await addressAll();
    }
    await sendAll();
    const notices = site.taken().map(({ body }) => body);
    expect(notices.map(({ type }) => type)).toEqual(['entry.published', 'entry.published']);
    for (const { data } of notices) {
      expect(data).toMatchObject({ before: null, after: { slug: 'zanayatchii' } });
      expect(data.addresses).toContain(`/api/site/troyan/visits/granchari-i-takachi?locale=${data.locale}`);
    }
  });

  test('that twenty entries are published for gets each of them in each language once', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, index) => makeVisit({ title: `Гостуване ${index + 1}` })),
    );
    await editor.tryToAll('bulkPublish', VISIT, ids).expect(200);
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    const told = site.taken().map(({ body: { data } }) => `${data.documentId} ${data.locale}`);
    expect(told.sort()).toEqual(ids.flatMap((id) => [`${id} bg`, `${id} en`]).sort());
  });
});

test('nothing is stored where no site is to be told, and one statement where some are', async () => {
  const id = await makeVisit();
  const statements = async () => {
    const all = await statementsOf(async () => editor.publish(VISIT, id));
    return all.filter(({ sql }) => sql.includes('change_notices')).length;
  };
  configure({ receivers: [] });
  expect(await statements()).toBe(0);
  expect(await storedNotices()).toEqual([]);
  configure({ receivers: [receiverAt(site.url), receiverAt(site.url, { name: 'other' })] });
  expect(await statements()).toBe(1);
});

test('a publication that is rolled back is told to nobody', async () => {
  const id = await makeVisit();
  const { tableName } = app().db.metadata.get('api::history-entry.history-entry');
  await withFault({ table: tableName, when: 'insert', condition: `new.action = 'publish'` }, async () => {
    await editor.tryTo('publish', VISIT, id).expect(500);
  });
  expect(await storedNotices()).toEqual([]);
});
