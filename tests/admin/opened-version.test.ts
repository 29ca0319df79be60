import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(120_000);

describe('an editor at a form, while a colleague saves the same entry', () => {
  let admin: OpenAdmin;
  let entry: string;
  beforeAll(async () => {
    admin = await openAdmin();
    const { page } = admin;
    await goTo(page, '/admin/content-manager/collection-types/api::partner.partner?_q=Скуодас');
    await page.getByText('Скуодас').first().click();
    await page.waitForSelector('input[name=since]');
    const { pathname } = new URL(page.url());
    entry = pathname.replace('/admin/content-manager/collection-types', '');
  });
  afterAll(() => admin.close());

  /** Opens the form, and waits until it is not filled once more: that would come between what is typed. */
  const open = async () => {
    const { address, page } = admin;
    await page.goto(`${address}/admin/content-manager/collection-types${entry}?plugins[i18n][locale]=bg`);
    await page.waitForSelector('input[name=since]');
    await page.waitForLoadState('networkidle');
  };
  const save = () => admin.page.getByRole('button', { name: 'Запазване', exact: true }).click();
  const field = (name: string) => admin.page.inputValue(`input[name=${name}]`);

  test('keeps what the colleague saved, and sees it after her own save', async () => {
    const { page } = admin;
    await open();
    await admin.save(entry, { subdivision: 'Пелагония' });
    await page.fill('input[name=since]', '2001');
    await save();
    await page.locator('input[name=subdivision][value="Пелагония"]').waitFor();
    expect(await field('since')).toBe('2001 г.');
  });

  test('reads at the field who saved what, and keeps what she typed', async () => {
    const { page } = admin;
    await open();
    await admin.save(entry, { since: '2002', subdivision: 'Пелагонийски' });
    await page.fill('input[name=since]', '2003');
    await page.fill('input[name=nativeName]', 'Битола');
    await save();
    await page
      .getByText(/„Партньор от“: .+ запази тук „2002 г\.“ .+ а вие написахте „2003 г\.“/)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect([await field('since'), await field('nativeName')]).toEqual(['2003 г.', 'Битола']);
  });

  test('keeps hers by saving once more, and nothing of the colleague’s is lost', async () => {
    const { page } = admin;
    await save();
    await page.locator('input[name=subdivision][value="Пелагонийски"]').waitFor();
    expect([await field('since'), await field('nativeName')]).toEqual(['2003 г.', 'Битола']);
  });

  test('publishes likewise', async () => {
    const { address, page } = admin;
    await open();
    await admin.save(entry, { subdivision: 'Пелагония' });
    await page.fill('input[name=since]', '2004');
    await page.getByRole('button', { name: 'Публикуване', exact: true }).first().click();
    await page.locator('input[name=subdivision][value="Пелагония"]').waitFor();
    const answer = await page.request.get(`${address}/api/partners${entry.slice(entry.lastIndexOf('/'))}`);
    expect((await answer.json()).data).toMatchObject({ since: '2004', subdivision: 'Пелагония' });
  });
});
