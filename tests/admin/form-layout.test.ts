import { goTo, openAdmin, openGroups, type OpenAdmin } from '../support/admin';

jest.setTimeout(180_000);

describe('the form of a visit', () => {
  let admin: OpenAdmin;
  let visit: string;
  beforeAll(async () => {
    admin = await openAdmin();
    visit = await admin.make('api::visit.visit', {
      title: 'Ансамбъл от Кавала в Троян',
      date: '2018-06',
      participants: [
        { place: 'Кавала', count: 25 },
        { place: 'Троян', count: 12 },
      ],
    });
  });
  afterAll(() => admin.close());

  const open = async (path: string, query = '') => {
    const { page } = admin;
    const form = `/admin/content-manager/collection-types${path}`;
    await goTo(page, '/admin/me'); // what has been opened before is drawn anew
    await goTo(page, `${form}?plugins[i18n][locale]=bg${query}`);
    await page.locator('input[name=title]').waitFor();
  };
  const heading = (name: string) => admin.page.getByRole('button', { name, exact: true });
  const isOpen = (name: string) => heading(name).getAttribute('aria-expanded');

  test('is two screens long when it is new, and Save and Publish stay in sight', async () => {
    const { page } = admin;
    await page.setViewportSize({ width: 1366, height: 850 });
    await open('/api::visit.visit/create');
    // The column beside the form comes after it, and what is in it arranges the page (src/admin/strapi/form-page.ts).
    await page.getByRole('button', { name: 'Запазване', exact: true }).waitFor();
    const length = () =>
      // As text: it runs in the browser, which has other types.
      page.evaluate<number>(`Math.max(...[...document.querySelectorAll('body, body *')]
        .filter((element) => element.querySelector('form'))
        .map(({ scrollHeight }) => scrollHeight))`);
    expect(await length()).toBeLessThanOrEqual(2 * 850);
    for (const width of [1366, 1280, 768]) {
      await page.setViewportSize({ width, height: 850 });
      await page.getByRole('heading', { name: 'Превод и проверка' }).scrollIntoViewIfNeeded();
      for (const name of ['Запазване', 'Публикуване']) {
        const box = await page.getByRole('button', { name, exact: true }).boundingBox();
        expect([width, name, box && box.y >= 0 && box.y + box.height <= 850]).toEqual([width, name, true]);
      }
    }
    await page.setViewportSize({ width: 1366, height: 850 });
  });

  test('has closed groups, which the address opens, and which stay as they are left', async () => {
    const { page } = admin;
    const group = 'Програма и участници';
    await open(visit, '&field=participants.1.place');
    expect(await isOpen(group)).toBe('true');
    await page.locator('input[name="participants.1.place"]:focus').waitFor();
    await open(visit);
    expect(await isOpen(group)).toBe('false');
    await heading(group).press('Enter');
    await open(visit);
    expect(await isOpen(group)).toBe('true');
    expect(await isOpen('Източници и съмнения')).toBe('false');
  });

  test('says what is computed as a sentence, and calls rows by what is in them', async () => {
    const { page } = admin;
    await page.getByText('Сбор на участниците: 37').waitFor();
    expect(await page.locator('input[name=participantsSum]').count()).toBe(0);
    for (const name of ['Кавала – 25', 'Троян – 12']) await page.getByRole('button', { name }).waitFor();
  });

  test('opens the group of a field that is refused, and leads there', async () => {
    const { page } = admin;
    const group = 'Адрес, срокове и бележки';
    await heading(group).click();
    await page.locator('input[name=textLanguage]').fill('български');
    await heading(group).click();
    expect(await isOpen(group)).toBe('false');
    await page.getByRole('button', { name: 'Запазване', exact: true }).click();
    await page.locator('input[name=textLanguage]:focus').waitFor();
    expect(await isOpen(group)).toBe('true');
  });

  test('tells nobody to press where only the original can be filled in', async () => {
    const { address, page } = admin;
    await page.goto(`${address}/admin/content-manager/collection-types${visit}?plugins[i18n][locale]=en`);
    await openGroups(page);
    await page.locator('input[name=title]').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Няма нищо.', { exact: true }).count()).toBeGreaterThan(1);
    expect(await page.getByText(/Натиснете, за да добавите/).count()).toBe(0);
    expect(await page.locator('input[name=date]').getAttribute('placeholder')).toBeNull();
  });
});
