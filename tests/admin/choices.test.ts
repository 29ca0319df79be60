import { openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

/** A name or a value of the code: `dateText`, `third-place`, `countryName`. */
const CODE = /^[a-z]+([A-Z][a-z]*)+$|^[a-z]+(-[a-z]+)+$/;

describe('fields and choices are called what editors call them', () => {
  let admin: OpenAdmin;
  beforeAll(async () => {
    admin = await openAdmin();
  });
  afterAll(() => admin.close());

  const open = async (path: string) => {
    await admin.page.goto(`${admin.address}/admin/content-manager/collection-types/api::visit.visit${path}`);
  };
  const options = () => admin.page.getByRole('option').allInnerTexts();

  test('in a table', async () => {
    await open('?sort=title:ASC');
    const { page } = admin;
    await page.getByRole('gridcell', { name: 'Официално', exact: true }).first().waitFor();
    await page.getByRole('gridcell', { name: 'Вид на посещението' }).waitFor();
    const cells = await page.getByRole('gridcell').allInnerTexts();
    expect(cells.filter((text) => CODE.test(text.trim()))).toEqual([]);
  });

  test('in filters', async () => {
    const { page } = admin;
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

  test('in a form, with its help and examples, and no two labels alike', async () => {
    await open('/create');
    const { page } = admin;
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
