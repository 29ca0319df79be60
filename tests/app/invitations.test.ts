import type * as domain from '../../src/domain/invitation';
import { app, compiled, forget, send, signIn, visit, type AdminSession } from '../support/app';
import { told } from '../support/editor';
import { openMailbox, type Mailbox } from '../support/mailbox';

const { invitationToken } = compiled<typeof domain>('domain/invitation');

const MARIA = { name: 'Мария Петрова', email: 'Maria.Petrova@Kavarna.example', role: 'contributor' };
const PASSWORD = 'Morska-Gradina-1908';

interface Listed {
  id: number;
  email: string;
  name: string;
  roles: string[];
  municipalities: string[];
  lacksMunicipality: boolean;
  invitation: { since: string; ends: string } | null;
}

let admin: AdminSession;
let kavarna: string;
const made: number[] = [];

const listed = async (email: string): Promise<Listed> => {
  const { body } = await admin.get('/access/assignments').expect(200);
  return body.data.users.find((user: Listed) => user.email === email);
};
const tokenIn = (link: string) =>
  new URL(link, 'https://cms.example.bg').searchParams.get('registrationToken');
/** Takes in a person; the account is taken away after the suite. */
const inviting = async (person: object) => {
  const { body } = await admin
    .post('/access/invitations', { ...MARIA, municipality: kavarna, ...person })
    .expect(200);
  const { invitation, assignments } = body.data;
  const { id } = assignments.users.at(-1);
  made.push(id);
  return { id: Number(id), invitation, token: tokenIn(invitation.link) ?? '', answer: JSON.stringify(body) };
};
const choosePassword = (registrationToken: string) =>
  send('post', '/admin/register').send({
    registrationToken,
    userInfo: { firstname: 'Мария', lastname: 'Петрова', password: PASSWORD },
  });
const infoOf = (token: string) => visit(`/admin/registration-info?registrationToken=${token}`);
const accounts = () => app().db.query('admin::user').count();

beforeAll(async () => {
  admin = await signIn();
  kavarna = (await visit('/api/municipalities/kavarna')).body.data.documentId;
});
afterAll(() => forget(...made));

describe('an editor is taken in by one form', () => {
  test('has a role and a municipality, an open invitation, and comes by its link', async () => {
    const { invitation, token } = await inviting({});
    expect(invitation).toMatchObject({ name: 'Мария Петрова', sentTo: null });
    const before = await listed('maria.petrova@kavarna.example');
    expect(before).toMatchObject({
      name: 'Мария Петрова',
      roles: ['Сътрудник'],
      municipalities: [kavarna],
      lacksMunicipality: false,
    });
    expect(Date.parse(before.invitation?.ends ?? '') - Date.parse(before.invitation?.since ?? '')).toBe(
      14 * 24 * 3_600_000,
    );
    expect((await infoOf(token).expect(200)).body.data.firstname).toBe('Мария');
    await choosePassword(token).expect(200);
    expect((await listed('maria.petrova@kavarna.example')).invitation).toBeNull();
    const login = { email: 'maria.petrova@kavarna.example', password: PASSWORD };
    await send('post', '/admin/login').send(login).expect(200);
    await infoOf(token).expect(400);
  });

  test('the token is in the answer once, and in no list', async () => {
    const { id, token, answer } = await inviting({ email: 'spisak@kavarna.example' });
    expect(answer.split(token)).toHaveLength(2);
    for (const path of ['/access/assignments', '/admin/users?pageSize=100', `/admin/users/${id}`])
      expect(JSON.stringify((await admin.get(path).expect(200)).body)).not.toContain(token);
  });

  test.each([
    [{ name: ' ' }, 'name_missing name'],
    [{ email: '' }, 'email_missing email'],
    [{ email: 'мария@каварна' }, 'email_malformed email'],
    [{ email: 'maria@kavarna.example\nBcc: all@kavarna.example' }, 'email_malformed email'],
    [{ role: '' }, 'role_missing role'],
    [{ role: 'strapi-super-admin' }, 'role_missing role'],
    [{ municipality: null }, 'invited_nowhere municipality'],
    [{ municipality: 'troyan' }, 'municipality_unknown municipalities'],
  ])('%j is refused at its field, and no account is left', async (wrong, expected) => {
    const before = await accounts();
    const sent = { ...MARIA, email: 'nova@kavarna.example', municipality: kavarna, ...wrong };
    const answer = await admin.post('/access/invitations', sent).expect(400);
    expect(told(answer)).toEqual([expected]);
    expect(await accounts()).toBe(before);
  });

  test('who looks after common entries needs no municipality', async () => {
    await inviting({ email: 'steward@kavarna.example', role: 'steward', municipality: null });
    expect(await listed('steward@kavarna.example')).toMatchObject({
      municipalities: [],
      lacksMunicipality: false,
    });
  });

  test('an address is taken once, however it is written, and however many send it', async () => {
    const sent = { ...MARIA, email: 'dvama@kavarna.example', municipality: kavarna };
    const answers = await Promise.all([
      admin.post('/access/invitations', sent),
      admin.post('/access/invitations', { ...sent, email: 'DVAMA@kavarna.example' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(answers.flatMap(told)).toEqual(['email_invited email']);
    const { id } = await listed('dvama@kavarna.example');
    made.push(id);
    const again = await admin
      .post('/access/invitations', { ...sent, email: 'editor-bg@example.bg' })
      .expect(400);
    expect(told(again)).toEqual(['email_taken email']);
  });
});

describe('an invitation', () => {
  test('made again has a new link, and the old one is no longer valid', async () => {
    const { id, token } = await inviting({ email: 'otnovo@kavarna.example' });
    const { body } = await admin.post(`/access/invitations/${id}`).expect(200);
    const next = tokenIn(body.data.invitation.link) ?? '';
    expect(next).not.toBe(token);
    await infoOf(token).expect(400);
    await choosePassword(token).expect(400);
    await choosePassword(next).expect(200);
    expect(told(await admin.post(`/access/invitations/${id}`).expect(400))).toEqual([
      'invitation_closed user',
    ]);
  });

  test.each([
    ['on the day', 14, 'invitation_ended '],
    ['a minute before', 14 - 1 / 24 / 60, undefined],
  ])('ends after two weeks: %s', async (_, days, refusal) => {
    const { id } = await inviting({ email: `izteche-${made.length}@kavarna.example` });
    const at = new Date(Date.now() - days * 24 * 3_600_000);
    const registrationToken = invitationToken(at, '0123456789abcdef0123456789abcdef01234567');
    await app().db.query('admin::user').update({ where: { id }, data: { registrationToken } });
    const info = await infoOf(registrationToken);
    const chosen = await choosePassword(registrationToken);
    expect([info, chosen].flatMap(told)).toEqual(refusal ? [refusal, refusal] : []);
    expect(chosen.status).toBe(refusal ? 400 : 200);
  });

  test('is made again five times in a quarter of an hour', async () => {
    const { id } = await inviting({ email: 'chesto@kavarna.example' });
    const statuses = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push((await admin.post(`/access/invitations/${id}`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('with a mail server', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
  });
  afterAll(() => mailbox.close());
  const person = (email: string, more: object = {}) =>
    admin.post('/access/invitations', { ...MARIA, municipality: kavarna, email, ...more }).expect(200);
  const remember = async (email: string) => void made.push((await listed(email)).id);

  test('the invitation is a letter in both languages, and the link is in it alone', async () => {
    const { body } = await person('pismo@kavarna.example', { name: 'Мария <b>Петрова</b>' });
    await remember('pismo@kavarna.example');
    expect(body.data.invitation).toMatchObject({
      sentTo: 'pismo@kavarna.example',
      link: null,
      refusedMail: false,
    });
    const mail = await mailbox.next();
    expect(mail).toMatch(/^To: pismo@kavarna\.example\r$/m);
    expect(mail).toMatch(/^From: pobratim@example\.bg\r$/m);
    expect(mail).toContain('като „Сътрудник“');
    expect(mail).toContain('as “Contributor”');
    expect(mail).toContain('<p lang="bg">Здравейте, Мария &lt;b&gt;Петрова&lt;/b&gt;,</p>');
    const [, token = ''] = /registrationToken=([\w-]+)/.exec(mail) ?? [];
    expect(JSON.stringify(body)).not.toContain(token);
    await choosePassword(token).expect(200);
  });

  test('that does not take it, the inviter gets the link and a word of it', async () => {
    mailbox.refuse(true);
    const { body } = await person('nyama@kavarna.example');
    await remember('nyama@kavarna.example');
    mailbox.refuse(false);
    expect(body.data.invitation).toMatchObject({ sentTo: null, refusedMail: true });
    await choosePassword(tokenIn(body.data.invitation.link) ?? '').expect(200);
  });

  test.each([
    ['both languages while the account has chosen none', null, 'Нова парола / New password'],
    ['Bulgarian', 'bg', 'Нова парола'],
    ['English', 'en', 'New password'],
    ['both for an account in a third language', 'de', 'Нова парола / New password'],
  ])('a link for a new password is a letter in %s', async (_, preferedLanguage, subject) => {
    const where = { email: 'nyama@kavarna.example' };
    await app().db.query('admin::user').update({ where, data: { preferedLanguage } });
    await send('post', '/admin/forgot-password').send(where).expect(204);
    const mail = await mailbox.next();
    expect(mail).toMatch(/^To: nyama@kavarna\.example\r$/m);
    expect(mail.includes('Поискана е нова парола')).toBe(subject.includes('Нова'));
    expect(mail.includes('A new password was asked for')).toBe(subject.includes('New'));
    expect(mail).toMatch(/\/admin\/auth\/reset-password\?code=[0-9a-f]{40}/);
  });
});

test('a user without a municipality is shown as such', async () => {
  const { id } = await inviting({ email: 'bez-obshtina@kavarna.example' });
  await admin.put(`/access/assignments/${id}`, { municipalities: [] }).expect(200);
  expect((await listed('bez-obshtina@kavarna.example')).lacksMunicipality).toBe(true);
});

test('the roles are explained in the language of the reader', async () => {
  const { body } = await admin.get('/access/assignments').expect(200);
  const english = (await (await signIn('en')).get('/access/assignments').expect(200)).body;
  expect(body.data.roles[0].description).toMatch(/^Пише, публикува/);
  expect(english.data.roles[0].description).toMatch(/^Writes, publishes/);
});
