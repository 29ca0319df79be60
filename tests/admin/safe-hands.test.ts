import type { Page } from 'playwright-core';
import { closeMessages, goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

/** Something that is waited for until it is opened. */
const barrier = () => {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  return { isOpen, open: () => open() };
};

describe('an editor whose hand slips', () => {
  let admin: OpenAdmin;
  let page: Page;
  let own: object;
  beforeAll(async () => {
    admin = await openAdmin();
    ({ page } = admin);
    own = await admin.ownedBy('troyan');
  });
  afterAll(() => admin.close());

  const open = async (entry: string) => {
    await goTo(page, `/admin/content-manager/collection-types${entry}?plugins[i18n][locale]=bg`);
    await page.waitForSelector('input[name=since]');
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const choose = async (name: string) => {
    await button('Още действия').first().click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };

  test('deletes an entry knowing what is affected, and restores it from the bin', async () => {
    const entry = await admin.make('api::partner.partner', { name: 'Созопол', country: 'BG', ...own });
    const partners = { connect: [{ documentId: entry.split('/').at(-1), locale: 'bg' }] };
    await admin.make('api::visit.visit', { title: 'Среща в Созопол', partners, ...own });
    await open(entry);
    await choose('Изтриване');
    const question = page.getByRole('alertdialog', { name: 'Да се изтрие ли „Созопол“?' });
    await question.getByText('Тези чернови ще загубят връзката си: „Среща в Созопол“.').waitFor();
    await question.getByRole('button', { name: 'Изтриване', exact: true }).click();
    await page.waitForURL(/collection-types\/api::partner\.partner(\?|$)/);
    await page.waitForLoadState('networkidle');
    // Strapi said in red, too, that there was no such entry.
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /няма|не е намерен/i })
        .count(),
    ).toBe(0);

    await page.getByRole('link', { name: 'Кошче' }).click();
    await button('Връщане на „Созопол“').click();
    await page.getByRole('status').getByText('„Созопол“ е върнат като чернова.').waitFor();
    await page.getByRole('link', { name: 'Отваряне на записа' }).click();
    await page.locator('input[name=name][value="Созопол"]').waitFor();
  });

  test('is asked before an entry leaves the site', async () => {
    await goTo(page, '/admin/content-manager/collection-types/api::partner.partner?_q=Дойран');
    await page.getByText('Дойран').first().click();
    await page.waitForSelector('input[name=since]');
    await button('Още действия със записа').first().click();
    await page.getByRole('menuitem', { name: 'Сваляне от сайта', exact: true }).click();
    const question = page.getByRole('alertdialog', { name: 'Да се свали ли от сайта „Дойран“?' });
    await question.getByText(/На сайта към него сочат „/).waitFor();
    await question.getByRole('button', { name: 'Отказ', exact: true }).click();
    await question.waitFor({ state: 'detached' });
  });

  test('brings an earlier value back from the history', async () => {
    const entry = await admin.make('api::partner.partner', { name: 'Несебър', country: 'BG', ...own });
    await admin.save(entry, { subdivision: 'Област Бургас' });
    await admin.save(entry, { subdivision: 'Област Варна' });
    await open(entry);
    await button('промени: Област или район').first().click();
    await button('Връщане на този вариант: Област или район').click();
    await page.locator('input[name=subdivision][value="Област Бургас"]').waitFor();
    expect((await admin.stored(entry)).subdivision).toBe('Област Бургас');
  });

  test('goes on typing while a save is on its way, and before the entry is read again', async () => {
    const entry = await admin.make('api::partner.partner', { name: 'Ахелой', country: 'BG', ...own });
    await open(entry);
    const [saving, reading] = [barrier(), barrier()];
    const ofEntry = new RegExp(`/collection-types${entry}\\?`);
    await page.route(ofEntry, async (route) => {
      await (route.request().method() === 'PUT' ? saving : reading).isOpen;
      await route.continue();
    });
    const asked = (method: string) =>
      page.waitForRequest((request) => request.method() === method && ofEntry.test(request.url()));
    await page.fill('input[name=subdivision]', ' Област Бургас');
    await Promise.all([asked('PUT'), button('Запазване').click()]);
    await page.fill('input[name=nativeName]', 'Ахелой на морето');
    await Promise.all([asked('GET'), saving.open()]);
    await page.getByText('Записът е запазен.').first().waitFor();
    await page.fill('input[name=since]', '1999');
    reading.open();
    // What was stored has come back: the blank is gone.
    await page.locator('input[name=subdivision][value="Област Бургас"]').waitFor();
    expect(await page.inputValue('input[name=nativeName]')).toBe('Ахелой на морето');
    expect(await page.inputValue('input[name=since]')).toMatch(/^1999/);
    await page.unroute(ofEntry);
    await closeMessages(page);
    await button('Запазване').click();
    await page.getByText('Записът е запазен.').first().waitFor();
    const { subdivision, nativeName, since } = await admin.stored(entry);
    expect([subdivision, nativeName, since]).toEqual(['Област Бургас', 'Ахелой на морето', '1999']);
  });

  test('whose session ends while typing gets back what was typed', async () => {
    const entry = await admin.make('api::partner.partner', { name: 'Поморие', country: 'BG', ...own });
    // Signing out ends all sessions of the account: the administrator's are also those of the suites beside this one.
    const login = { email: 'yana@obshtina.example', password: 'Belite-Kamani-1925' };
    page = await admin.asEditor('Троян', login);
    const saveWithoutSession = async () => {
      const isOver = { status: 401, json: { error: { status: 401, name: 'UnauthorizedError' } } };
      // What the page asks by itself would end the session before the save does.
      const requests = /\/(content-manager|translations|admin\/access-token)\b/;
      await page.route(requests, (route) =>
        route.request().method() === 'GET' ? route.continue() : route.fulfill(isOver),
      );
      await button('Запазване').click();
      await page.getByText(/влезте отново и ще ви бъде върнато/).waitFor();
      await button('Потвърждаване').click();
      await page.waitForSelector('input[name=password]');
      await page.unroute(requests);
      await page.fill('input[name=email]', login.email);
      await page.fill('input[name=password]', login.password);
      await page.click('button[type=submit]');
      await button('Връщане на написаното').click();
    };
    await open(entry);
    await page.fill('input[name=subdivision]', 'Солниците');
    await saveWithoutSession();
    expect(await page.inputValue('input[name=subdivision]')).toBe('Солниците');
    await button('Запазване').click();
    await page.getByText('Записът е запазен.').first().waitFor();
    expect(await button('Връщане на написаното').count()).toBe(0);
    await page.reload();
    await page.locator('input[name=subdivision][value="Солниците"]').waitFor();

    await goTo(page, `/admin/translate${entry}?to=en`);
    const name = page.getByRole('textbox', { name: 'Превод на „Име“', exact: true });
    await name.fill('Pomorie');
    await saveWithoutSession();
    expect(await name.inputValue()).toBe('Pomorie');
    await button('Запазване').click();
    await page.getByText('Преводът е запазен.').first().waitFor();
  });
});
