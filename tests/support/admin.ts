import { chromium, type Page } from 'playwright-core';

/** The admin in a browser, signed in as the installation's administrator. */
export interface OpenAdmin {
  address: string;
  page: Page;
  /** Saves an entry past the form, `/api::partner.partner/…`, for what a screen is to show. */
  save: (entry: string, fields: object) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Opens the product that tests/support/serve-admin.js serves. All suites share it: each works on an entry of its own.
 *
 * @param executablePath the browser, from CHROMIUM; scripts/test.mjs finds one
 */
export const openAdmin = async (executablePath = process.env.CHROMIUM): Promise<OpenAdmin> => {
  const { ADMIN_ADDRESS: address = '', ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env;
  // A sandbox needs rights that a container does not give; the only pages it sees are ours.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'bg-BG' });
  await page.goto(`${address}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
  const login = await page.request.post(`${address}/admin/login`, { data: { email, password } });
  const { data } = (await login.json()) as { data: { token: string } }; // what a login answers
  const save = async (entry: string, fields: object) => {
    const answer = await page.request.put(`${address}/content-manager/collection-types${entry}?locale=bg`, {
      data: fields,
      headers: { Authorization: `Bearer ${data.token}` },
    });
    if (!answer.ok()) throw new Error(await answer.text());
  };
  return { address, page, save, close: () => browser.close() };
};
