import { openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

interface Assignments {
  municipalities: { documentId: string; name: string }[];
  users: { email: string; municipalities: string[] }[];
}

describe('the administrator at „Редактори и общини“', () => {
  let admin: OpenAdmin;
  let headers: Record<string, string>;
  const ask = async (path: string) =>
    (await (await admin.page.request.get(`${admin.address}${path}`, { headers })).json()).data;

  beforeAll(async () => {
    admin = await openAdmin();
    const { address, page } = admin;
    const cookies = await page.context().cookies();
    headers = { Authorization: `Bearer ${cookies.find(({ name }) => name === 'jwtToken')?.value}` };
    const roles: { id: number; code: string }[] = await ask('/admin/roles');
    const data = {
      firstname: 'Мария',
      lastname: 'Петрова',
      email: 'maria@kavarna.example',
      roles: [roles.find(({ code }) => code === 'editor')?.id],
    };
    expect((await page.request.post(`${address}/admin/users`, { headers, data })).status()).toBe(201);
    await page.goto(`${address}/admin/settings/assignments`);
    await page.getByRole('heading', { name: 'Редактори и общини' }).waitFor();
  });
  afterAll(() => admin.close());

  const belongsTo = async () => {
    const { municipalities, users }: Assignments = await ask('/access/assignments');
    const own = users.find(({ email }) => email === 'maria@kavarna.example')?.municipalities;
    return municipalities.filter(({ documentId }) => own?.includes(documentId)).map(({ name }) => name);
  };

  test('finds the page in the menu of the settings', async () => {
    await admin.page.getByRole('link', { name: 'Редактори и общини' }).waitFor();
  });

  test('assigns an editor to two municipalities, by keyboard, and sees it kept', async () => {
    const { page } = admin;
    await page.getByRole('combobox', { name: 'Общини на Мария Петрова' }).focus();
    await page.keyboard.press('Enter');
    for (const name of ['Каварна', 'Кубрат']) await page.getByRole('option', { name }).press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Запазване на общините на Мария Петрова' }).press('Enter');
    await page.getByText('Запазено.').first().waitFor();
    expect(await belongsTo()).toEqual(['Каварна', 'Кубрат']);
    await page.reload();
    await page.getByText('Кубрат').first().waitFor();
  });
});
