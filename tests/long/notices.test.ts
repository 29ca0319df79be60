import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import request from 'supertest';
import { serve, type Served } from '../support/served';
import { isSigned, startReceiver, type Received, type ReceivingSite } from '../support/receiver';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OWNER = { email: 'ivan@example.bg', password: 'Parola-za-testove-1' };
const THEMES = '/content-manager/collection-types/api::theme.theme';

const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-notices-'));
let site: ReceivingSite;
let served: Served | undefined;
beforeAll(async () => {
  site = await startReceiver();
});
afterAll(async () => {
  await served?.stop();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** @param cron whether this process sends. */
const start = async (cron: boolean) =>
  (served = await serve({
    DATABASE_FILENAME: path.join(folder, 'notices.db'),
    CRON_ENABLED: String(cron),
    NOTICE_RECEIVERS: JSON.stringify([{ name: 'site', url: site.url, secret: SECRET }]),
    NOTICE_LOCAL_NETWORKS: '127.0.0.1',
  }));

const idsOf = (notices: readonly Received[]) => notices.map(({ headers }) => headers['webhook-id']).sort();

/** Until the site has been told of something in each of two languages. */
const both = () =>
  new Promise<Received[]>((resolve) => {
    const look = setInterval(() => {
      if (site.received.length < 2) return;
      clearInterval(look);
      resolve(site.received.splice(0));
    }, 20);
  });

test('what was committed is sent after a kill -9: before it was sent, and while it was', async () => {
  const first = await start(false);
  await request(first.address)
    .post('/admin/register-admin')
    .send({ ...OWNER, firstname: 'Иван' })
    .expect(200);
  const publish = async ({ address }: Served, name: string) => {
    const login = await request(address).post('/admin/login').send(OWNER).expect(200);
    await request(address)
      .post(`${THEMES}/actions/publish?locale=bg`)
      .set('Authorization', `Bearer ${login.body.data.token}`)
      .send({ name })
      .expect(200);
  };
  await publish(first, 'Занаяти');
  expect(site.received).toEqual([]);
  await first.kill();

  const second = await start(true);
  for (const notice of await both()) expect(await isSigned(notice, SECRET)).toBe(true);
  site.react(() => 'silence');
  await publish(second, 'Музика');
  const cut = await both();
  await second.kill();

  site.react(() => ({ status: 204 }));
  const third = await start(true);
  expect(idsOf(await both())).toEqual(idsOf(cut));
  await third.stop();
  served = undefined;
}, 240_000);
