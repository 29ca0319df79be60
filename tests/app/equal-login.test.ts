import { app, compiled, forget, send, signIn } from '../support/app';

interface Bcrypt {
  compare: (password: string, hash: string) => Promise<boolean>;
  getRounds: (hash: string) => number;
}

/** The module that Strapi compares passwords with. */
const bcrypt = compiled<Bcrypt>('../../node_modules/bcryptjs');

const PASSWORD = 'Greshna-parola-1';
const INVITED = 'pokanen@example.bg';

/** How often a password was compared for a login, and at what cost each time. */
const work = async (email: string, password = PASSWORD) => {
  const compare = jest.spyOn(bcrypt, 'compare');
  const { status } = await send('post', '/admin/login').send({ email, password });
  const compared = compare.mock.calls.map(([given, hash]) => ({ given, rounds: bcrypt.getRounds(hash) }));
  compare.mockRestore();
  return { status, compared };
};

describe('the work of a login that is refused', () => {
  let invited: number;
  beforeAll(async () => {
    await signIn('bg'); // makes editor-bg@example.bg
    const { id } = await app()
      .service('admin::user')
      .create({ firstname: 'Поканен', email: INVITED, roles: [], registrationToken: 'pokana-za-test' });
    invited = id;
  });
  afterAll(() => forget(invited));

  test.each([
    ['an account', 'editor-bg@example.bg'],
    ['an account in capitals', 'EDITOR-BG@EXAMPLE.BG'],
    ['no account', 'nikoy@example.bg'],
    ['one that was invited and has no password yet', INVITED],
  ])('%s: one password is compared, at the same cost', async (_, email) => {
    // Ten, less the six that tests/support/strapi-environment.js leaves out.
    expect(await work(email)).toEqual({ status: 400, compared: [{ given: PASSWORD, rounds: 4 }] });
  });
});
