import { app, signIn, type AdminSession } from '../support/app';

const MANAGER = '/content-manager/collection-types/api::partner.partner';
const CASES = [
  ['Щръклево', 'shtraklevo'],
  ['България', 'bulgaria'],
  ['София', 'sofia'],
  ['Мария от София', 'maria-ot-sofia'],
  ['Гърция', 'gartsia'],
  ['Международните партньорства на Община Троян', 'mezhdunarodnite-partnyorstva-na-obshtina-troyan'],
] as const;

describe('slugs are made by the Transliteration Act', () => {
  let admin: AdminSession;
  beforeAll(async () => {
    admin = await signIn();
  });

  test.each(CASES)('by the admin’s button: %s → %s', async (name, slug) => {
    const { body } = await admin
      .post('/content-manager/uid/generate?locale=bg', {
        contentTypeUID: 'api::project.project',
        field: 'slug',
        data: { title: name },
      })
      .expect(200);
    expect(body.data).toBe(slug);
  });

  test.each(CASES)('when left empty in a form: %s → %s', async (name, slug) => {
    const { body } = await admin.post(MANAGER, { name }).expect(201);
    expect(body.data.slug).toBe(slug);
  });

  test('when left empty by a script, and the second of a name gets a number', async () => {
    const documents = app().documents('api::theme.theme');
    const first = await documents.create({ locale: 'bg', data: { name: 'Жени и наука' } });
    const second = await documents.create({ locale: 'bg', data: { name: 'Жени и наука' } });
    expect([first.slug, second.slug]).toEqual(['zheni-i-nauka', 'zheni-i-nauka-2']);
  });

  test('a translation keeps the slug, and one given by hand stays', async () => {
    const { body } = await admin.post(MANAGER, { name: 'Ъгъл', slug: 'moy-agal' }).expect(201);
    const english = await admin.put(`${MANAGER}/${body.data.documentId}?locale=en`, { name: 'Corner' }).expect(200);
    expect(english.body.data.slug).toBe('moy-agal');
    const renamed = await admin.put(`${MANAGER}/${body.data.documentId}?locale=bg`, { name: 'Нов ъгъл' }).expect(200);
    expect(renamed.body.data.slug).toBe('moy-agal');
  });

  test('a copy gets a slug of its own, and what is changed in it is checked as always', async () => {
    const { body } = await admin.post(MANAGER, { name: 'Копие на град' }).expect(201);
    const copy = await admin
      .post(`${MANAGER}/clone/${body.data.documentId}?locale=bg`, { name: 'Копие на град' })
      .expect(200);
    expect(copy.body.data.slug).toBe('kopie-na-grad-2');
    await admin
      .post(`${MANAGER}/clone/${body.data.documentId}?locale=bg`, { name: 'Копие', since: 'вчера' })
      .expect(400);
  });
});
