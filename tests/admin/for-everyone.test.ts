import type { Page } from 'playwright-core';
import { PIXEL } from '../support/app';
import { addEverything, openAdmin, openGroups, openRows, picture, type OpenAdmin } from '../support/admin';
import { cutOffOn, violationsOn } from '../support/axe';

jest.setTimeout(240_000);

const LISTS = '/admin/content-manager/collection-types';

/** The name of what has the focus, or its role where it has none. Runs in the browser, which has other types. */
const FOCUSED = `(() => {
  const { activeElement, body } = document;
  if (activeElement === body) return 'nothing';
  const label = activeElement.getAttribute('aria-label') ?? activeElement.labels?.[0]?.innerText;
  const name = (label ?? activeElement.innerText).replace(/\\s+/g, ' ').trim();
  return name || activeElement.getAttribute('role');
})()`;

const ADD_FIRST = 'Още няма нищо. Натиснете, за да добавите.';
const EDITOR = { email: 'veselina@troyan.example', password: 'Balkanska-Sliva-1868' };

describe('the admin', () => {
  let admin: OpenAdmin;
  let editor: Page;
  let visitor: Page;
  /** „Посещение на делегация от община Дойран“, as Troyan tells of it. */
  let visit: string;
  beforeAll(async () => {
    admin = await openAdmin();
    editor = await admin.asEditor('Троян', EDITOR);
    const browser = editor.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    visitor = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'bg-BG' });
    const found = await visitor.request.get(
      `${admin.address}/api/visits?filters[title][$contains]=община Дойран&fields=title`,
    );
    const { data } = (await found.json()) as { data: { documentId: string }[] }; // what the API answers
    visit = data[0]?.documentId ?? '';
    const twice = { title: 'Посещение на делегация от община Дойран', ...(await admin.ownedBy('troyan')) };
    await admin.remove(await admin.make('api::visit.visit', twice));
  });
  afterAll(() => admin.close());

  const open = async (page: Page, path: string) => {
    await page.goto(`${admin.address}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
  };
  const form = (type: string, documentId = '') =>
    documentId
      ? `${LISTS}/api::${type}.${type}/${documentId}?plugins[i18n][locale]=bg`
      : `${LISTS}/api::${type}.${type}/create?plugins[i18n][locale]=bg`;
  /** Pages of ours, and of Strapi’s that editors use most. */
  const PAGES = {
    home: () => '/admin/',
    calendar: () => '/admin/calendar?month=2019-02',
    map: () => '/admin/map',
    bin: () => '/admin/bin',
    translation: () => `/admin/translate/api::visit.visit/${visit}?to=en`,
    list: () => `${LISTS}/api::visit.visit`,
    files: () => '/admin/plugins/upload',
    profile: () => '/admin/me',
    editors: () => '/admin/settings/assignments',
  };
  const pageFor = (name: string) => (name === 'editors' ? admin.page : editor);
  /** Of which the handbook shows a picture. */
  const PICTURED = ['home', 'bin', 'translation', 'list'];

  /** At 200 % in a window of 1280 pixels. */
  const cutOffAtZoom = async (page: Page) => {
    await page.setViewportSize({ width: 640, height: 450 });
    const cut = await cutOffOn(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    return cut;
  };

  describe('breaks no rule for WCAG 2.2 AA that axe knows, and cuts nothing off at 200 %', () => {
    test.each(Object.entries(PAGES))('on the page: %s', async (name, path) => {
      const page = pageFor(name);
      await open(page, path());
      expect(await violationsOn(page)).toEqual([]);
      if (PICTURED.includes(name)) await picture(page, name);
      expect(await cutOffAtZoom(page)).toEqual([]);
    });

    test('in the form for a new editor', async () => {
      const { page } = admin;
      await open(page, PAGES.editors());
      await page.getByRole('button', { name: 'Нов редактор' }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await picture(page, 'invitation');
      expect(await cutOffAtZoom(page)).toEqual([]);
    });

    test.each(['visit', 'partner', 'agreement'])('in the form of %s, with everything open', async (type) => {
      await open(editor, form(type));
      if (type === 'partner') await picture(editor, type);
      await openGroups(editor);
      await addEverything(editor);
      await openRows(editor);
      expect(await violationsOn(editor)).toEqual([]);
    });

    test('in a form that is filled in, on its preview, in the handbook, and before signing in', async () => {
      await open(editor, form('visit', visit));
      await openGroups(editor);
      await openRows(editor);
      await editor.getByText('Нищо не липсва.').waitFor();
      expect(await violationsOn(editor)).toEqual([]);
      expect(await cutOffAtZoom(editor)).toEqual([]);
      await editor
        .getByRole('textbox', { name: 'Да се публикува на' })
        .fill(`15.12.${new Date().getFullYear() + 1} 14:30`);
      await picture(
        editor.locator('[data-form-group]').filter({ hasText: 'Адрес, срокове и бележки' }),
        'schedule',
      );
      const preview = await editor.getByRole('link', { name: 'Преглед на страницата' }).getAttribute('href');
      await open(visitor, preview ?? '');
      expect(await violationsOn(visitor)).toEqual([]);
      await picture(visitor, 'preview');
      for (const path of ['/admin/handbook-dumi.html', '/admin/auth/login']) {
        await open(visitor, path);
        expect([path, await violationsOn(visitor)]).toEqual([path, []]);
      }
    });
  });

  test('is used by keyboard alone, from signing in to a published visit with a partner, a row and a picture', async () => {
    const page = visitor;
    const { keyboard } = page;
    const focused = () => page.evaluate<string>(FOCUSED);
    const hasFocus = () => page.locator(':focus').waitFor({ state: 'attached' });
    /** Presses Tab until something of that name has the focus, which is never lost on the way. */
    const tabTo = async (name: string) => {
      const passed = [];
      while (passed.at(-1) !== name && passed.length < 100) {
        await keyboard.press('Tab');
        passed.push(await focused());
      }
      expect(passed).not.toContain('nothing');
      expect(passed.at(-1)).toBe(name);
    };
    const fill = async (name: string, text: string) => {
      await tabTo(name);
      await keyboard.type(text);
    };
    const press = async (name: string) => {
      await tabTo(name);
      await keyboard.press('Enter');
    };

    await page.goto(`${admin.address}/admin/auth/login`);
    await page.getByRole('button', { name: 'Вход' }).waitFor();
    await fill('Имейл*', EDITOR.email);
    await fill('Парола*', EDITOR.password);
    await keyboard.press('Enter');
    await page.getByRole('link', { name: 'Ново посещение' }).waitFor();
    await hasFocus();
    await press('Ново посещение');
    await page.locator('input[name=title]').waitFor();
    await page.waitForLoadState('networkidle');
    await hasFocus();

    await fill('Заглавие*', 'Посещение на делегация от община Дойран, Северна Македония');
    await fill('Дата', 'септември 2024');
    await fill('Партньори', 'Дойран');
    const offered = page.getByRole('option');
    await offered.filter({ hasText: 'Дойран' }).waitFor();
    await offered.nth(2).waitFor({ state: 'detached' }); // it has found what was typed, beside „Нов партньор“
    await keyboard.press('Enter');
    await picture(page, 'new-visit');

    const files = page.waitForEvent('filechooser');
    await press('Добавяне на снимки');
    await (await files).setFiles({ name: 'delegatsiya.png', mimeType: 'image/png', buffer: PIXEL });
    const chosen = page.getByRole('dialog');
    await chosen.getByRole('heading', { name: 'delegatsiya.png' }).waitFor();
    expect(await focused()).toBe('Алтернативен текст');
    await keyboard.type('Кметовете на Троян и Дойран');
    expect(await violationsOn(page)).toEqual([]);
    await picture(page, 'pictures');
    await press('Добавяне на снимката');
    await chosen.waitFor({ state: 'detached' });
    await hasFocus();

    await press('Програма и участници');
    await press(ADD_FIRST);
    await hasFocus();
    await fill('Заглавие на деня', 'Български фестивал на сливата');
    const published = page.waitForResponse((answer) => answer.url().includes('/actions/publish'));
    await press('Публикуване');
    const { data } = await (await published).json();
    await hasFocus();
    await openRows(page);
    expect(await violationsOn(page)).toEqual([]);
    const answer = await page.request.get(`${admin.address}/api/visits/${data.documentId}`);
    expect(await answer.json()).toMatchObject({
      data: {
        partners: [{ name: 'Дойран' }],
        programme: [{ title: 'Български фестивал на сливата' }],
        gallery: [{ alternativeText: 'Кметовете на Троян и Дойран' }],
      },
    });
  });
});
