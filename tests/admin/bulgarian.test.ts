import type { Browser, Page } from 'playwright-core';
import { goTo, openAdmin, openBrowser, type OpenAdmin } from '../support/admin';
import { bulgarianTexts, englishTexts } from '../support/page-texts';
import { TYPES } from '../support/schemas';

jest.setTimeout(180_000);

/** What editors use most. A visit's form is opened from the list. */
const PAGES = {
  home: '/admin/',
  'list of visits': '/admin/content-manager/collection-types/api::visit.visit',
  'form of a visit': '/admin/content-manager/collection-types/api::visit.visit/create',
  'media library': '/admin/plugins/upload',
  profile: '/admin/me',
};

/** What only administrators open, and Strapi has English in its code for. */
const ADMINISTRATION = ['roles', 'users', 'api-tokens', 'internationalization'].map(
  (page) => `/admin/settings/${page}`,
);

const languageOf = (page: Page) => page.locator('html').getAttribute('lang');

describe('a browser that comes for the first time', () => {
  const { ADMIN_ADDRESS: address = '', ADMIN_EMAIL: email = '' } = process.env;
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const signInWrongly = async (page: Page) => {
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', 'Not-the-password-1');
    await page.click('button[type=submit]');
  };

  test('reads Bulgarian before signing in, also where the browser is English, and so does the server answer', async () => {
    const page = await browser.newPage({ locale: 'en-US' });
    await page.goto(`${address}/admin/auth/login`);
    await page.getByRole('button', { name: 'Вход' }).waitFor();
    expect(await languageOf(page)).toBe('bg');
    expect(await englishTexts(page)).toEqual([]);
    await signInWrongly(page);
    await page.getByText(/Имейлът или паролата/).waitFor();
  });

  test('reads English once it is chosen, and still after coming back', async () => {
    const page = await browser.newPage({ locale: 'bg-BG' });
    await page.goto(`${address}/admin/auth/login`);
    await page.getByRole('combobox').last().click();
    await page.getByRole('option', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Login' }).waitFor();
    expect(await languageOf(page)).toBe('en');
    await page.reload();
    await page.getByRole('button', { name: 'Login' }).waitFor();
    expect(await languageOf(page)).toBe('en');
    await signInWrongly(page);
    await page.getByText(/The e-mail or the password/).waitFor();
  });
});

describe('those who have signed in', () => {
  let admin: OpenAdmin;
  let editor: Page;
  beforeAll(async () => {
    admin = await openAdmin();
    editor = await admin.asEditor('Каварна');
  });
  afterAll(() => admin.close());

  const cases = ['administrator', 'editor'].flatMap((who) =>
    Object.entries(PAGES).map(([name, path]) => [who, name, path] as const),
  );
  const expectNoEnglish = async (page: Page, path: string) => {
    await goTo(page, path);
    await page.locator('h1').first().waitFor();
    expect([new URL(page.url()).pathname, await englishTexts(page)]).toEqual([path, []]);
  };
  test.each(cases)('%s: no English on %s', async (who, _, path) => {
    await expectNoEnglish(who === 'editor' ? editor : admin.page, path);
  });

  test.each(ADMINISTRATION)('administrator: no English on %s', async (path) => {
    await expectNoEnglish(admin.page, path);
  });

  test.each([...TYPES.keys()])('no English on the list and the form of %s', async (uid) => {
    await expectNoEnglish(admin.page, `/admin/content-manager/collection-types/${uid}`);
    await expectNoEnglish(admin.page, `/admin/content-manager/collection-types/${uid}/create`);
  });

  test('the types have their names in the plural, and a new entry is called by its type', async () => {
    await goTo(editor, PAGES['list of visits']);
    await editor.getByRole('heading', { name: 'Посещения', exact: true }).waitFor();
    await editor.getByRole('link', { name: 'Партньори', exact: true }).waitFor();
    // An empty list has the button twice.
    await editor.getByRole('link', { name: 'Ново посещение' }).first().click();
    await editor.getByRole('heading', { name: 'Ново посещение' }).waitFor();
  });

  test('the menu has no settings for an editor: of them she could read Strapi’s version and its prices', async () => {
    await editor.goto(`${admin.address}${PAGES.home}`);
    const menu = editor.getByRole('navigation').first();
    await menu.getByRole('link', { name: 'Кошче' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Настройки' }).count()).toBe(0);
    expect(await menu.getByRole('link', { name: 'Начало' }).count()).toBe(1);
    await admin.page.goto(`${admin.address}${PAGES.home}`);
    await admin.page.getByRole('navigation').first().getByRole('link', { name: 'Настройки' }).waitFor();
  });

  test('a form’s words follow the language without loading the page again', async () => {
    const page = editor; // every suite beside this one signs in as the administrator, and would read English
    const choose = async (field: string, language: string, save: string) => {
      await goTo(page, PAGES.profile);
      await page.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: language }).click();
      await page.getByRole('button', { name: save }).click();
      await page.locator(`html[lang=${language === 'English' ? 'en' : 'bg'}]`).waitFor();
      await goTo(page, PAGES['list of visits']);
    };
    await page.goto(`${admin.address}${PAGES['list of visits']}`);
    const heading = (name: RegExp) => page.getByRole('gridcell', { name }).first();
    await heading(/^Дата/).waitFor();
    await choose('Език на администрацията', 'English', 'Запазване');
    await heading(/^Date/).waitFor();
    await choose('Interface language', 'Български', 'Save');
    await heading(/^Дата/).waitFor();
  });

  test('an account’s own language wins over the browser’s, for our own words too, and nothing is Bulgarian', async () => {
    await editor.goto(`${admin.address}/admin/me`);
    await editor.getByRole('combobox', { name: 'Език на администрацията' }).click();
    await editor.getByRole('option', { name: 'English' }).click();
    await editor.getByRole('button', { name: 'Запазване' }).click();
    await editor.getByRole('button', { name: 'Save' }).waitFor();
    await editor.evaluate(`localStorage.setItem('strapi-admin-language', 'bg')`);
    await editor.goto(`${admin.address}/admin/`);
    await editor.getByRole('heading', { name: 'What waits for you' }).waitFor();
    expect([await languageOf(editor), await bulgarianTexts(editor)]).toEqual(['en', []]);
    for (const path of [PAGES.home, PAGES['media library'], PAGES.profile]) {
      await editor.goto(`${admin.address}${path}`);
      await editor.locator('h1, h2').first().waitFor();
      await editor.waitForLoadState('networkidle');
      expect([path, await bulgarianTexts(editor)]).toEqual([path, []]);
    }
  });
});
