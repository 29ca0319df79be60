import type { Response } from 'supertest';
import { app, send, type AdminSession } from '../support/app';
import { editing } from '../support/editor';

const administrator = editing();
const PASSWORD = 'Parola-za-testove-1'; // of every account of the kit
let accounts = 0;

const cookiesOf = ({ headers }: Response) =>
  [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => String(cookie).split(';')[0])
    .join('; ');

/** An editor who is signed in twice: with the kit's session, and in another browser that stays signed in. */
const signedIn = async () => {
  const name = `ended-sessions-${++accounts}`;
  const editor = await administrator.signInAs('editor', ['troyan'], name);
  const email = `${name}-troyan@example.bg`;
  const login = await send('post', '/admin/login')
    .send({ email, password: PASSWORD, rememberMe: true })
    .expect(200);
  let cookies = cookiesOf(login);
  /** As the admin does each half hour; each answer brings the next cookie. */
  const renew = async () => {
    const answer = await send('post', '/admin/access-token').set('Cookie', cookies).send({});
    cookies = answer.status === 200 ? cookiesOf(answer) : cookies;
    return answer.status;
  };
  expect(await renew()).toBe(200);
  await editor.get('/inbox').expect(200);
  return { editor, email, renew };
};
const requireEnded = async (session: AdminSession, renew: Awaited<ReturnType<typeof signedIn>>['renew']) => {
  await session.get('/inbox').expect(401);
  expect(await renew()).toBe(401);
};

test('a new password from the administrator ends the sessions signed in with the old one', async () => {
  const { editor, renew } = await signedIn();
  await administrator.put(`/admin/users/${editor.id}`, { password: 'Nova-parola-1' }).expect(200);
  await requireEnded(editor, renew);
});

test('so does one that is set on the command line', async () => {
  const { editor, email, renew } = await signedIn();
  await app().service('admin::user').resetPasswordByEmail(email, 'Nova-parola-1'); // what that command calls
  await requireEnded(editor, renew);
});

test('a deactivated account is not signed in when it is activated again', async () => {
  const { editor, renew } = await signedIn();
  await administrator.put(`/admin/users/${editor.id}`, { isActive: false }).expect(200);
  await administrator.put(`/admin/users/${editor.id}`, { isActive: true }).expect(200);
  await requireEnded(editor, renew);
});

test('other changes of an account end no session', async () => {
  const { editor, renew } = await signedIn();
  await administrator.put(`/admin/users/${editor.id}`, { firstname: 'Друго', isActive: true }).expect(200);
  await editor.get('/inbox').expect(200);
  expect(await renew()).toBe(200);
});
