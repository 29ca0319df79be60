import type { Locator, Page } from 'playwright-core';
import { PIXEL } from '../support/app';
import { goTo, openAdmin, openGroups, openRows, picture, type OpenAdmin } from '../support/admin';
import { cutOffAtZoom, violationsOn } from '../support/axe';

jest.setTimeout(240_000);

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
    visit = await admin.visitCalled('община Дойран');
  });
  afterAll(() => admin.close());

  test('breaks no rule for WCAG 2.2 AA that axe knows, and cuts nothing off at 200 %: a form, and its preview', async () => {
    await goTo(
      editor,
      `/admin/content-manager/collection-types/api::visit.visit/${visit}?plugins[i18n][locale]=bg`,
    );
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
    await visitor.goto(`${admin.address}${preview ?? ''}`);
    await visitor.locator('h1').first().waitFor();
    expect(await violationsOn(visitor)).toEqual([]);
    await picture(visitor, 'preview');
  });

  test('shows in a narrow window what state the entries of a list are in, without scrolling sideways', async () => {
    await editor.setViewportSize({ width: 768, height: 1000 });
    await goTo(editor, '/admin/content-manager/collection-types/api::partner.partner');
    const states = editor.locator('main tbody').getByText('Публикуван', { exact: true });
    await states.first().waitFor();
    for (const state of await states.all()) {
      const { x, width } = (await state.boundingBox()) ?? { x: Infinity, width: 0 };
      expect(x + width).toBeLessThanOrEqual(768);
    }
    await editor.setViewportSize({ width: 1280, height: 900 });
  });

  test('says in which language a title is, where the page is in another', async () => {
    const languageOf = (of: Locator) => of.first().getAttribute('lang');
    const lists = '/admin/content-manager/collection-types';
    await goTo(editor, `${lists}/api::visit.visit/${visit}?plugins[i18n][locale]=en`);
    const partner = editor.getByText('Dojran', { exact: true });
    await partner.first().waitFor();
    expect([await languageOf(editor.locator('h1')), await languageOf(partner)]).toEqual(['en', 'en']);
    await goTo(editor, `${lists}/api::visit.visit?plugins[i18n][locale]=en`);
    const line = editor.locator('table td a');
    await line.first().waitFor();
    expect(await languageOf(line)).toBe('en');
    await goTo(editor, `/admin/translate/api::visit.visit/${visit}?to=en`);
    expect(await languageOf(editor.locator('h1 span'))).toBe('bg');
    await goTo(editor, '/admin/calendar?month=2024-10&view=list');
    expect(await languageOf(editor.locator('main li a'))).toBe('bg');
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
    expect(await violationsOn(page)).toEqual([]);
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
