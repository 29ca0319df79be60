import { chromium, type APIResponse, type Browser, type Page } from 'playwright-core';

/** The admin in a browser, signed in as the installation's administrator. */
export interface OpenAdmin {
  address: string;
  page: Page;
  /** Saves an entry past the form, `/api::partner.partner/…`, for what a screen is to show. */
  save: (entry: string, fields: object) => Promise<void>;
  /** The page of a new editor of a municipality, who has just signed in. The user is of this run only. */
  asEditor: (municipality: string) => Promise<Page>;
  /** Makes a draft past the form: its path, `/api::visit.visit/…`. */
  make: (type: string, fields: object) => Promise<string>;
  /** What is stored of an entry's draft. */
  stored: (entry: string) => Promise<Record<string, unknown>>;
  close: () => Promise<void>;
}

interface Login {
  email: string;
  password: string;
}

interface Assignments {
  municipalities: { documentId: string; name: string }[];
}

const dataOf = async <Data>(answer: APIResponse): Promise<Data> => {
  if (!answer.ok()) throw new Error(await answer.text());
  const { data } = (await answer.json()) as { data: Data }; // what the admin's routes answer
  return data;
};

/** Starts the browser from CHROMIUM; scripts/test.mjs finds one. */
export const openBrowser = (executablePath = process.env.CHROMIUM): Promise<Browser> =>
  // A sandbox needs rights that a container does not give; the only pages it sees are ours.
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

const signIn = async (browser: Browser, address: string, { email, password }: Login) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'bg-BG' });
  await page.goto(`${address}/admin/auth/login`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL(/\/admin\/?$/);
  return page;
};

/** Opens the product that tests/support/serve-admin.js serves. All suites share it: each works on an entry of its own. */
export const openAdmin = async (): Promise<OpenAdmin> => {
  const { ADMIN_ADDRESS: address = '', ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env;
  const browser = await openBrowser();
  const page = await signIn(browser, address, { email, password });
  const login = await page.request.post(`${address}/admin/login`, { data: { email, password } });
  const { token } = await dataOf<{ token: string }>(login);
  const headers = { Authorization: `Bearer ${token}` };
  const save = async (entry: string, fields: object) => {
    await dataOf(
      await page.request.put(`${address}/content-manager/collection-types${entry}?locale=bg`, {
        data: fields,
        headers,
      }),
    );
  };
  const ask = async <Data>(path: string) =>
    dataOf<Data>(await page.request.get(`${address}${path}`, { headers }));
  const asEditor = async (municipality: string) => {
    const roles = await ask<{ id: number; code: string }[]>('/admin/roles');
    const name = { firstname: 'Иванка', lastname: 'Стоянова' };
    const editor = { email: 'ivanka@obshtina.example', password: 'Morska-Gradina-1908' };
    const { id, registrationToken } = await dataOf<{ id: number; registrationToken: string }>(
      await page.request.post(`${address}/admin/users`, {
        data: { ...name, email: editor.email, roles: [roles.find(({ code }) => code === 'editor')?.id] },
        headers,
      }),
    );
    await dataOf(
      await page.request.post(`${address}/admin/register`, {
        data: { userInfo: { ...name, password: editor.password }, registrationToken },
      }),
    );
    const { municipalities } = await ask<Assignments>('/access/assignments');
    const own = municipalities.filter(({ name: each }) => each === municipality);
    await dataOf(
      await page.request.put(`${address}/access/assignments/${id}`, {
        data: { municipalities: own.map(({ documentId }) => documentId) },
        headers,
      }),
    );
    return signIn(browser, address, editor);
  };
  const make = async (type: string, fields: object) => {
    const path = `${address}/content-manager/collection-types/${type}?locale=bg`;
    const { documentId } = await dataOf<{ documentId: string }>(
      await page.request.post(path, { data: fields, headers }),
    );
    return `/${type}/${documentId}`;
  };
  const stored = (entry: string) =>
    ask<Record<string, unknown>>(`/content-manager/collection-types${entry}?locale=bg`);
  return { address, page, save, make, stored, asEditor, close: () => browser.close() };
};
