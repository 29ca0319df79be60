import type { Page } from 'playwright-core';
import { openAdmin, openGroups, openRows, type OpenAdmin } from '../support/admin';

jest.setTimeout(180_000);

const VISITS = '/content-manager/collection-types/api::visit.visit';
const ADD_FIRST = 'Още няма нищо. Натиснете, за да добавите.';
const EDITOR = { email: 'kalina@troyan.example', password: 'Balkanska-Sliva-1868' };

describe('an editor who goes on typing while a new entry is being created', () => {
  let admin: OpenAdmin;
  let page: Page;
  beforeAll(async () => {
    admin = await openAdmin();
    page = await admin.asEditor('Троян', EDITOR);
  });
  afterAll(() => admin.close());

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const dayTitle = () => page.locator('input[name="programme.0.title"]');
  const link = async (name: string) => {
    await page.getByRole('combobox', { name: 'Партньори' }).fill(name);
    await page.getByRole('option').filter({ hasText: name }).first().click();
  };
  /** What readers have of an entry. */
  const published = async (documentId: string) => {
    const answer = await page.request.get(`${admin.address}/api/visits/${documentId}`);
    const { data } = await answer.json();
    const namesOf = (rows: Record<string, string>[], field: string) => rows.map((row) => row[field]).sort();
    return {
      title: data.title,
      partners: namesOf(data.partners, 'name'),
      days: namesOf(data.programme, 'title'),
    };
  };

  test.each(['Запазване', 'Публикуване'])('after „%s“ keeps it, and can save it', async (first) => {
    await page.goto(`${admin.address}/admin${VISITS}/create?plugins[i18n][locale]=bg`);
    await page.fill('input[name=title]', `Гости на сливата: ${first}`);
    await page.getByRole('textbox', { name: 'Дата', exact: true }).fill('септември 2024');
    await link('Дойран');
    await link('Даниловград');
    await openGroups(page); // as the one before has left them
    const programme = page.locator('[data-form-group]').filter({ hasText: 'Програма и участници' });
    await programme.getByRole('button', { name: ADD_FIRST }).first().click();
    await dayTitle().fill('Разходка');

    let answer = () => {};
    const isAnswered = new Promise<void>((resolve) => (answer = resolve));
    const creation = (url: URL) => url.pathname.startsWith(VISITS);
    await page.route(creation, async (route) => {
      if (route.request().method() === 'POST') await isAnswered;
      await route.continue();
    });
    const sent = page.waitForRequest((each) => each.method() === 'POST' && creation(new URL(each.url())));
    await Promise.all([sent, press(first)]);
    await page.fill('input[name=title]', `Гости на празника: ${first}`);
    await dayTitle().fill('Разходка до манастира');
    await press('Премахване на „Дойран“');
    await link('Виньо на Сена');
    answer();

    await page.waitForURL(new RegExp(`${VISITS}/[a-z0-9]{24}`));
    await page.unroute(creation);
    await page.locator(`input[name=title][value="Гости на празника: ${first}"]`).waitFor();
    await openGroups(page);
    await openRows(page);
    expect(await dayTitle().inputValue()).toBe('Разходка до манастира');
    const stored = page.waitForResponse((each) => each.url().includes('/actions/publish'));
    await press('Публикуване');
    const { data } = await (await stored).json();
    expect(await published(data.documentId)).toEqual({
      title: `Гости на празника: ${first}`,
      partners: ['Виньо на Сена', 'Даниловград'],
      days: ['Разходка до манастира'],
    });
  });
});
