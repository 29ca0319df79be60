import { closeMessages, goTo, openAdmin, openGroups, type OpenAdmin } from '../support/admin';

jest.setTimeout(180_000);

/** What is typed into a field, and words that are then said there. */
type Typed = readonly [name: string, text: string, words: string];

const named = (typed: readonly Typed[]) => typed.map(([name, text]) => `${name} ${text}`).join(', ');
const understood = (rows: readonly (readonly [readonly Typed[], object])[]) =>
  rows.map(([typed, stored]) => [named(typed), typed, stored] as const);
const wrong = (rows: readonly (readonly Typed[])[]) => rows.map((typed) => [named(typed), typed] as const);

describe('what an editor types into a form', () => {
  let admin: OpenAdmin;
  let visit: string;
  let partner: string;
  beforeAll(async () => {
    admin = await openAdmin();
    visit = await admin.make('api::visit.visit', {
      title: 'Делегация от Битоля в Троян',
      participants: [{ place: 'Битоля' }],
      programme: [{ date: '2019', title: 'Среща с кмета' }],
    });
    partner = await admin.make('api::partner.partner', {
      name: 'Битоля – за полетата на формуляра',
      population: { bound: 'exact' },
      location: {},
    });
  });
  afterAll(() => admin.close());

  const input = (name: string) => admin.page.locator(`input[name="${name}"]`);
  const open = async (entry: string, name: string) => {
    const { page } = admin;
    await goTo(page, `/admin/content-manager/collection-types${entry}?plugins[i18n][locale]=bg`);
    await openGroups(page);
    await input(name).waitFor();
  };
  /** Unfolds a row, at its heading. */
  const unfold = async (row: RegExp, name: string) => {
    await admin.page.locator('h3 button', { hasText: row }).first().click();
    await input(name).waitFor();
  };
  const type = async (name: string, text: string) => {
    await input(name).fill(text);
    await input(name).blur();
  };
  /** What is in a field, and what it says of what was typed, and asks. */
  const said = async (name: string) => {
    const words = await input(name).locator('xpath=ancestor::div[.//label][1]').innerText();
    return `${await input(name).inputValue()} ${words.replace(/\s+/g, ' ')}`;
  };
  const send = () => admin.page.getByRole('button', { name: 'Запазване', exact: true }).click();
  /** Saves, to no avail: the form or the server refuses it, and a message says so. */
  const refused = async (entry: string) => {
    await closeMessages(admin.page);
    await send();
    await admin.page.locator('[data-sonner-toast]').first().waitFor();
    return admin.stored(entry);
  };
  const saved = async (entry: string) => {
    const answer = admin.page.waitForResponse(
      (response) => response.request().method() === 'PUT' && response.url().includes(entry),
    );
    await send();
    expect((await answer).status()).toBe(200);
    return admin.stored(entry);
  };

  describe('at a visit’s form', () => {
    const DAY = 'reviewBy';
    const MOMENT = 'publishAt';
    const COUNT = 'participants.0.count';
    const COUNTRY = 'participants.0.country';
    beforeAll(() => open(visit, DAY));

    // Several at each save: what takes time is the form.
    test.each(
      understood([
        [
          [
            [DAY, '15.12.2027 г.', 'сряда, 15 декември 2027 г.'],
            [MOMENT, '15.12.2097 14:30', 'неделя, 15 декември 2097 г. в 14:30'],
            ['date', '2006-2007', 'от 2006 г. до 2007 г.'],
          ],
          { reviewBy: '2027-12-15', publishAt: '2097-12-15T12:30:00.000Z', date: '2006/2007' },
        ],
        [
          [
            [DAY, '5 октомври 2028', 'четвъртък, 5 октомври 2028 г.'],
            [MOMENT, '15.7.2097 г., 9.05 ч.', '15 юли 2097 г. в 9:05'],
            ['date', 'октомври 2024', 'октомври 2024 г.'],
          ],
          { reviewBy: '2028-10-05', publishAt: '2097-07-15T06:05:00.000Z', date: '2024-10' },
        ],
        [[['date', '2004~', 'около 2004 г.']], { date: '2004~' }],
        [[['date', '2012/', 'от 2012 г. (краят не е известен)']], { date: '2012/' }],
        [[['date', '18-21.02.2019', '18–21 февруари 2019 г.']], { date: '2019-02-18/2019-02-21' }],
      ]),
    )('%s: understood, and stored', async (_, typed, stored) => {
      for (const [name, text, words] of typed) {
        await input(name).fill(text);
        if (name === 'date') expect(await said(name)).toContain(words); // before it is left, too
        await input(name).blur();
        expect(await said(name)).toContain(words);
      }
      const date = typed.find(([name]) => name === 'date')?.[2];
      // A date as known stands in its field in words, once it is left.
      if (date) expect(await input('date').inputValue()).toBe(date);
      expect(await saved(visit)).toMatchObject(stored);
      if (date) expect(await input('date').inputValue()).toBe(date);
    });

    test.each(
      wrong([
        [
          [DAY, 'вчера', '„вчера“ не е дата.'],
          [MOMENT, '15.12.2097', 'В колко часа?'],
          ['date', 'вчера', '„вчера“ не може да се прочете като дата.'],
          ['durationDays', '2,5', 'само цяло число'],
        ],
        [
          [DAY, '5/10/2028', 'Кой ден имате предвид?'],
          [MOMENT, '14.30 ч.', 'На коя дата?'],
          ['durationDays', 'три', '„три“ не е число.'],
        ],
        [[DAY, '5.10.1826', 'Годината е преди 1900.']],
      ]),
    )('%s: neither saved nor lost', async (_, typed) => {
      const before = await admin.stored(visit);
      for (const [name, text, message] of typed) {
        await type(name, text);
        expect(await said(name)).toContain(message);
      }
      const after = await refused(visit);
      for (const [name, text] of typed) {
        expect(after[name]).toEqual(before[name]);
        expect(await input(name).inputValue()).toBe(text);
        await input(name).fill('');
      }
    });

    test('a day without a year is the next one, which is said, or this year’s at a press', async () => {
      const year = new Date().getFullYear();
      await type(DAY, '1.1.'); // it has passed, but on one day of the year
      expect(await said(DAY)).toContain(`1 януари ${year + 1} г. – взета е следващата година`);
      await admin.page.getByRole('button', { name: `1 януари ${year} г.` }).click();
      expect(await input(DAY).inputValue()).toBe(`01.01.${year}`);
    });

    test('a time that has passed is told before the field is left', async () => {
      await input(MOMENT).fill('1.1.2020 10:00');
      expect(await said(MOMENT)).toContain('Това време е минало');
      await input(MOMENT).fill('');
    });

    test('a day is chosen by keyboard alone, from a calendar that begins on Monday', async () => {
      const { page } = admin;
      await input(DAY).fill('15.12.2027');
      for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
      const calendar = page.getByRole('dialog', { name: 'Календар' });
      await calendar.getByText('декември 2027 г.').waitFor();
      expect(await calendar.locator('th').first().getAttribute('abbr')).toBe('понеделник');
      for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', 'Enter']) await page.keyboard.press(key);
      await page.locator(`input[name=${DAY}]:focus`).waitFor();
      expect(await input(DAY).inputValue()).toBe('23.01.2028');
    });

    test('in a row, what a date may mean is one press away', async () => {
      await unfold(/2019|Среща с кмета/, 'programme.0.date');
      await type('programme.0.date', '2009/10');
      expect(await said('programme.0.date')).toContain('Месец ли е второто число');
      await admin.page.getByRole('button', { name: 'октомври 2009 г.' }).click();
      expect(await saved(visit)).toMatchObject({ programme: [{ date: '2009-10' }] });
    });

    test('in a row, a number takes no word, is kept when the row is folded, and shows no bounds as help', async () => {
      await unfold(/Битоля/, COUNT);
      expect(await said(COUNT)).not.toMatch(/min|max|поне|най-много|1000000/);
      await type(COUNT, '12 хиляди');
      expect(await refused(visit)).toMatchObject({ participants: [{ count: null }] });
      const heading = admin.page.locator('h3 button', { hasText: 'Битоля' }).first();
      await heading.click();
      await input(COUNT).waitFor({ state: 'detached' });
      await heading.click();
      expect(await said(COUNT)).toContain('„12 хиляди“ не е число.');
      await type(COUNT, '1.500');
      expect(await saved(visit)).toMatchObject({ participants: [{ count: 1500 }] });
    });

    test.each([
      ['Румън', 'Румъния', ' RO'],
      ['Слов', 'Слов', 'Коя имате предвид?'],
      ['Атлантида', 'Атлантида', 'Няма държава с име „Атлантида“.'],
    ])(
      'Enter after %s sends nothing: the only country there is, or what to do',
      async (text, after, words) => {
        const sent: string[] = [];
        const note = (request: { method: () => string; url: () => string }) =>
          request.url().includes('/content-manager/') &&
          request.method() !== 'GET' &&
          sent.push(request.url());
        await closeMessages(admin.page); // those of a test before
        admin.page.on('request', note);
        await input(COUNTRY).fill(text);
        await input(COUNTRY).press('Enter');
        expect(await said(COUNTRY)).toContain(words);
        expect(await input(COUNTRY).inputValue()).toBe(after);
        expect(await admin.page.locator('[data-sonner-toast]', { hasText: 'грешки' }).count()).toBe(0);
        admin.page.off('request', note);
        expect(sent).toEqual([]);
        await input(COUNTRY).fill('');
      },
    );

    test('in a row, a country is chosen by keyboard alone, from a name half typed', async () => {
      const { page } = admin;
      await input(COUNTRY).fill('Слов');
      await page.getByRole('button', { name: 'Словакия' }).waitFor();
      for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
      expect(await input(COUNTRY).inputValue()).toBe('Словакия');
      expect(await saved(visit)).toMatchObject({ participants: [{ country: 'SK' }] });
    });
  });

  describe('at a partner’s form', () => {
    const NUMBER = 'population.value';
    beforeAll(() => open(partner, 'since'));

    test.each(
      understood([
        [
          [
            ['since', 'най-късно май 2019', 'най-късно през май 2019 г.'],
            [NUMBER, '2,5', ''],
            ['location.lat', '41,0297', ''],
            ['country', 'Румъния', ' RO'],
          ],
          { since: '../2019-05', population: { value: 2.5 }, location: { lat: 41.0297 }, country: 'RO' },
        ],
        [
          [
            [NUMBER, '283 872', ''],
            ['country', 'serbia', ' RS'],
          ],
          { population: { value: 283872 }, country: 'RS' },
        ],
        [
          [
            [NUMBER, '1.500,25', ''],
            ['country', 'mk', ' MK'],
          ],
          { population: { value: 1500.25 }, country: 'MK' },
        ],
      ]),
    )('%s: understood, and stored', async (_, typed, stored) => {
      for (const [name, text, words] of typed) {
        await type(name, text);
        expect(await said(name)).toContain(words);
      }
      expect(await saved(partner)).toMatchObject(stored);
    });

    test('a number that may be two is asked about, and neither is saved before the answer', async () => {
      await type(NUMBER, '283.872');
      expect(await said(NUMBER)).toContain('Кое имате предвид?');
      expect(await refused(partner)).toMatchObject({ population: { value: 1500.25 } });
      await admin.page.getByRole('button', { name: /^283.872 – цяло число$/ }).click();
      expect(await saved(partner)).toMatchObject({ population: { value: 283872 } });
    });

    test.each(
      wrong([
        [
          ['location.lat', '438172', 'Най-голямото число, което може да стои тук, е 90.'],
          ['country', 'Атлантида', 'Няма държава с име „Атлантида“.'],
        ],
        [['country', 'Сърбия и Черна гора', 'вече няма']],
      ]),
    )('%s: neither saved nor lost', async (_, typed) => {
      for (const [name, text, message] of typed) {
        await type(name, text);
        expect(await said(name)).toContain(message);
      }
      expect(await refused(partner)).toMatchObject({ country: 'MK', location: { lat: 41.0297 } });
      for (const [name, text] of typed) {
        expect(await input(name).inputValue()).toBe(text);
        await input(name).fill('');
      }
    });
  });
});
