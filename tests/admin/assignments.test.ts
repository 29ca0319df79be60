import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

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
    const { page } = admin;
    const cookies = await page.context().cookies();
    headers = { Authorization: `Bearer ${cookies.find(({ name }) => name === 'jwtToken')?.value}` };
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(page, '/admin/settings/assignments');
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

  test('takes in an editor by one form and with few clicks; the link is whole, and copied', async () => {
    const { page } = admin;
    await page.getByRole('button', { name: 'Нов редактор' }).click();
    const dialog = page.getByRole('dialog');
    // The name has the focus, Tab leads on.
    await page.keyboard.type('Мария Петрова');
    await page.keyboard.press('Tab');
    await page.keyboard.type('maria@kavarna');
    await dialog.getByRole('radio', { name: 'Редактор Пише и публикува' }).click();
    await dialog.getByRole('combobox', { name: 'Община' }).click();
    await page.keyboard.type('кавар');
    await page.getByRole('option', { name: 'Каварна' }).click();
    await dialog.getByRole('button', { name: 'Изпращане на покана' }).click();
    await dialog.getByText('„maria@kavarna“ не е имейл адрес').waitFor();
    // What is wrong has the focus.
    await page.keyboard.press('End');
    await page.keyboard.type('.example');
    await page.keyboard.press('Enter');
    await dialog.getByRole('heading', { name: 'Покана за Мария Петрова' }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByText('Връзката е копирана.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(await dialog.getByRole('group', { name: 'Връзка' }).innerText()).toBe(copied);
    expect(copied).toContain(`${admin.address}/admin/auth/register?registrationToken=`);
    await page.keyboard.press('Escape');
    expect(await belongsTo()).toEqual(['Каварна']);
    // Others are being taken in by the suites beside this one.
    const maria = page.getByRole('row').filter({ hasText: 'Мария Петрова' });
    await maria.getByText('още не е идвал').waitFor();
  });

  test('assigns an editor to two municipalities, by keyboard, and sees it kept', async () => {
    const { page } = admin;
    await page.getByRole('combobox', { name: 'Общини на Мария Петрова' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Кубрат' }).press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Запазване' }).press('Enter');
    await page.getByText('Запазено.').first().waitFor();
    expect(await belongsTo()).toEqual(['Каварна', 'Кубрат']);
    await page.reload();
    await page.getByText('Кубрат').first().waitFor();
  });
});
