import { goTo, openAdmin, openGroups, type OpenAdmin } from '../support/admin';
import { PIXEL } from '../support/app';

jest.setTimeout(120_000);

/** What Word and LibreOffice put on the clipboard, shortened in the head. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=BG style='tab-interval:35.4pt;word-wrap:break-word'><!--StartFragment-->
<h2>Програма<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Фестивал на
сливата<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>изложба<o:p></o:p></p>
<p class=MsoNormal>Повече на <a href="https://www.troyan.bg/">сайта на общината</a>.<o:p></o:p></p>
<!--EndFragment--></body></html>`;
const LIBRE_OFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head>
<body lang="bg-BG" link="#000080" dir="ltr"><h2 class="western">Програма</h2>
<ul>
	<li><p style="line-height: 100%; margin-bottom: 0cm">
	Празник на сливата</p>
	<ol><li><p>изложба</p></li></ol></li>
</ul>
<p>Повече на <font color="#000080"><u><a href="https://www.troyan.bg/">сайта на общината</a></u></font>.</p></body></html>`;

const HLEBAROVA = {
  name: 'Маринела Хлебарова',
  titles: 'проф.',
  post: 'председател',
  organisation: 'Читалище „Наука“',
  side: 'ours',
};

describe('inputs that take what people know, at the form of a visit', () => {
  let admin: OpenAdmin;
  let visit: string;
  beforeAll(async () => {
    admin = await openAdmin();
    await admin.make('api::visit.visit', {
      title: 'По-ранно посещение',
      delegation: { people: [HLEBAROVA] },
      ...(await admin.ownedBy('troyan')),
    });
    visit = await admin.make('api::visit.visit', {
      title: 'Гости от Прилеп за полетата на бюрото',
      delegation: { people: [{ name: '' }] },
      place: { name: 'Прилеп' },
    });
    const { page } = admin;
    await goTo(page, `/admin/content-manager/collection-types${visit}?plugins[i18n][locale]=bg`);
    await openGroups(page);
    await input('title').waitFor();
  });
  afterAll(() => admin.close());

  const input = (name: string) => admin.page.locator(`[name="${name}"]`);
  const button = (name: string) => admin.page.getByRole('button', { name, exact: true });
  /** What a field says of what was typed, and asks. */
  const said = async (name: string) =>
    (await input(name).locator('xpath=ancestor::div[.//label][1]').innerText()).replace(/\s+/g, ' ');
  const type = async (name: string, text: string) => {
    await input(name).fill(text);
    await input(name).blur();
    return said(name);
  };
  const saved = async () => {
    const answer = admin.page.waitForResponse(
      (response) => response.request().method() === 'PUT' && response.url().includes(visit),
    );
    await button('Запазване').click();
    expect((await answer).status()).toBe(200);
    return admin.stored(visit);
  };

  describe('a number as known is one text', () => {
    const TOTAL = 'participantsTotal.value';
    const SIZE = 'delegation.size.value';

    test('which says what was understood, and is stored as its parts', async () => {
      await input(TOTAL).fill('над 1 500 души към 2021');
      expect(await said(TOTAL)).toContain('повече от 1500 души, към 2021 г.');
      await input(SIZE).fill('2,5 млн. лв.');
      expect(await said(SIZE)).toContain('2 500 000 български лева');
      expect(await saved()).toMatchObject({
        participantsTotal: { value: 1500, bound: 'more-than', unit: 'people', asOf: '2021' },
        delegation: { size: { value: 2_500_000, bound: 'exact', currency: 'BGN' } },
      });
      expect(await input(TOTAL).inputValue()).toBe('повече от 1500 души, към 2021 г.');
    });

    test('that follows its parts, which are below it, and they follow the text', async () => {
      await button('Още за числото').first().click();
      const date = input('participantsTotal.asOf');
      expect(await date.inputValue()).toBe('2021 г.');
      await date.fill('май 2022');
      expect(await input(TOTAL).inputValue()).toBe('повече от 1500 души, към май 2022 г.');
      await type(TOTAL, 'около 120');
      expect(await date.inputValue()).toBe('');
      await button('Още за числото').first().click();
      expect(await saved()).toMatchObject({
        participantsTotal: { value: 120, bound: 'about', unit: null, asOf: null },
      });
    });

    test('of two numbers it is asked by keyboard which one is meant', async () => {
      expect(await type(TOTAL, '30-40 души')).toContain('числата са две');
      await input(TOTAL).focus();
      for (const key of ['Tab', 'Tab', 'Enter']) await admin.page.keyboard.press(key);
      expect(await input(TOTAL).inputValue()).toBe('най-много 40 души');
      expect(await saved()).toMatchObject({ participantsTotal: { value: 40, bound: 'at-most' } });
    });

    test('of what is not understood nothing is saved or lost', async () => {
      expect(await type(TOTAL, '200 коня')).toContain('„200 коня“ не се разбира.');
      await button('Запазване').click();
      await admin.page.locator('[data-sonner-toast]', { hasText: 'грешки' }).first().waitFor();
      expect(await admin.stored(visit)).toMatchObject({ participantsTotal: { value: 40 } });
      expect(await input(TOTAL).inputValue()).toBe('200 коня');
      await input(TOTAL).fill('');
      expect(await saved()).toMatchObject({ participantsTotal: null });
    });
  });

  describe('a person’s name', () => {
    const NAME = 'delegation.people.0.name';
    const offers = () => admin.page.getByRole('listbox', { name: 'Вписани хора' });
    beforeAll(async () => {
      await admin.page.locator('h3 button', { hasText: 'Човек 1' }).click();
      await input('delegation.people.0.post').fill('секретар');
    });

    test('is offered as it is recorded, and is chosen by keyboard with what the row does not say yet', async () => {
      await input(NAME).pressSequentially('хлеба');
      await offers().getByRole('option', { name: 'проф. Маринела Хлебарова' }).waitFor();
      expect(await input(NAME).getAttribute('aria-expanded')).toBe('true');
      for (const key of ['ArrowDown', 'Enter']) await admin.page.keyboard.press(key);
      await offers().waitFor({ state: 'detached' });
      expect(await saved()).toMatchObject({
        delegation: { people: [{ ...HLEBAROVA, post: 'секретар' }] },
      });
    });

    test('may be any other', async () => {
      await input(NAME).fill('Хлебан Новаков');
      await input(NAME).blur();
      expect(await saved()).toMatchObject({ delegation: { people: [{ name: 'Хлебан Новаков' }] } });
    });
  });

  test.each([
    ['Word', WORD, 'Фестивал на сливата'],
    ['LibreOffice', LIBRE_OFFICE, 'Празник на сливата'],
  ])('headings, lists and links stay when they are pasted from %s', async (_, html, first) => {
    const { page } = admin;
    const text = page.getByRole('textbox', { name: 'Разказ за посещението' });
    await text.click();
    // As text: it runs in the browser, which has other types.
    await page.evaluate(`document.addEventListener('copy', (event) => {
      event.clipboardData.setData('text/html', ${JSON.stringify(html)});
      event.preventDefault();
      event.stopPropagation();
    }, { once: true, capture: true })`);
    for (const key of ['Control+A', 'Control+C', 'Control+V']) await page.keyboard.press(key);
    await text.getByText('изложба').waitFor();
    const said = (words: string) => ({ children: [{ text: words }] });
    const { summary } = await saved();
    expect(summary).toMatchObject([
      { type: 'heading', level: 2, ...said('Програма') },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', ...said(first) },
          { type: 'list', format: 'ordered', children: [{ type: 'list-item', ...said('изложба') }] },
        ],
      },
      {
        type: 'paragraph',
        children: [
          { text: 'Повече на ' },
          { type: 'link', url: 'https://www.troyan.bg/', ...said('сайта на общината') },
          { text: '.' },
        ],
      },
    ]);
  });

  describe('pictures', () => {
    const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: PIXEL });
    const dialog = () => admin.page.getByRole('dialog');
    const asked = (name: string) => dialog().locator(`[name="gallery.${name}"]`);
    const rows = () => admin.page.locator('h3 button', { hasText: /Кметовете|площад/ });

    test('of a gallery are added in one window, which asks of each what is seen on it', async () => {
      const { page } = admin;
      await page
        .locator('input[type=file][aria-label="Добавяне на снимки"]')
        .setInputFiles([picture('1.png'), picture('площад.png')]);
      await dialog().getByText('2 нови снимки').waitFor();
      await asked('0.alternativeText').fill('Кметовете подписват договора');
      await dialog().getByRole('button', { name: 'Добавяне на 2 снимки' }).click();
      await dialog().getByText('Напишете какво се вижда или').waitFor();
      expect(await rows().count()).toBe(0);

      await asked('1.decorative').click();
      await asked('1.alternativeText').waitFor({ state: 'detached' });
      expect(await dialog().getByText('Съгласие').count()).toBe(0);
      await dialog().getByRole('combobox', { name: 'Хора на снимката' }).first().click();
      await page.getByRole('option', { name: 'Има хора' }).click();
      await dialog().getByRole('combobox', { name: 'Съгласие' }).click();
      await page.getByRole('option', { name: 'Дадено' }).click();
      await asked('0.consentUntil').fill('1.6.2097');
      await dialog().getByRole('button', { name: 'Добавяне на 2 снимки' }).click();
      await dialog().waitFor({ state: 'detached' });

      const { gallery } = await saved();
      expect(gallery).toMatchObject([
        {
          file: { name: '1.png', alternativeText: 'Кметовете подписват договора' },
          alternativeText: 'Кметовете подписват договора',
          peopleShown: 'people',
          consent: 'given',
          consentUntil: '2097-06-01',
        },
        { file: { name: 'площад.png', alternativeText: null }, decorative: true },
      ]);
    });

    test('go into the folder of the entry’s municipality, whichever others their editor works for', async () => {
      const entry = await admin.make('api::visit.visit', {
        title: 'Фестивал на сливата в Троян',
        ...(await admin.ownedBy('troyan')),
      });
      const login = { email: 'dvete@obshtini.example', password: 'Dve-Obshtini-1879' };
      const page = await admin.asEditor(['Каварна', 'Троян'], login);
      await goTo(page, `/admin/content-manager/collection-types${entry}?plugins[i18n][locale]=bg`);
      const window = page.getByRole('dialog');
      await page
        .locator('input[type=file][aria-label="Добавяне на снимки"]')
        .setInputFiles([picture('фестивал.png')]);
      await window.getByRole('combobox', { name: 'Папка' }).filter({ hasText: 'Троян' }).waitFor();
      await window.locator('[name="gallery.0.alternativeText"]').fill('Площадът по време на фестивала');
      const uploaded = page.waitForResponse((answer) => answer.url().endsWith('/upload'));
      await window.getByRole('button', { name: 'Добавяне на снимката' }).click();
      expect((await uploaded).ok()).toBe(true);
      await window.waitFor({ state: 'detached' });
    });

    test('have one alternative text, that of their row', async () => {
      const { page } = admin;
      await rows().first().click();
      await page.getByRole('button', { name: 'Редактиране' }).first().click();
      await dialog().locator('[name=name]').waitFor();
      expect(await dialog().getByLabel('Алтернативен текст').count()).toBe(0);
      await dialog().getByRole('button', { name: 'Отказ' }).click();
      await dialog().waitFor({ state: 'detached' });
    });
  });

  test('a place is taken from a map by keyboard, and may be typed', async () => {
    const { page } = admin;
    await button('Избиране на картата').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('application', { name: 'Карта' }).waitFor();
    const status = page.getByRole('dialog').getByRole('status');
    // Where no country is known it begins at home; a country is said once the shapes are loaded.
    await status.filter({ hasText: 'България' }).waitFor();
    for (const key of ['ArrowRight', '+', 'Shift+ArrowUp']) await page.keyboard.press(key);
    await status.filter({ hasText: 'България' }).waitFor();
    const [lat = '', lng = ''] = (await status.innerText()).match(/\d+,\d+/g) ?? [];
    await page.keyboard.press('Enter');
    await input('place.location.lat').waitFor();
    expect(await input('place.location.lat').inputValue()).toBe(lat);
    await input('place.location.lng').fill('21,5');
    const degrees = Number(lat.replace(',', '.'));
    expect(Number(lng.replace(',', '.'))).toBeGreaterThan(20);
    expect(await saved()).toMatchObject({ place: { location: { lat: degrees, lng: 21.5 } } });
  });

  test('in the filters of a list a country and a time are typed, and what is no time is no filter', async () => {
    const { address, page } = admin;
    await page.goto(`${address}/admin/content-manager/collection-types/api::partner.partner`);
    const filter = page.getByRole('dialog');
    const filterBy = async (field: string, text: string) => {
      await filter.waitFor({ state: 'hidden' });
      await button('Филтри').click();
      await filter.getByRole('combobox').first().click();
      await page.getByRole('option', { name: field, exact: true }).click();
      await filter.locator('input[name=value]').fill(text);
    };
    const add = () => filter.getByRole('button', { name: 'Филтър', exact: true }).click();

    await filterBy('Държава', 'сърб');
    await filter.getByRole('button', { name: 'Сърбия' }).click();
    await add();
    await page.getByText(/^Държава .+ Сърбия$/).waitFor();
    await filterBy('Последна промяна', 'вчера');
    await add();
    await filter.getByText('„вчера“ не е дата с час.').waitFor();
    await filter.locator('input[name=value]').fill('1.2.2020 10:00');
    await add();
    await page.getByText(/^Последна промяна .+ 1 февруари 2020 г\. в 10:00/).waitFor();
  });
});
