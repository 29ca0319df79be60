import path from 'node:path';
import { chromium, type APIResponse, type Browser, type Locator, type Page } from 'playwright-core';
import sharp from 'sharp';
import { PIXEL } from './app';

/** The admin in a browser, signed in as the installation's administrator. */
export interface OpenAdmin {
  address: string;
  page: Page;
  /** Saves an entry past the form, `/api::partner.partner/…`, for what a screen is to show. */
  save: (entry: string, fields: object) => Promise<void>;
  /** The page of a new editor of one municipality or several, who has just signed in. The user is of this run only, and each e-mail of one suite. */
  asEditor: (municipalities: string | readonly string[], login?: Login, role?: string) => Promise<Page>;
  /** Makes a draft past the form: its path, `/api::visit.visit/…`. */
  make: (type: string, fields: object) => Promise<string>;
  /** Publishes an entry past the form. */
  publish: (entry: string) => Promise<void>;
  /** Deletes an entry past the form: it is in the bin. */
  remove: (entry: string) => Promise<void>;
  /** Uploads a picture: its id in the media library. */
  upload: (name: string) => Promise<number>;
  /** The fields that make an entry a municipality's own, by the municipality's slug. */
  ownedBy: (slug: string) => Promise<object>;
  /** What is stored of an entry's draft. */
  stored: (entry: string) => Promise<Record<string, unknown>>;
  /** The documentId of a published visit whose title has these words. */
  visitCalled: (words: string) => Promise<string>;
  close: () => Promise<void>;
}

interface Login {
  email: string;
  password: string;
}

const IVANKA: Login = { email: 'ivanka@obshtina.example', password: 'Morska-Gradina-1908' };

interface Assignments {
  municipalities: { documentId: string; name: string }[];
}

const dataOf = async <Data>(answer: APIResponse): Promise<Data> => {
  if (!answer.ok()) throw new Error(await answer.text());
  const { data } = (await answer.json()) as { data: Data }; // what the admin's routes answer
  return data;
};

/** The browser that tests/support/serve-admin.js started; what a suite opens in it is closed with the suite's connection. */
export const openBrowser = (): Promise<Browser> => chromium.connect(process.env.ADMIN_BROWSER ?? '');

/** Opens every group of a form that is closed. */
export const openGroups = async (page: Page) => {
  await page.locator('[data-form-group]').first().waitFor();
  const closed = page.locator('[data-form-group] h2 button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
};

/** Presses every button with a text at once, since a form has many: how many there were. */
const pressAll = (page: Page, selector: string, text = ''): Promise<number> =>
  // As text: it runs in the browser, which has other types.
  page.evaluate<number>(`(() => {
    const all = [...document.querySelectorAll('${selector}')];
    const found = all.filter(({ textContent }) => textContent.includes('${text}'));
    found.forEach((each) => each.click());
    return found.length;
  })()`);

/** Fills a new form with a row of everything that can have some, and with components that are empty. */
export const addEverything = async (page: Page) => {
  while ((await pressAll(page, 'button', 'Още няма нищо. Натиснете, за да добавите.')) > 0);
};

/** Closes the messages there are, which go by themselves after some seconds only. */
export const closeMessages = async (page: Page) => {
  await pressAll(page, '[data-sonner-toast] button');
  await page.locator('[data-sonner-toast]').first().waitFor({ state: 'detached' });
};

/**
 * Goes to another page of the admin as its links do, without loading the admin anew, until nothing has been asked of the server
 * for as long as `networkidle` waits where a page is loaded.
 */
export const goTo = async (page: Page, path: string) => {
  const open = new Set<object>();
  let isQuiet = () => {};
  const quiet = new Promise<void>((resolve) => (isQuiet = resolve));
  let waiting = setTimeout(isQuiet, 500);
  const wait = () => {
    clearTimeout(waiting);
    if (open.size === 0) waiting = setTimeout(isQuiet, 500);
  };
  const begun = (request: object) => {
    open.add(request);
    wait();
  };
  const ended = (request: object) => {
    open.delete(request);
    wait();
  };
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended);
  await page.evaluate(
    `history.pushState({}, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await quiet;
  page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended);
};

/** Opens the rows of components. */
export const openRows = (page: Page) => pressAll(page, 'h3 button[aria-expanded=false]');

/**
 * Writes a picture for the handbook, docs/images/editors/NAME.png, when PICTURES is set: of the window, or of a part of it. Only real
 * content may be seen, so it is made where a suite shows an entry of the examples.
 */
export const picture = async (of: Page | Locator, name: string) => {
  if (!process.env.PICTURES) return;
  const shown = await of.screenshot({ animations: 'disabled' });
  const file = path.join('docs/images/editors', `${name}.png`);
  await sharp(shown).png({ palette: true, colours: 64, effort: 10 }).toFile(file);
};

/** As on a computer that is so many times slower, when SLOWER says how many: a town hall has such, and so has a busy machine. */
const slowDown = async (page: Page) => {
  const rate = Number(process.env.SLOWER ?? 1);
  if (rate === 1) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
};

/** The page of one who has signed in, and the token of the session. What the form for it does is asked in for-everyone.test.ts. */
const signIn = async (browser: Browser, address: string, data: Login) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'bg-BG',
    reducedMotion: 'reduce',
  });
  const { token } = await dataOf<{ token: string }>(
    await context.request.post(`${address}/admin/login`, { data }),
  );
  await context.addCookies([{ name: 'jwtToken', value: token, url: `${address}/admin` }]);
  const page = await context.newPage();
  page.setDefaultTimeout(90_000); // a busy machine is slow, and what never comes is told all the same
  await slowDown(page);
  // The lightest page there is: each suite goes on from it without loading the admin anew.
  await page.goto(`${address}/admin/me`);
  await page.locator('h1').first().waitFor();
  return { page, token };
};

/**
 * Opens the product that tests/support/serve-admin.js serves. All suites share it, and its administrator: each works on entries of its
 * own, and changes no account but of an editor of its own.
 */
export const openAdmin = async (): Promise<OpenAdmin> => {
  const { ADMIN_ADDRESS: address = '', ADMIN_EMAIL: email = '', ADMIN_PASSWORD: password = '' } = process.env;
  const browser = await openBrowser();
  const { page, token } = await signIn(browser, address, { email, password });
  // Of its own each: the server may close one that was kept open just when it is used again.
  const headers = { Authorization: `Bearer ${token}`, Connection: 'close' };
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
  const asEditor = async (names: string | readonly string[], editor: Login = IVANKA, role = 'editor') => {
    const roles = await ask<{ id: number; code: string }[]>('/admin/roles');
    const name = { firstname: 'Иванка', lastname: 'Стоянова' };
    const { id, registrationToken } = await dataOf<{ id: number; registrationToken: string }>(
      await page.request.post(`${address}/admin/users`, {
        data: { ...name, email: editor.email, roles: [roles.find(({ code }) => code === role)?.id] },
        headers,
      }),
    );
    await dataOf(
      await page.request.post(`${address}/admin/register`, {
        data: { userInfo: { ...name, password: editor.password }, registrationToken },
      }),
    );
    const { municipalities } = await ask<Assignments>('/access/assignments');
    const own = municipalities.filter((each) => [names].flat().includes(each.name));
    await dataOf(
      await page.request.put(`${address}/access/assignments/${id}`, {
        data: { municipalities: own.map(({ documentId }) => documentId) },
        headers,
      }),
    );
    return (await signIn(browser, address, editor)).page;
  };
  const make = async (type: string, fields: object) => {
    const path = `${address}/content-manager/collection-types/${type}?locale=bg`;
    const { documentId } = await dataOf<{ documentId: string }>(
      await page.request.post(path, { data: fields, headers }),
    );
    return `/${type}/${documentId}`;
  };
  const publish = async (entry: string) => {
    const path = `${address}/content-manager/collection-types${entry}/actions/publish?locale=bg`;
    await dataOf(await page.request.post(path, { data: {}, headers }));
  };
  const remove = async (entry: string) => {
    const path = `${address}/content-manager/collection-types${entry}?locale=*`;
    const answer = await page.request.delete(path, { headers });
    if (!answer.ok()) throw new Error(await answer.text());
  };
  const upload = async (name: string) => {
    const files = { name, mimeType: 'image/png', buffer: PIXEL };
    const answer = await page.request.post(`${address}/upload`, { headers, multipart: { files } });
    const [file] = (await answer.json()) as { id: number }[]; // what the media library answers
    if (!file) throw new Error(`${name} was not stored.`);
    return file.id;
  };
  const stored = (entry: string) =>
    ask<Record<string, unknown>>(`/content-manager/collection-types${entry}?locale=bg`);
  const ownedBy = async (slug: string) => {
    const { documentId } = await dataOf<{ documentId: string }>(
      await page.request.get(`${address}/api/municipalities/${slug}`),
    );
    return { municipality: { connect: [{ documentId, locale: 'bg' }] } };
  };
  const visitCalled = async (words: string) => {
    const path = `${address}/api/visits?filters[title][$contains]=${words}&fields=title`;
    const [found] = await dataOf<{ documentId: string }[]>(await page.request.get(path));
    if (!found) throw new Error(`No visit is called „${words}“.`);
    return found.documentId;
  };
  return {
    address,
    page,
    visitCalled,
    save,
    make,
    publish,
    remove,
    ownedBy,
    upload,
    stored,
    asEditor,
    close: () => browser.close(),
  };
};
