import type { Page } from 'playwright-core';

interface Login {
  email: string;
  password: string;
}

/** What the server answers to a session that has ended. */
const IS_OVER = { status: 401, json: { error: { status: 401, name: 'UnauthorizedError' } } };

/** What the page asks by itself would end the session before the save does. */
const REQUESTS = /\/(content-manager|translations|admin\/access-token)\b/;

/** Ends the session of a page by a save, signs in again, and brings back what was typed: the page is at its form again. */
export const saveWithoutSession = async (page: Page, { email, password }: Login) => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.route(REQUESTS, (route) =>
    route.request().method() === 'GET' ? route.continue() : route.fulfill(IS_OVER),
  );
  await press('Запазване');
  await page.getByText(/влезте отново и ще ви бъде върнато/).waitFor();
  await press('Потвърждаване');
  await page.waitForSelector('input[name=password]');
  await page.unroute(REQUESTS);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await press('Връщане на написаното');
};
