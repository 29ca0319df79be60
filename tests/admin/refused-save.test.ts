import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

describe('an editor at a partner’s form', () => {
  let admin: OpenAdmin;
  beforeAll(async () => {
    admin = await openAdmin();
    const { page } = admin;
    await goTo(page, '/admin/content-manager/collection-types/api::partner.partner?_q=Босилеград');
    // Nothing lies over the list on a first visit, no tour and no announcement.
    await page.getByText('Босилеград').first().click();
    await page.waitForSelector('input[name=since]');
  });
  afterAll(() => admin.close());

  const save = () => admin.page.getByRole('button', { name: 'Запазване', exact: true }).click();
  const typed = async () => [
    await admin.page.inputValue('input[name=subdivision]'),
    await admin.page.inputValue('input[name=since]'),
  ];

  test('reads under the field what is wrong and what to write, and keeps everything that was typed', async () => {
    const { page } = admin;
    await page.fill('input[name=subdivision]', 'Пчински окръг');
    await page.fill('input[name=since]', 'вчера');
    await save();
    await page.getByText('„вчера“ не може да се прочете като дата.').first().waitFor();
    // The admin reads the entry again after every attempt: only then has it had its chance to reset the form.
    await page.waitForLoadState('networkidle');
    expect(await typed()).toEqual(['Пчински окръг', 'вчера']);
  });

  test('corrects it and saves; what is computed is said, and is no input', async () => {
    const { page } = admin;
    await page.fill('input[name=since]', '2004~');
    await save();
    await page.getByText('Записът е запазен.').first().waitFor();
    await page.getByText(/^Състояние днес: /).waitFor();
    expect(await typed()).toEqual(['Пчински окръг', 'около 2004 г.']);
    expect(await page.locator('input[name$=Text]').count()).toBe(0);
  });

  test('publishes', async () => {
    const { address, page } = admin;
    await page.getByRole('button', { name: 'Публикуване', exact: true }).first().click();
    await page.getByText('Записът е публикуван.').first().waitFor();
    const answer = await page.request.get(`${address}/api/partners/bosilegrad`);
    expect((await answer.json()).data).toMatchObject({
      subdivision: 'Пчински окръг',
      sinceText: 'около 2004 г.',
    });
  });
});
