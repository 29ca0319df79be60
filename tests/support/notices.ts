import { inOneGo } from '../../src/operations/jobs';
import type { Failure } from '../../src/operations/notices/failure';
import type { NoticeSettings, Receiver } from '../../src/operations/notices/settings';
import type * as networks from '../../src/operations/notices/networks';
import type * as send from '../../src/operations/notices/send';
import type * as address from '../../src/writing/notices/address-changes';
import { app, compiled } from './app';
import { startReceiver, type Received, type ReceivingSite } from './receiver';

export const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`;
const KEY = Buffer.from(SECRET.replace('whsec_', ''), 'base64');

const settings = () => app().config.get<NoticeSettings>('server.notices');

/** Lets the running application know receivers, as the environment would at its start. */
export const configure = (changed: Partial<NoticeSettings>) =>
  app().config.set('server.notices', { ...settings(), ...changed });

/** A receiver in the settings. */
export const receiverAt = (url: string, more: Partial<Receiver> = {}): Receiver => ({
  name: 'site',
  url,
  secrets: [KEY],
  municipality: undefined,
  ...more,
});

/** All that is stored of notices. */
export const storedNotices = (): Promise<
  { id: number; state: string; receiver: string | null; failure: Failure | null }[]
> =>
  app()
    .db.query('api::change-notice.change-notice')
    .findMany({ orderBy: { id: 'asc' } });

export const forgetNotices = () => app().db.query('api::change-notice.change-notice').deleteMany({});

/** Finds whom new changes concern, as the job after a commit does. */
export const addressAll = () =>
  inOneGo(compiled<typeof address>('writing/notices/address-changes').addressChanges(app()));

/** Sends what is due at a moment, as the job does. */
export const sendAll = async (minutes = 0, { limitMs = 5000 } = {}) => {
  await addressAll();
  const clock = () => Date.now() + minutes * 60_000;
  const { sendNotices } = compiled<typeof send>('operations/notices/send');
  for (const receiver of settings().receivers)
    await inOneGo(sendNotices(app(), receiver, { clock, limitMs }));
};

/** A site that is told of changes, for a suite; the application knows it meanwhile. */
export function toldSite() {
  let site: ReceivingSite;
  beforeAll(async () => {
    site = await startReceiver();
  });
  beforeEach(() => {
    site.received.length = 0;
    site.react(() => ({ status: 204 }));
    const { networkIn } = compiled<typeof networks>('operations/notices/networks');
    configure({ receivers: [receiverAt(site.url)], local: [networkIn('127.0.0.1')] });
  });
  afterEach(async () => {
    configure({ receivers: [], local: [] });
    await forgetNotices();
  });
  afterAll(() => site.close());
  return {
    get url() {
      return site.url;
    },
    react: (how: Parameters<ReceivingSite['react']>[0]) => site.react(how),
    /** What it has got since it was asked last, as `visits bg entry.published`. */
    told: (): string[] =>
      site.received.splice(0).map(({ body: { type, data } }) => `${data.collection} ${data.locale} ${type}`),
    /** The same as it was sent. */
    taken: (): Received[] => site.received.splice(0),
  };
}
