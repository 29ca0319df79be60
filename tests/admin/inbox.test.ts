import type { Page } from 'playwright-core';
import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

describe('the home page', () => {
  let admin: OpenAdmin;
  let page: Page;
  let own: object;
  beforeAll(async () => {
    admin = await openAdmin();
    ({ page } = admin);
    own = await admin.ownedBy('troyan');
  });
  afterAll(() => admin.close());

  const section = (name: string) => page.getByRole('region', { name, exact: true });
  const home = async () => {
    if (new URL(page.url()).pathname === '/admin/') await goTo(page, '/admin/me'); // it asks anew what waits when one comes back
    await goTo(page, '/admin/');
    await page.getByRole('heading', { name: 'Какво ви чака' }).waitFor();
    await page.getByText('Зарежда се', { exact: true }).waitFor({ state: 'detached' });
  };
  const sayReady = async (isReady: boolean) => {
    await page.locator('input[name=readyForReview]').setChecked(isReady, { force: true }); // its two halves lie over it
    await page.getByRole('button', { name: 'Запазване', exact: true }).click();
    await page.getByText('Записът е запазен.').first().waitFor();
  };

  test('begins each thing with one press, has nothing of Strapi’s that leads away, and asks nothing that is refused', async () => {
    const refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(`${response.status()} ${response.url()}`);
    });
    await home();
    for (const text of ['В числа', 'Добавяне на каре', 'Последно променени'])
      expect(await page.getByText(text).count()).toBe(0);
    const addresses = await page
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href)); // a link of the browser's
    expect(addresses.filter((href) => !href.startsWith(admin.address))).toEqual([]);
    await page.getByRole('link', { name: 'Ново посещение' }).click();
    await page.waitForSelector('input[name=title]');
    expect(await page.getByText('Единични записи').count()).toBe(0);
    expect(new URL(page.url()).pathname).toContain('/api::visit.visit/create');
    expect(refused).toEqual([]);
  });

  test('shows the others of a group on request, by keyboard, and the first again', async () => {
    await home();
    const group = section('За какво да се погрижите')
      .locator('div')
      .filter({ has: page.getByRole('heading', { name: /^Партньори без контакт/ }) })
      .last();
    const shown = () => group.getByRole('listitem').count();
    expect(await shown()).toBe(5);
    await group.getByRole('button', { name: /^Показване на още \d+$/ }).press('Enter');
    const fewer = group.getByRole('button', { name: 'Показване само на първите', expanded: true });
    await group.getByRole('listitem').nth(5).waitFor();
    expect(await shown()).toBeGreaterThan(20);
    await fewer.press('Enter');
    expect(await shown()).toBe(5);
  });

  test('leads to the handbook, which comes with the admin and asks for no account', async () => {
    await home();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: /^Наръчник/ }).click();
    const handbook = await opened;
    await handbook.getByRole('link', { name: 'Да публикуваме посещение' }).click();
    await handbook.getByRole('link', { name: 'Да добавим партньор' }).click();
    await handbook.getByRole('heading', { name: 'Да добавим партньор', level: 1 }).waitFor();
    const visitor = await page.context().browser()?.newContext();
    const answer = await visitor?.request.get(handbook.url());
    expect(await answer?.text()).toContain('<strong>Нов партньор</strong>');
    await handbook.close();
  });

  test('lists a draft that is marked as ready, with a link that a keyboard reaches, until the mark is removed', async () => {
    await goTo(page, `/admin/content-manager/collection-types/api::partner.partner?_q=Даниловград`);
    await page.getByText('Даниловград').first().click();
    await page.waitForSelector('input[name=since]');
    await sayReady(true);
    await home();
    await section('Какво ви чака')
      .getByRole('heading', { name: /^Готови за проверка и публикуване/ })
      .waitFor();
    await page.getByRole('link', { name: 'Даниловград' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('input[name=since]');
    expect(await page.inputValue('input[name=name]')).toBe('Даниловград');
    await sayReady(false);
    await home();
    expect(await page.getByText('Готови за проверка и публикуване').count()).toBe(0);
  });

  test('leads to the field where there is something to do', async () => {
    const picture = { consent: 'given', alternativeText: 'Хорът на площада' };
    await admin.make('api::visit.visit', {
      ...own,
      title: 'Хорът от Тиват',
      gallery: [
        { ...picture, consentUntil: '2031-01-01' },
        { ...picture, consentUntil: '2020-01-01' },
      ],
    });
    await home();
    await section('За какво да се погрижите').getByRole('link', { name: 'Хорът от Тиват' }).click();
    await page.locator('[name="gallery.1.consentUntil"]:focus').waitFor();
  });

  test('leads to the visits of a month and to the partners on a map, which ask nobody else', async () => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(admin.address))
        outside.push(request.url());
    });
    await admin.make('api::visit.visit', { ...own, title: 'Хорът от Котор', date: '2033-03-07/2033-03-08' });
    await home();
    await page.getByRole('main').getByRole('link', { name: 'Календар' }).click();
    await page.getByRole('heading', { name: 'Календар' }).waitFor();
    await goTo(page, '/admin/calendar?month=2033-02');
    await page.getByRole('button', { name: 'Следващ месец' }).press('Enter');
    const monday = page
      .getByRole('table', { name: 'март 2033 г.' })
      .locator('tr', { hasText: 'Хорът от Котор' });
    const days = monday.locator('td', { hasText: 'Хорът от Котор' });
    await days.nth(1).waitFor();
    expect(await days.allInnerTexts()).toEqual([
      expect.stringMatching(/^7\s/),
      expect.stringMatching(/^8\s/),
    ]);
    await page.getByRole('button', { name: 'Списък' }).click();
    await page
      .getByRole('list', { name: 'март 2033 г.' })
      .getByRole('link', { name: 'Хорът от Котор' })
      .waitFor();

    const partner = { ...own, name: 'Котор', country: 'ME', location: { lat: -41.3, lng: 174.8 } };
    await admin.make('api::partner.partner', partner);
    await goTo(page, '/admin/map');
    await page.locator('svg path.land').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Котор', exact: true }).press('Enter');
    await page
      .getByRole('status', { name: 'Избрани на картата' })
      .getByRole('link', { name: 'Котор' })
      .waitFor();
    expect(outside).toEqual([]);
  });
});
