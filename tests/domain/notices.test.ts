import { reasonFor } from '../../src/desk/notices/reason';
import type { IssueCode } from '../../src/domain/issue';
import { joined, typeOf, type Notice } from '../../src/operations/notices/notice';
import { mayReach, networkIn, UnlistedNetworkError } from '../../src/operations/notices/networks';
import { failureOf } from '../../src/operations/notices/failure';
import { noticeSettings } from '../../src/operations/notices/settings';
import { signedHeaders } from '../../src/operations/notices/signature';

const HERE = { slug: 'hor', municipality: 'troyan' };
const notice = (changed: Partial<Notice>): Notice => ({
  collection: 'visits',
  documentId: 'a',
  locale: 'bg',
  before: HERE,
  after: HERE,
  isDeleted: false,
  municipalities: ['troyan'],
  addresses: [],
  isWhole: false,
  ...changed,
});

test.each<[string, Partial<Notice>]>([
  ['entry.published', { before: null }],
  ['entry.changed', {}],
  ['entry.moved', { after: { slug: 'hor-budva', municipality: 'troyan' } }],
  ['entry.moved', { after: { slug: 'hor', municipality: 'kubrat' } }],
  ['entry.withdrawn', { after: null }],
  ['entry.withdrawn', { before: null, after: null }],
  ['entry.deleted', { after: null, isDeleted: true }],
])('%s follows from where readers found and find an entry: %j', (type, changed) => {
  expect(typeOf(notice(changed))).toBe(type);
});

test('two notices are one from before the first to after the second, with the addresses of both', () => {
  const moved = { slug: 'hor-budva', municipality: 'troyan' };
  const first = notice({ before: null, addresses: ['/a', '/b'], isWhole: true });
  const second = notice({ after: moved, addresses: ['/b', '/c'], municipalities: ['kubrat'] });
  expect(joined(first, second)).toEqual(
    notice({
      before: null,
      after: moved,
      addresses: ['/b', '/c', '/a'],
      municipalities: ['troyan', 'kubrat'],
      isWhole: true,
    }),
  );
});

// The test vector of the libraries at https://github.com/standard-webhooks/standard-webhooks
test('a signature is that of the specification', () => {
  const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
  const body = '{"test": 2432232314}';
  expect(signedHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', new Date(1614265330_000), body, [secret])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test.each([
  ['193.201.148.1', true],
  ['2a02:6ea0::1', true],
  ['10.20.1.1', true],
  ['::ffff:10.20.1.1', true],
  ['10.21.1.1', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['192.0.2.1', false],
  ['fd00::1', true],
  ['fd01::1', false],
  ['::', false],
])('%s is reached: %s', (address, reached) => {
  expect(mayReach(address, [networkIn('10.20.0.0/16'), networkIn('fd00::1')])).toBe(reached);
});

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const read = (receivers: unknown, local = '') => {
  const variables: Record<string, string> = {
    NOTICE_RECEIVERS: typeof receivers === 'string' ? receivers : JSON.stringify(receivers),
    NOTICE_LOCAL_NETWORKS: local,
  };
  const env = ((name: string, fallback: string) => variables[name] ?? fallback) as Parameters<
    typeof noticeSettings
  >[0]; // as much of it as is used
  return noticeSettings(env);
};
const SITE = { name: 'site', url: 'https://www.example.bg/hooks', secret: SECRET };

test('receivers and local networks are read from the environment', () => {
  expect(read('')).toEqual({ receivers: [], local: [] });
  const { receivers, local } = read(
    [SITE, { ...SITE, name: 'troyan', municipality: 'troyan', secret: `${SECRET} ${SECRET}` }],
    '10.20.0.0/16, 127.0.0.1',
  );
  expect(receivers.map(({ secrets, ...rest }) => [rest, secrets.length])).toEqual([
    [{ name: 'site', url: SITE.url, municipality: undefined }, 1],
    [{ name: 'troyan', url: SITE.url, municipality: 'troyan' }, 2],
  ]);
  expect(local.map(([network, bits]) => `${network.toString()}/${bits}`)).toEqual([
    '10.20.0.0/16',
    '127.0.0.1/32',
  ]);
});

test.each([
  ['no JSON', '{', /^NOTICE_RECEIVERS cannot be read: it is no JSON/],
  ['no list', SITE, /^NOTICE_RECEIVERS cannot be read/],
  ['another protocol', [{ ...SITE, url: 'file:///etc/passwd' }], /0\.url: a url begins with https:/],
  ['no address', [{ ...SITE, url: 'www.example.bg' }], /0\.url: a url begins with https:/],
  ['a short secret', [{ ...SITE, secret: 'whsec_dGFqbmE=' }], /0\.secret: a secret is whsec_/],
  ['a secret without its prefix', [{ ...SITE, secret: 'x'.repeat(44) }], /0\.secret: a secret is whsec_/],
  ['a name for a path', [{ ...SITE, name: '../site' }], /0\.name: a name has letters/],
  ['a key that is not known', [{ ...SITE, town: 'troyan' }], /town/],
  ['two of one name', [SITE, SITE], /there are two named site/],
])('%s stops the start, and the secret is not said', (_, receivers, message) => {
  expect(() => read(receivers)).toThrow(message);
  expect(() => read(receivers)).not.toThrow(/dGFqbmE=|xxx|AQEB/);
});

test.each(['10.20', '10.20.0.0/33', 'localhost', 'all'])('%s is no local network', (local) => {
  expect(() => read('', local)).toThrow(`NOTICE_LOCAL_NETWORKS cannot be read: "${local}"`);
});

test.each<[number, IssueCode]>([
  [100, 'notice_refused'],
  [302, 'notice_redirected'],
  [400, 'notice_refused'],
  [401, 'notice_signature_refused'],
  [403, 'notice_signature_refused'],
  [404, 'notice_address_missing'],
  [405, 'notice_address_missing'],
  [410, 'notice_unwanted'],
  [429, 'notice_site_busy'],
  [500, 'notice_site_failed'],
  [503, 'notice_site_busy'],
])('a site that answered %d is said to the administrator as %s', (status, code) => {
  const reason = reasonFor({ kind: 'answered', status, excerpt: '' });
  expect(reason).toEqual({ code, path: [], params: { status } });
});

test.each<[IssueCode, unknown]>([
  ['notice_network_unlisted', new UnlistedNetworkError('10.0.0.1')],
  ['notice_host_unknown', Object.assign(new Error(), { code: 'ENOTFOUND' })],
  ['notice_host_unknown', Object.assign(new Error(), { code: 'EAI_AGAIN' })],
  ['notice_connection_refused', Object.assign(new Error(), { code: 'ECONNREFUSED' })],
  ['notice_certificate_untrusted', Object.assign(new Error(), { code: 'CERT_HAS_EXPIRED' })],
  ['notice_certificate_untrusted', Object.assign(new Error(), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })],
  ['notice_certificate_untrusted', Object.assign(new Error(), { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })],
  ['notice_certificate_untrusted', Object.assign(new Error(), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })],
  ['notice_connection_failed', Object.assign(new Error(), { code: 'ECONNRESET' })],
  ['notice_connection_failed', new Error('socket hang up')],
])('%s is why there was no connection: %j', (code, error) => {
  expect(reasonFor(failureOf(error, 'site.example')).code).toBe(code);
});
