import { openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

describe('what waits for an editor, on the home page', () => {
  let admin: OpenAdmin;
  beforeAll(async () => {
    admin = await openAdmin();
  });
  afterAll(() => admin.close());

  const widget = () => admin.page.locator('section', { hasText: 'Какво ви чака' }).first();
  const home = async () => {
    await admin.page.goto(`${admin.address}/admin/`);
    await widget().waitFor();
  };
  const sayReady = async (isReady: boolean) => {
    const { page } = admin;
    await page.locator('input[name=readyForReview]').setChecked(isReady, { force: true }); // its two halves lie over it
    await page.getByRole('button', { name: 'Запазване', exact: true }).click();
    await page.getByText('Записът е запазен.').first().waitFor();
  };

  test('nothing, at first, and it says so; no counts of what an editor may not see are beside it', async () => {
    await widget().getByText('В момента нищо не ви чака.').waitFor();
    expect(await admin.page.getByText('В числа').count()).toBe(0);
    expect(await admin.page.locator('section h2').first().textContent()).toBe('Какво ви чака');
  });

  test('a draft that is marked as ready, with a link that a keyboard reaches, until the mark is removed', async () => {
    const { address, page } = admin;
    await page.goto(`${address}/admin/content-manager/collection-types/api::partner.partner?_q=Даниловград`);
    await page.getByText('Даниловград').first().click();
    await page.waitForSelector('input[name=since]');
    await sayReady(true);
    await home();
    await widget().getByRole('heading', { name: 'Готови за проверка и публикуване' }).waitFor();
    await widget().getByRole('link', { name: 'Даниловград' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[name=since]');
    expect(await page.inputValue('input[name=name]')).toBe('Даниловград');
    await sayReady(false);
    await home();
    await widget().getByText('В момента нищо не ви чака.').waitFor();
  });
});
