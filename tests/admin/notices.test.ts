import { goTo, openAdmin, type OpenAdmin } from '../support/admin';
import { violationsOn } from '../support/axe';

jest.setTimeout(120_000);

describe('the administrator at „Известия за промени“', () => {
  let admin: OpenAdmin;
  let entry: string;
  beforeAll(async () => {
    admin = await openAdmin();
    // The site of tests/support/serve-admin.js is in a local network that is not listed, so it accepts nothing.
    entry = await admin.make('api::theme.theme', { name: 'Занаяти на двора' });
    await admin.publish(entry);
  });
  afterAll(() => admin.close());

  test('sees what a site has not accepted and why, and sends it again', async () => {
    const { page } = admin;
    const notice = page
      .getByRole('row')
      .filter({ hasText: /Занаяти на двора\s*Област · български · neighbour/ });
    const shown = () => page.getByRole('heading', { name: 'Сайтове', exact: true }).waitFor();
    await goTo(page, '/admin/settings/notices');
    await shown();
    // It is sent beside the request that published the entry.
    while ((await notice.count()) === 0) {
      await page.reload();
      await shown();
    }
    const said = await notice.innerText();
    expect(said).toContain('Адресът 127.0.0.1 е в местна мрежа');
    expect(said).not.toContain('zanayati-na-dvora');
    const link = notice.getByRole('link', { name: 'Занаяти на двора' });
    expect(await link.getAttribute('href')).toContain(`${entry}?plugins[i18n][locale]=bg`);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Изпращане отново на neighbour' }).press('Enter');
    await page.getByText('Известията за neighbour се изпращат отново.').first().waitFor();
  });
});
