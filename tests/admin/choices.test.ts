import { goTo, openAdmin, openGroups, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

/** A name or a value of the code: `dateText`, `third-place`, `countryName`. */
const CODE = /^[a-z]+([A-Z][a-z]*)+$|^[a-z]+(-[a-z]+)+$/;

describe('fields and choices are called what editors call them', () => {
  let admin: OpenAdmin;
  beforeAll(async () => {
    admin = await openAdmin();
  });
  afterAll(() => admin.close());

  const LISTS = '/admin/content-manager/collection-types/api::';
  const open = (path: string) => goTo(admin.page, `${LISTS}${path}`);
  const options = () => admin.page.getByRole('option').allInnerTexts();

  test('in a table', async () => {
    await open('membership.membership');
    const { page } = admin;
    await page.getByRole('gridcell', { name: 'Член', exact: true }).first().waitFor();
    await page.getByRole('gridcell', { name: 'Роля на общината' }).waitFor();
    const cells = await page.getByRole('gridcell').allInnerTexts();
    expect(cells.filter((text) => CODE.test(text.trim()))).toEqual([]);
  });

  test('in filters', async () => {
    const { page } = admin;
    await open('visit.visit');
    await page.getByRole('button', { name: 'Филтри' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().click();
    const fields = await options();
    expect(fields).toEqual(
      expect.arrayContaining(['Вид на посещението', 'Дата', 'Партньори', 'Последна промяна']),
    );
    expect(fields.filter((text) => CODE.test(text))).toEqual([]);
    await page.getByRole('option', { name: 'Вид на посещението' }).click();
    await dialog.getByRole('combobox').last().click();
    expect(await options()).toEqual(expect.arrayContaining(['Фестивал', 'Среща по проект']));
    await page.keyboard.press('Escape');
  });

  test('in a filter that is set; a country is typed as in a form', async () => {
    const { page } = admin;
    await open('partner.partner');
    await page.getByRole('button', { name: 'Филтри' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().click();
    await page.getByRole('option', { name: 'Държава', exact: true }).click();
    await dialog.locator('input[name=value]').fill('North Macedonia');
    await dialog.getByText('MK').waitFor();
    await dialog.getByRole('button', { name: 'Филтър', exact: true }).click();
    await page.getByText(/^Държава .+ Северна Македония$/).waitFor();
    await page.getByRole('gridcell', { name: 'Крушево' }).waitFor();
    expect(await page.getByRole('gridcell', { name: 'Даниловград' }).count()).toBe(0);
  });

  test('above a list: a country of the entry, or of its partners', async () => {
    const { page } = admin;
    const cells = (name: RegExp) => page.getByRole('gridcell', { name });
    const choose = async (type: string) => {
      // Strapi keeps the filters of a list in the browser; the text runs there, which has other types.
      await page.evaluate(`Object.keys(localStorage)
        .filter((key) => key.startsWith('STRAPI_LIST_VIEW_SETTINGS'))
        .forEach((key) => localStorage.removeItem(key))`);
      await page.goto(`${admin.address}${LISTS}${type}?page=1&pageSize=100`); // whatever other suites have made
      await cells(/Даниловград/)
        .first()
        .waitFor();
      await page.getByRole('combobox', { name: 'Държава' }).click();
      await page.getByRole('option', { name: 'Северна Македония' }).click();
    };
    for (const type of ['partner.partner', 'visit.visit']) {
      await choose(type);
      await cells(/Даниловград/)
        .first()
        .waitFor({ state: 'detached' });
      await cells(/Дойран/)
        .first()
        .waitFor();
    }
  });

  test('in a form, with its help and examples, and no two labels alike', async () => {
    await open('visit.visit/create');
    const { page } = admin;
    await openGroups(page);
    await page.getByRole('combobox', { name: 'Посока' }).click();
    expect(await options()).toEqual(
      expect.arrayContaining(['Гостуване у нас', 'Наше гостуване', 'На трето място', 'По интернет']),
    );
    await page.keyboard.press('Escape');
    const labels = await page.locator('main label').allInnerTexts();
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter((text) => CODE.test(text.replace('*', '').trim()))).toEqual([]);
    await page.getByText('Колко дни е продължило').waitFor();
  });
});
