import { app, PIXEL, send, signIn, visit, type AdminSession } from '../support/app';
import { addressOf } from '../support/editor';
import { FILE, FOLDER, VISIT } from '../support/types';

const NUL = '\u0000';
const HALF = '\ud83d';
const VISITS = addressOf(VISIT);

/** Where the body of an admin's request can carry a text: each sent with NUL and with half of a surrogate pair. */
const ADMIN_CASES: [string, (admin: AdminSession, text: string) => ReturnType<AdminSession['get']>][] = [
  ['the name of a folder', (admin, text) => admin.post('/upload/folders', { name: `Кубрат${text}` })],
  ['a new name of a folder', (admin, text) => admin.put('/upload/folders/1', { name: `Кубрат${text}` })],
  ['a title', (admin, text) => admin.post(VISITS, { title: `Кубрат${text}` })],
  ['a key of the body', (admin, text) => admin.post(VISITS, { [`title${text}`]: 'Кубрат' })],
  [
    'a row of a component',
    (admin, text) => admin.post(VISITS, { title: 'Кубрат', programme: [{ title: text }] }),
  ],
  ['an e-mail', (admin, text) => admin.post('/admin/forgot-password', { email: `a${text}@example.bg` })],
  [
    'the name of a role',
    (admin, text) => admin.post('/admin/roles', { name: `Роля${text}`, description: '' }),
  ],
  [
    'what is said of an uploaded file, as JSON within a form',
    (admin, text) =>
      admin
        .form('/upload')
        .field('fileInfo', JSON.stringify({ caption: `Площад${text}` }))
        .attach('files', PIXEL, 'ploshtad.png'),
  ],
];

const filesAndFolders = async () => [
  await app().db.query(FILE).count(),
  await app().db.query(FOLDER).count(),
  await app().db.query(VISIT).count(),
];

describe('a request with a character that no database can store', () => {
  let bulgarian: AdminSession;
  let english: AdminSession;
  beforeAll(async () => {
    bulgarian = await signIn('bg');
    english = await signIn('en');
  });

  test.each(ADMIN_CASES)(
    'in %s is refused in the editor’s language, and nothing is stored',
    async (_, ask) => {
      const before = await filesAndFolders();
      for (const text of [NUL, HALF]) {
        const { body } = await ask(bulgarian, text).set('Accept-Language', 'en').expect(400);
        expect(body.error).toMatchObject({ status: 400, name: 'ValidationError' });
        expect(body.error.message).toMatch(/знак, който не може да се запише/);
        const translated = await ask(english, text).expect(400);
        expect(translated.body.error.message).toMatch(/character that cannot be stored/);
      }
      expect(await filesAndFolders()).toEqual(before);
    },
  );

  test('in the name of a file is refused, and the file is not kept', async () => {
    const before = await filesAndFolders();
    // Browsers and formidable spell characters of a file's name as entities.
    const { body } = await bulgarian.form('/upload').attach('files', PIXEL, 'a&#0000;.png').expect(400);
    expect(body.error.message).toMatch(/Името на файла/);
    expect(await filesAndFolders()).toEqual(before);
  });

  test.each([
    '/api/partners/%00',
    `${VISITS}?_q=%00`,
    `${VISITS}?filters[ti%00tle]=x`,
    '/api/partners/a%00b',
    '/api/partners?filters[name]=%00',
    '/api/redirects?filters[oldSlug]=x%00',
    '/history/api::visit.visit/x%00',
    '/admin/registration-info?registrationToken=%00a',
    '/uploads/x%00.png',
    '/%00',
  ])('in %s is refused by name', async (address) => {
    const { body } = await visit(address).set('Accept-Language', 'en').expect(400);
    expect(body.error.message).toMatch(/cannot be stored, in “[\w.]+”/);
  });

  test('for a site is refused in the language that it asks for', async () => {
    const { body } = await visit('/api/partners?sort=%00').set('Accept-Language', 'bg').expect(400);
    expect(body.error.details.errors).toMatchObject([{ path: ['sort'], code: 'address_unstorable' }]);
    expect(body.error.message).toBe(
      'В адреса („sort“) има знак, който не може да се запише. Махнете го или отворете страницата отново от менюто.',
    );
  });

  test('by a visitor who signs in is refused in the language of the browser', async () => {
    const account = { email: 'a\u0000@example.bg', password: 'Parola-za-testove-1' };
    const { body } = await send('post', '/admin/login')
      .set('Accept-Language', 'bg')
      .send(account)
      .expect(400);
    expect(body.error.message).toMatch(/невидим знак/);
  });
});

test('a body nested deeper than anything is refused with 400', async () => {
  const admin = await signIn('en');
  const { body } = await admin
    .form('/upload/folders')
    .set('Content-Type', 'application/json')
    .send(`{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    .expect(400);
  expect(body.error.message).toBe('The content is nested too deeply. Paste it again as plain text.');
});
