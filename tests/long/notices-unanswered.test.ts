import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type * as networks from '../../src/operations/notices/networks';
import type * as request from '../../src/operations/notices/post';
import type * as queue from '../../src/operations/notices/queue';
import type * as run from '../../src/writing/notices/run';
import { app, compiled, ownedBy } from '../support/app';
import { editing, type Fields } from '../support/editor';
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
import { VISIT } from '../support/types';

const editor = editing();
const site = toldSite();

let own: Fields;
beforeAll(async () => {
  own = await ownedBy('troyan');
});
afterEach(editor.clean);

/** A visit that has just been published: a notice in each of two languages. */
const publishVisit = async (fields: Fields = {}) =>
  editor.makePublished(VISIT, { title: 'Хорът от Будва в Троян', date: '2024-06', ...own, ...fields });
const states = async () => (await storedNotices()).map(({ state }) => state);

/** The minutes after the first attempt at which a notice is due again, a second later. */
const DUE_AFTER = [0, 0.2, 1.2, 6.3, 36.3, 156.5, 456.5, 1056.5, 1896.5, 3096.5];

test('what is not accepted is sent again after growing pauses, under the same id, and then has failed', async () => {
  await publishVisit();
  site.react(() => ({ status: 500, text: 'няма\u0000 място' }));
  const ids = new Set<unknown>();
  for (const [index, minutes] of DUE_AFTER.entries()) {
    await sendAll(minutes);
    const taken = site.taken();
    expect([index, taken.length]).toEqual([index, 2]);
    for (const notice of taken) {
      ids.add(notice.headers['webhook-id']);
      expect(await isSigned(notice, SECRET)).toBe(true);
    }
    await sendAll(minutes);
    expect([index, site.told()]).toEqual([index, []]);
    const state = index < DUE_AFTER.length - 1 ? 'waiting' : 'failed';
    expect(await states()).toEqual([state, state]);
  }
  expect(ids.size).toBe(2);
  expect((await storedNotices())[0]).toMatchObject({
    failure: { kind: 'answered', status: 500, excerpt: 'няма място' },
  });
  await sendAll(1_000_000);
  expect(site.told()).toEqual([]);
});

test('with the next change of the entry a failed notice is sent as well', async () => {
  const id = await publishVisit();
  site.react(() => ({ status: 500 }));
  for (const minutes of DUE_AFTER) await sendAll(minutes);
  site.taken();
  site.react(() => ({ status: 200 }));
  await editor.save(VISIT, id, { slug: 'hor-budva' });
  await editor.publish(VISIT, id);
  await sendAll();
  expect(site.told().sort()).toEqual(['visits bg entry.published', 'visits en entry.published']);
  expect(await storedNotices()).toEqual([]);
});

test.each([
  ['a redirect, which is not followed', { status: 302, headers: { Location: '/elsewhere' } }],
  ['a refusal', { status: 404 }],
])('%s is no success', async (_, reaction) => {
  await publishVisit();
  site.react(() => reaction);
  await sendAll();
  expect([site.told().length, await states()]).toEqual([2, ['waiting', 'waiting']]);
});

test('who asks for time is given it, and a day at most', async () => {
  await publishVisit();
  site.react(() => ({ status: 503, headers: { 'Retry-After': '600' } }));
  await sendAll();
  site.taken();
  await sendAll(9);
  expect(site.told()).toEqual([]);
  site.react(() => ({ status: 429, headers: { 'Retry-After': '999999' } }));
  await sendAll(11);
  expect(site.told()).toHaveLength(2);
  await sendAll(11 + 24 * 60 - 1);
  expect(site.told()).toEqual([]);
  await sendAll(11 + 24 * 60 + 1);
  expect(site.told()).toHaveLength(2);
});

test('who does not answer in time, or sends an answer without an end, is given up', async () => {
  await publishVisit();
  site.react(() => 'silence');
  await sendAll(0, { limitMs: 50 });
  expect((await storedNotices()).map(({ state, failure }) => [state, failure?.kind])).toEqual([
    ['waiting', 'silent'],
    ['waiting', 'silent'],
  ]);
  const endless = createServer((_, response) => {
    response.writeHead(500).write('x'.repeat(100));
  });
  await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
  const { port } = endless.address() as AddressInfo; // it listens on TCP
  configure({ receivers: [receiverAt(`http://127.0.0.1:${port}`)] });
  await sendAll(1, { limitMs: 50 });
  expect(await states()).toEqual(['waiting', 'waiting']);
  endless.closeAllConnections();
  await new Promise((resolve) => endless.close(resolve));
});

test('a receiver that is gone (410) is told nothing more', async () => {
  const id = await publishVisit();
  site.react(({ body }) => ({ status: body.data.locale === 'bg' ? 410 : 204 }));
  await sendAll();
  site.taken();
  expect(await states()).toEqual(['gone']);
  site.react(() => ({ status: 204 }));
  await editor.publish(VISIT, id);
  await sendAll(1);
  expect([site.told(), await states()]).toEqual([[], ['gone']]);
});

test('one receiver that fails keeps no other from being told', async () => {
  configure({ receivers: [receiverAt('http://127.0.0.1:9', { name: 'none' }), receiverAt(site.url)] });
  await publishVisit();
  await sendAll();
  expect(site.told()).toHaveLength(2);
  expect((await storedNotices()).map(({ receiver }) => receiver)).toEqual(['none', 'none']);
});

test('what is left for receivers that are not in the settings any more is deleted at the next start', async () => {
  configure({ receivers: [receiverAt('http://127.0.0.1:9', { name: 'former' }), receiverAt(site.url)] });
  await publishVisit();
  await addressAll();
  configure({ receivers: [receiverAt(site.url)] });
  await compiled<typeof run>('writing/notices/run').scheduleNotices(app());
  expect((await storedNotices()).map(({ receiver }) => receiver)).toEqual(['site', 'site']);
});

describe('addresses of local networks', () => {
  const LOCAL = [
    ['127.0.0.1', 'loopback'],
    ['localhost', 'a name of loopback'],
    ['2130706433', 'loopback as a number'],
    ['[::1]', 'loopback, IPv6'],
    ['[::ffff:127.0.0.1]', 'loopback, IPv4 written as IPv6'],
    ['0.0.0.0', 'this machine'],
    ['10.1.2.3', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'the metadata of clouds'],
    ['100.64.0.1', 'of carriers'],
    ['[fd00::1]', 'private, IPv6'],
    ['[fe80::1]', 'of the link, IPv6'],
    ['[64:ff9b::7f00:1]', 'loopback behind NAT64'],
  ];

  test.each(LOCAL)('%s (%s) is refused, unless it is listed', async (host) => {
    const { port } = new URL(site.url);
    const { post } = compiled<typeof request>('operations/notices/post');
    const asked = post(`http://${host}:${port}/`, {}, '{}', { local: [], signal: AbortSignal.timeout(5000) });
    await expect(asked).rejects.toThrow(/is in a local network that is not listed in NOTICE_LOCAL_NETWORKS$/);
    expect(site.told()).toEqual([]);
  });

  test('a name is reached where one of its addresses is in a network that is listed', async () => {
    const { networkIn } = compiled<typeof networks>('operations/notices/networks');
    const { port } = new URL(site.url);
    configure({ receivers: [receiverAt(`http://localhost:${port}/`)], local: [networkIn('127.0.0.0/8')] });
    await publishVisit();
    await sendAll();
    expect(site.told()).toHaveLength(2);
  });
});

describe('several processes', () => {
  const claim = async (seconds = 0) => {
    const { claimNotices } = compiled<typeof queue>('operations/notices/queue');
    return claimNotices(app(), 'site', Date.now() + seconds * 1000);
  };

  test('never take the same notice; one whose process has ended is taken by another a minute later', async () => {
    await publishVisit();
    await addressAll();
    const taken = (await Promise.all([claim(), claim(), claim()])).flat();
    expect(taken.map(({ locale }) => locale).sort()).toEqual(['bg', 'en']);
    expect(await claim(59)).toEqual([]);
    expect(await claim(61)).toHaveLength(2);
  });

  test('do not send a later change of an entry while an earlier one is being sent', async () => {
    const id = await publishVisit();
    await addressAll();
    const [first] = await claim();
    await editor.save(VISIT, id, { slug: 'hor-budva' });
    await editor.publish(VISIT, id);
    await sendAll();
    expect(site.told()).toEqual([]);
    const { putOff } = compiled<typeof queue>('operations/notices/queue');
    if (!first) throw new Error('nothing was taken');
    await putOff(app(), first, {
      at: Date.now(),
      failure: { kind: 'silent', seconds: 10 },
      answered: undefined,
    });
    await sendAll();
    expect(site.taken().map(({ body }) => [body.type, body.data.after?.slug])).toEqual([
      ['entry.published', 'hor-budva'],
    ]);
  });
});

describe('the administrator', () => {
  const read = async () => (await editor.get('/notices').expect(200)).body.data;
  const sendAgain = (receiver: string) => editor.post(`/notices/${receiver}/send-again`);

  test('sees what has failed, with the answer, and sends it again', async () => {
    configure({ receivers: [receiverAt(site.url, { municipality: 'troyan' })] });
    await publishVisit();
    site.react(() => ({ status: 500, text: 'няма място' }));
    await sendAll();
    expect((await read()).unaccepted[0]).toMatchObject({ attempts: 1, next: expect.any(String) });
    for (const minutes of DUE_AFTER.slice(1)) await sendAll(minutes);
    site.taken();
    const { receivers, unaccepted } = await read();
    expect(receivers).toEqual([{ name: 'site', municipality: 'Троян', waiting: 0, failed: 2, isOff: false }]);
    expect(unaccepted).toHaveLength(2);
    expect(unaccepted[0]).toMatchObject({
      receiver: 'site',
      title: 'Хорът от Будва в Троян',
      isThere: true,
      attempts: DUE_AFTER.length,
      message: 'В сайта възникна грешка (500). Кажете на разработчика му какво е отговорил.',
      answer: 'няма място',
      next: null,
    });
    site.react(() => ({ status: 204 }));
    await sendAgain('site').expect(200);
    await sendAll();
    expect(site.told()).toHaveLength(2);
    expect(await read()).toEqual({
      receivers: [{ name: 'site', municipality: 'Троян', waiting: 0, failed: 0, isOff: false }],
      unaccepted: [],
    });
  });

  test('switches a receiver on again that was gone', async () => {
    const id = await publishVisit();
    site.react(() => ({ status: 410 }));
    await sendAll();
    site.taken();
    expect((await read()).receivers[0]).toMatchObject({ isOff: true });
    site.react(() => ({ status: 204 }));
    await sendAgain('site').expect(200);
    await sendAll();
    expect(site.told()).toHaveLength(1);
    await editor.publish(VISIT, id);
    await sendAll();
    expect(site.told()).toHaveLength(2);
  });

  test('is the only one who may, and of receivers that there are', async () => {
    await sendAgain('none').expect(404);
    const other = await editor.signInAs('editor', ['troyan']);
    await other.get('/notices').expect(403);
    await other.post('/notices/site/send-again').expect(403);
  });
});
