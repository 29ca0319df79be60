import type { Page } from 'playwright-core';
import { goTo, openAdmin, type OpenAdmin } from '../../support/admin';
import { englishTexts } from '../../support/page-texts';

jest.setTimeout(300_000);

const LISTS = '/admin/content-manager/collection-types';
const IN_BULGARIAN = '?plugins[i18n][locale]=bg';

/** Beside the administrator and the editor of bulgarian.test.ts. */
const ROLES = ['contributor', 'translator', 'steward'];

/** The addresses that links of a part of the page lead to, without what follows a question mark. Runs in the browser. */
const linksIn = (part: string) => `[...new Set([...document.querySelectorAll('${part} a[href^="/admin"]')]
  .map((link) => new URL(link.href).pathname))]`;

describe.each(ROLES)('a %s', (role) => {
  let admin: OpenAdmin;
  let page: Page;
  /** What failed in the browser and on the way to it, and where. */
  const failed: string[] = [];
  beforeAll(async () => {
    admin = await openAdmin();
    const login = { email: `${role}@kavarna.example`, password: 'Kaliakra-1791-Morski-Bitki' };
    page = await admin.asEditor(role === 'steward' ? [] : 'Каварна', login, role);
    const note = (what: string) => failed.push(`${new URL(page.url()).pathname}: ${what}`);
    page.on('pageerror', ({ message }) => note(message));
    page.on('console', (said) => said.type() === 'error' && note(said.text()));
    page.on('response', (answer) => answer.status() >= 400 && note(`${answer.status()} ${answer.url()}`));
  });
  afterAll(() => admin.close());

  const open = async (path: string, waitFor = 'h1') => {
    await goTo(page, path);
    await page.locator(waitFor).first().waitFor();
  };
  /** Opens a page as a link does; it is there, and in Bulgarian. */
  const look = async (path: string, waitFor?: string) => {
    await open(path, waitFor);
    expect([path, await englishTexts(page)]).toEqual([path, []]);
  };

  test('finds no page of the menu closed, or in English', async () => {
    await page.goto(`${admin.address}/admin/`);
    await page.getByRole('heading', { name: 'Какво ви чака' }).waitFor();
    const menu = await page.evaluate<string[]>(linksIn('nav'));
    expect(menu).toContain('/admin/content-manager');
    for (const path of [...menu, '/admin/me']) await look(path);
    expect(failed).toEqual([]);
  });

  test('opens every list there is, and an entry of each in both languages', async () => {
    await look('/admin/content-manager', 'nav a[href*="collection-types"]');
    const lists = await page.evaluate<string[]>(linksIn('nav'));
    const types = lists.filter((path) => path.startsWith(LISTS));
    expect(types.length).toBeGreaterThan(role === 'steward' ? 1 : 8);
    for (const list of types) {
      await look(list); // an empty one has no table
      const mayCreate = (await page.locator('a[href*="/create"]').count()) > 0;
      const entries = await page.evaluate<string[]>(linksIn('tbody'));
      const [entry] = entries.filter((path) => path.startsWith(`${list}/`));
      if (entry !== undefined) {
        await look(`${entry}${IN_BULGARIAN}`, '[data-form-group]');
        // What the entry is called, and those that it leads to, are English there.
        await open(`${entry}?plugins[i18n][locale]=en`, '[data-form-group]');
      }
      if (mayCreate) await look(`${list}/create${IN_BULGARIAN}`, '[data-form-group]');
    }
    expect(failed).toEqual([]);
  });
});
