import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

const SCREENS = [
  '/admin/',
  '/admin/content-manager/collection-types/api::partner.partner',
  '/admin/content-manager/collection-types/api::news-article.news-article/create',
  '/admin/plugins/upload',
  '/admin/settings/application-infos',
];

describe('the admin within the Content-Security-Policy', () => {
  let admin: OpenAdmin;
  beforeAll(async () => {
    admin = await openAdmin();
    // Chromium writes nothing into the console for code that is refused and caught.
    // As text: it runs in the browser, which has other types.
    await admin.page.addInitScript({
      content: `document.addEventListener('securitypolicyviolation', (event) =>
        console.error('Violates ' + event.violatedDirective + ': ' + event.blockedURI))`,
    });
  });
  afterAll(() => admin.close());

  test.each(SCREENS)('%s violates nothing and loads nothing from outside', async (screen) => {
    const { address, page } = admin;
    const reported: string[] = [];
    page.on('console', (message) => reported.push(message.text()));
    page.on('request', (request) => reported.push(request.url()));
    // What all pages share is loaded with the first of them.
    if (screen === SCREENS[0]) await page.goto(`${address}${screen}`);
    else await goTo(page, screen);
    await page.locator('h1').first().waitFor();
    expect(reported.filter((line) => /^Violates |Content Security Policy/i.test(line))).toEqual([]);
    expect(
      reported.filter((line) => /^\w+:\/\//.test(line)).filter((url) => !url.startsWith(`${address}/`)),
    ).toEqual([]);
    page.removeAllListeners('console');
    page.removeAllListeners('request');
  });
});
