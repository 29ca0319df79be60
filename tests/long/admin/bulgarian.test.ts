import type { Page } from 'playwright-core';
import { goTo, openAdmin, type OpenAdmin } from '../../support/admin';
import { englishTexts } from '../../support/page-texts';
import { TYPES } from '../../support/schemas';

jest.setTimeout(180_000);

const LISTS = '/admin/content-manager/collection-types';
const EDITOR = { email: 'ralitsa@kavarna.example', password: 'Morska-Gradina-1908' };

/** What everyone opens. */
const COMMON = ['/admin/', `${LISTS}/api::visit.visit`, '/admin/plugins/upload', '/admin/me'];

/** What only administrators open, and Strapi has English in its code for. */
const ADMINISTRATION = ['roles', 'users', 'api-tokens', 'internationalization'].map(
  (page) => `/admin/settings/${page}`,
);

describe('no English is on any page', () => {
  let admin: OpenAdmin;
  let editor: Page;
  beforeAll(async () => {
    admin = await openAdmin();
    editor = await admin.asEditor('Каварна', EDITOR);
  });
  afterAll(() => admin.close());

  const expectNoEnglish = async (page: Page, path: string) => {
    await goTo(page, path);
    await page.locator('h1').first().waitFor();
    expect([new URL(page.url()).pathname, await englishTexts(page)]).toEqual([path, []]);
  };

  test.each([...COMMON, `${LISTS}/api::visit.visit/create`])('of an editor: %s', (path) =>
    expectNoEnglish(editor, path),
  );

  test.each([...COMMON, ...ADMINISTRATION])('of the administrator: %s', (path) =>
    expectNoEnglish(admin.page, path),
  );

  test.each([...TYPES.keys()])('the list and the form of %s', async (uid) => {
    await expectNoEnglish(admin.page, `${LISTS}/${uid}`);
    await expectNoEnglish(admin.page, `${LISTS}/${uid}/create`);
  });
});
