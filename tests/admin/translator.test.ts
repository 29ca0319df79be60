import { goTo, type OpenAdmin, openAdmin } from '../support/admin';

jest.setTimeout(120_000);

describe('the translator’s table', () => {
  let admin: OpenAdmin;
  let entry: string;
  beforeAll(async () => {
    admin = await openAdmin();
    entry = await admin.make('api::visit.visit', {
      title: 'Посещение на делегация от Будва',
      date: '2026-05-05/2026-05-08',
      programme: [{ date: '2026-05-06', title: 'Фестивал на сливата' }],
      delegation: { people: [{ name: 'Донка Михайлова', post: 'кмет на Троян', side: 'ours' }] },
    });
    const { page } = admin;
    await goTo(page, `/admin/content-manager/collection-types${entry}?plugins[i18n][locale]=en`);
    await page.getByRole('link', { name: 'Превод на английски ред по ред' }).click();
    await page.getByRole('heading', { name: 'Превод: Посещение на делегация от Будва' }).waitFor();
  });
  afterAll(() => admin.close());

  const field = (label: string) =>
    admin.page.getByRole('textbox', { name: `Превод на „${label}“`, exact: true });
  const focused = () => admin.page.locator('section:has(:focus) h2').innerText();
  const said = (message: string) => admin.page.getByText(message, { exact: true }).first().waitFor();

  test('is filled in by keyboard alone: Tab leads down the right column, a name is taken, and it is saved', async () => {
    const { page } = admin;
    await field('Заглавие').focus();
    await page.keyboard.type('Visit of a delegation from Budva');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Програма по дни › 1');
    await page.keyboard.type('Plum Festival');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Alt+Enter');
    expect(await field('Име и фамилия').inputValue()).toBe('Donka Mihaylova');
    await page.keyboard.press('Control+Enter');
    await said('Преводът е запазен.');
    await page.getByText('Преведени текстове: 3 от 4').waitFor();
  });

  test('asks before what was written is left, and before unfinished work is called done', async () => {
    const { page } = admin;
    await field('Длъжност').fill('Mayor of Troyan');
    await page.getByRole('link', { name: 'Към формуляра' }).click();
    await page
      .getByRole('dialog')
      .or(page.getByRole('alertdialog'))
      .getByRole('button', { name: 'Отказ' })
      .click();
    expect(await field('Длъжност').inputValue()).toBe('Mayor of Troyan');
    await field('Длъжност').fill('');
    await page.getByRole('button', { name: 'Готово' }).click();
    await page.getByText('1 текст още не е преведен.').waitFor();
    await page.getByRole('button', { name: 'Отбелязване като готов' }).click();
    await said('Преводът е отбелязан като готов. Главният редактор ще го види на началната си страница.');
  });

  test('shows what the original said when it was translated, and what it says now', async () => {
    const { page } = admin;
    await admin.save(entry, { title: 'Посещение на делегация от Будва и Бар' });
    await page.reload();
    await page.getByText('остарял превод').waitFor();
    const title = page.locator('main section').first();
    expect(await title.locator('del').innerText()).toBe('Посещение на делегация от Будва');
    expect(await title.locator('ins').innerText()).toBe('Посещение на делегация от Будва и Бар');
  });

  describe('gives back what was written for a row that a colleague deletes meanwhile', () => {
    const lost = () => admin.page.getByRole('textbox', { name: 'Написано за изтрит ред' });
    const open = async (title: string, text: string) => {
      const { address, page } = admin;
      const visit = await admin.make('api::visit.visit', {
        title,
        programme: [{ date: '2026-05-06', title: 'Разходка' }],
      });
      await page.goto(`${address}/admin/translate${visit}?to=en`);
      await field('Заглавие на деня').fill(text);
      return visit;
    };

    test('when it is saved without it', async () => {
      const { page } = admin;
      const visit = await open('Посещение с изтрит ден', 'A walk');
      await admin.save(visit, { programme: [] });
      await page.getByRole('button', { name: 'Запазване', exact: true }).click();
      await page
        .getByText(/Този текст вече го няма в оригинала/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Запазване', exact: true }).click();
      await said('Преводът е запазен.');
      expect(await lost().inputValue()).toBe('A walk');
      await page.getByRole('button', { name: 'Скриване' }).click();
      await lost().waitFor({ state: 'detached' });
    });

    test('when it is brought back after the page was lost', async () => {
      const { page } = admin;
      const visit = await open('Посещение с ден, изтрит по-късно', 'An outing');
      // As text: it runs in the browser, which has other types.
      const isKept = `Object.values(sessionStorage).some((kept) => kept.includes('An outing'))`;
      while (!(await page.evaluate<boolean>(isKept)))
        await page.evaluate('new Promise(requestAnimationFrame)');
      await admin.save(visit, { programme: [] });
      await page.reload();
      await page.getByRole('button', { name: 'Връщане на написаното' }).click();
      expect(await lost().inputValue()).toBe('An outing');
    });
  });
});
