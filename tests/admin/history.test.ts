import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

describe('the history beside a form', () => {
  let admin: OpenAdmin;
  beforeAll(async () => {
    admin = await openAdmin();
    const { page } = admin;
    await goTo(page, '/admin/content-manager/collection-types/api::partner.partner?_q=Дойран');
    await page.getByText('Дойран').first().click();
    await page.waitForSelector('input[name=since]');
  });
  afterAll(() => admin.close());

  const history = () => admin.page.getByRole('list', { name: 'История' });

  test('shows who did what and when, a save as soon as it is made', async () => {
    const { page } = admin;
    await history().getByText('публикува').first().waitFor();
    await page.fill('input[name=subdivision]', 'Пчински окръг');
    await page.getByRole('button', { name: 'Запазване', exact: true }).click();
    const saved = history().getByRole('listitem').first();
    await saved.getByRole('button', { name: 'промени: Област или район' }).waitFor();
    expect(await saved.innerText()).toMatch(/\d{4} г\., \d{1,2}:\d{2}/);
  });

  test('opens an entry from the keyboard and shows what was and what became; Escape leads back', async () => {
    const { page } = admin;
    const entry = history().getByRole('button', { name: 'промени: Област или район' });
    await entry.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Област или район' }).waitFor();
    expect(await dialog.innerText()).toMatch(
      /Преди\s+празно\s+Връщане на този вариант\s+След\s+Пчински окръг/i,
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('goes on to older entries and back', async () => {
    const { page } = admin;
    const { pathname } = new URL(page.url());
    const entry = pathname.replace('/admin/content-manager/collection-types', '');
    for (let count = 1; count <= 9; count += 1)
      await admin.save(entry, { subdivision: `Пчински окръг ${count}` });
    await page.reload();
    await page.getByRole('button', { name: 'По-стари' }).click();
    await history().getByText('създаде').waitFor();
    await page.getByRole('button', { name: 'По-нови' }).click();
    await history().getByRole('listitem').nth(9).waitFor();
  });
});
