import type { Browser, Page } from 'playwright-core';
import { goTo, openAdmin, openBrowser, type OpenAdmin } from '../support/admin';
import { bulgarianTexts, englishTexts } from '../support/page-texts';

jest.setTimeout(180_000);

/** What editors use most. A visit's form is opened from the list. */
const PAGES = {
  home: '/admin/',
  'list of visits': '/admin/content-manager/collection-types/api::visit.visit',
  'form of a visit': '/admin/content-manager/collection-types/api::visit.visit/create',
  'media library': '/admin/plugins/upload',
  profile: '/admin/me',
};

/** Of which the editor’s municipality has some: an empty list has no columns. */
const PARTNERS = '/admin/content-manager/collection-types/api::partner.partner';

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

  test.each(['home', 'list of visits', 'form of a visit'] as const)('no English on %s', async (name) => {
    await goTo(editor, PAGES[name]);
    await editor.locator('h1').first().waitFor();
    expect([new URL(editor.url()).pathname, await englishTexts(editor)]).toEqual([PAGES[name], []]);
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
    await goTo(editor, PAGES.home);
    const menu = editor.getByRole('navigation').first();
    await menu.getByRole('link', { name: 'Кошче' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Настройки' }).count()).toBe(0);
    expect(await menu.getByRole('link', { name: 'Начало' }).count()).toBe(1);
    await goTo(admin.page, PAGES.home);
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
      await goTo(page, PARTNERS);
    };
    await goTo(page, PARTNERS);
    const heading = (name: RegExp) => page.getByRole('gridcell', { name }).first();
    await heading(/^Име/).waitFor();
    await choose('Език на администрацията', 'English', 'Запазване');
    await heading(/^Name/).waitFor();
    await choose('Interface language', 'Български', 'Save');
    await heading(/^Име/).waitFor();
  });

  test('an account’s own language wins over the browser’s, for our own words too, and nothing is Bulgarian', async () => {
    await goTo(editor, PAGES.profile);
    await editor.getByRole('combobox', { name: 'Език на администрацията' }).click();
    await editor.getByRole('option', { name: 'English' }).click();
    await editor.getByRole('button', { name: 'Запазване' }).click();
    await editor.getByRole('button', { name: 'Save' }).waitFor();
    await editor.evaluate(`localStorage.setItem('strapi-admin-language', 'bg')`);
    await editor.goto(`${admin.address}/admin/`);
    await editor.getByRole('heading', { name: 'What waits for you' }).waitFor();
    expect([await languageOf(editor), await bulgarianTexts(editor)]).toEqual(['en', []]);
    for (const path of [PAGES.home, PAGES['media library'], PAGES.profile]) {
      await goTo(editor, path);
      await editor.locator('h1, h2').first().waitFor();
      expect([path, await bulgarianTexts(editor)]).toEqual([path, []]);
    }
  });
});
