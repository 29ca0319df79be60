import type { Page } from 'playwright-core';
import {
  addEverything,
  goTo,
  openAdmin,
  openGroups,
  openRows,
  picture,
  type OpenAdmin,
} from '../../support/admin';
import { cutOffAtZoom, tablesCutOff, violationsOn } from '../../support/axe';

jest.setTimeout(240_000);

const LISTS = '/admin/content-manager/collection-types';
const EDITOR = { email: 'desislava@troyan.example', password: 'Balkanska-Sliva-1868' };

describe('every page breaks no rule for WCAG 2.2 AA that axe knows, and cuts nothing off at 200 %', () => {
  let admin: OpenAdmin;
  let editor: Page;
  /** „Посещение на делегация от община Дойран“, as Troyan tells of it. */
  let visit: string;
  beforeAll(async () => {
    admin = await openAdmin();
    editor = await admin.asEditor('Троян', EDITOR);
    visit = await admin.visitCalled('община Дойран');
    const twice = { title: 'Посещение на делегация от община Дойран', ...(await admin.ownedBy('troyan')) };
    await admin.remove(await admin.make('api::visit.visit', twice));
    // Its notice is not accepted (tests/support/serve-admin.js): the page of notices has something to show.
    await admin.publish(
      await admin.make('api::theme.theme', { name: 'Обмен на опит между художествени занаяти' }),
    );
  });
  afterAll(() => admin.close());

  const open = async (page: Page, path: string) => {
    await goTo(page, path);
    await page.locator('h1').first().waitFor();
  };
  /** What is shown once a notice has been sent, beside the request that published the entry. */
  const shownAtLast = async (page: Page, heading: string) => {
    while ((await page.getByRole('heading', { name: heading }).count()) === 0) {
      await page.reload({ waitUntil: 'networkidle' });
      await page.locator('h2').first().waitFor();
    }
  };
  /** Pages of ours, and of Strapi’s that editors use most. */
  const PAGES = {
    home: () => '/admin/',
    calendar: () => '/admin/calendar?month=2019-02',
    map: () => '/admin/map',
    bin: () => '/admin/bin',
    /** As the administrator sees it, who may delete for good. */
    emptying: () => '/admin/bin',
    translation: () => `/admin/translate/api::visit.visit/${visit}?to=en`,
    list: () => `${LISTS}/api::visit.visit`,
    files: () => '/admin/plugins/upload',
    profile: () => '/admin/me',
    editors: () => '/admin/settings/assignments',
    notices: () => '/admin/settings/notices',
  };
  const pageFor = (name: string) => (['emptying', 'editors', 'notices'].includes(name) ? admin.page : editor);
  /** Of which the handbook shows a picture. */
  const PICTURED = ['home', 'bin', 'translation', 'list'];

  test.each(Object.entries(PAGES))('on the page: %s', async (name, path) => {
    const page = pageFor(name);
    await open(page, path());
    if (name === 'notices') await shownAtLast(page, 'Неприети известия');
    expect(await violationsOn(page)).toEqual([]);
    if (PICTURED.includes(name)) await picture(page, name);
    expect(await cutOffAtZoom(page)).toEqual([]);
    // Strapi’s own scroll sideways, as the list.
    if (name !== 'list' && name !== 'files') expect(await tablesCutOff(page)).toEqual([]);
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
    // Anew: the form before has changes that were not saved.
    await editor.goto(`${admin.address}${LISTS}/api::${type}.${type}/create?plugins[i18n][locale]=bg`);
    if (type === 'partner') await picture(editor, type);
    await openGroups(editor);
    await addEverything(editor);
    await openRows(editor);
    expect(await violationsOn(editor)).toEqual([]);
  });

  test('in the handbook, and before signing in', async () => {
    const visitor = await editor.context().browser()?.newPage({ locale: 'bg-BG' });
    if (!visitor) throw new Error('The page has no browser.');
    for (const path of ['/admin/handbook-dumi.html', '/admin/auth/login']) {
      await visitor.goto(`${admin.address}${path}`);
      await visitor.locator('h1').first().waitFor();
      expect([path, await violationsOn(visitor)]).toEqual([path, []]);
    }
  });
});
