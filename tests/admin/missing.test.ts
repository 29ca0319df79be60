import { goTo, openAdmin, type OpenAdmin } from '../support/admin';

jest.setTimeout(180_000);

const VISIT = 'api::visit.visit';
const PARTNER = 'api::partner.partner';
const CHECK = /\/checks\//;

describe('„Какво още липсва“ beside the form of a visit', () => {
  let admin: OpenAdmin;
  let visit: string;
  let partner: string;
  beforeAll(async () => {
    admin = await openAdmin();
    const own = await admin.ownedBy('troyan');
    partner = await admin.make(PARTNER, { name: 'Будва – още чернова', country: 'ME', ...own });
    const file = await admin.upload('praznik-na-slivata.png');
    visit = await admin.make(VISIT, {
      title: 'Гости от Будва на Празника на сливата',
      ...own,
      partners: { connect: [{ documentId: partner.split('/').at(-1) }] },
      gallery: [{ file }, { file }],
    });
    await goTo(admin.page, `/admin/content-manager/collection-types${visit}?plugins[i18n][locale]=bg`);
    await items().nth(2).waitFor();
  });
  afterAll(() => admin.close());

  const panel = () => admin.page.getByRole('complementary').filter({ hasText: 'Какво още липсва' }).last();
  const items = () => panel().getByRole('listitem');
  const told = () => panel().getByRole('status');
  const publish = () => admin.page.getByRole('button', { name: 'Публикуване', exact: true }).click();
  const alternativeText = (row: number) => admin.page.locator(`[name="gallery.${row}.alternativeText"]`);
  const isPublished = async (entry: string) => {
    const [, type = '', documentId] = /api::([a-z]+)\.[a-z]+\/(\w+)$/.exec(entry) ?? [];
    return (await admin.page.request.get(`${admin.address}/api/${type}s/${documentId}`)).status() === 200;
  };

  test('one press shows all that is missing at once, and it stays', async () => {
    const { page } = admin;
    await publish();
    await told().filter({ hasText: 'Не е публикувано: остават 3 неща.' }).waitFor();
    await told().and(page.locator(':focus')).waitFor();
    expect(await items().allInnerTexts()).toEqual([
      expect.stringContaining('Снимки › 1 › Алтернативен текст'),
      expect.stringContaining('Снимки › 2 › Алтернативен текст'),
      expect.stringContaining('Будва – още чернова'),
    ]);
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    expect(await isPublished(visit)).toBe(false);
  });

  test('a line leads into a row that is folded, by keyboard, and goes when it is mended', async () => {
    const { page } = admin;
    expect(await alternativeText(1).count()).toBe(0);
    await items().nth(1).getByRole('button').press('Enter');
    await page.locator('[name="gallery.1.alternativeText"]:focus').waitFor();
    await page.keyboard.type('Хоро на площада');
    await items().filter({ hasText: 'Снимки › 2' }).waitFor({ state: 'detached' });
    await items().filter({ hasText: 'Снимки › 1' }).getByRole('button').click();
    await page.locator('[name="gallery.0.alternativeText"]:focus').waitFor();
    await page.keyboard.type('Гостите от Будва');
    await items().filter({ hasText: 'Снимки › 1' }).waitFor({ state: 'detached' });
    expect(await alternativeText(1).count()).toBe(0);
  });

  test('on a narrow screen a press opens what is missing, and a line of it makes room for its field', async () => {
    const { page } = admin;
    // The panel is drawn anew, and checks the form; whoever presses before that is done is asked the same.
    const pressed = page.waitForRequest(CHECK);
    const checked = pressed.then(() => page.waitForRequest(CHECK));
    const answered = page.waitForResponse(CHECK);
    const inTurn = [() => checked, () => answered];
    await page.route(CHECK, async (route) => {
      await inTurn.shift()?.();
      await route.continue();
    });
    await page.setViewportSize({ width: 768, height: 900 });
    await publish();
    await told().filter({ hasText: 'Не е публикувано: остава едно нещо.' }).waitFor();
    await told().and(page.locator(':focus')).waitFor();
    await items().getByRole('button').first().click();
    await page.getByRole('combobox', { name: 'Партньори' }).and(page.locator(':focus')).waitFor();
    await told().waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await told().waitFor();
  });

  test('what is only not published yet is published with it, by one more press', async () => {
    await panel().getByRole('link', { name: 'Будва – още чернова' }).waitFor();
    await panel().getByRole('button', { name: 'Публикуване заедно с тях' }).click();
    await told().filter({ hasText: 'Нищо не липсва.' }).waitFor();
    expect([await isPublished(partner), await isPublished(visit)]).toEqual([true, true]);
  });

  test('what can be true is confirmed there, with the reason, and saved with the form', async () => {
    const { page } = admin;
    await admin.save(visit, { participants: [{ count: 148 }], participantsTotal: { value: 271 } });
    await page.reload();
    const why = items().getByRole('textbox', { name: 'Така е, защото …' });
    await why.fill('Така е в отчета на общината.');
    await items().getByRole('button', { name: 'Потвърждаване' }).click();
    await told().filter({ hasText: 'Нищо не липсва.' }).waitFor();
    const answer = page.waitForResponse((response) => response.url().includes('/actions/publish'));
    await publish();
    expect((await answer).status()).toBe(200);
    expect(await admin.stored(visit)).toMatchObject({
      confirmations: [{ code: 'participants_do_not_add_up', why: 'Така е в отчета на общината.' }],
    });
  });
});
