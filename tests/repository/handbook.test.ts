import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { HANDBOOK, headingId } from '../../src/admin/handbook/pages';
import { isOnScreen } from '../support/screen-words';

const FOLDER = 'docs/editors';
const PICTURES = 'docs/images/editors';
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
const textOf = (page: string) => readFileSync(path.join(FOLDER, page), 'utf8');

test('a word that is on no screen is not taken for one', () => {
  expect(['Запазване', 'Покана за Мария', 'Запазвай', 'Запаз'].map(isOnScreen)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each(Object.entries(HANDBOOK))('the admin calls the page %s as it is called', (page, { bg }) => {
  expect(textOf(`${page}.md`).split('\n')[0]).toBe(`# ${bg}`);
});

describe('the pictures of the handbook', () => {
  const pictures = readdirSync(PICTURES);
  const suites = ['tests/admin', 'tests/long/admin'].flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );

  test.each(pictures)('%s is on a page, made by a suite, and small', async (file) => {
    expect(PAGES.filter((page) => textOf(page).includes(`](../images/editors/${file})`))).not.toEqual([]);
    const name = path.basename(file, '.png');
    expect(suites.filter((suite) => suite.includes(`'${name}'`))).not.toEqual([]);
    expect(statSync(path.join(PICTURES, file)).size).toBeLessThan(120_000);
    expect((await sharp(path.join(PICTURES, file)).metadata()).width).toBeLessThanOrEqual(1280);
  });
});

describe.each(PAGES)('the page %s of the handbook', (page) => {
  test('names in bold what is on a screen, word by word', () => {
    const bold = [...textOf(page).matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) =>
      text.replace(/\s+/g, ' '),
    );
    expect([...new Set(bold)].filter((text) => !isOnScreen(text))).toEqual([]);
  });

  test('leads to headings that there are', () => {
    const wrong = [...textOf(page).matchAll(/\]\(([\w-]+\.md)?#([^)]+)\)/g)].filter(
      ([, file = page, id = '']) =>
        ![...textOf(file).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => headingId(heading) === id),
    );
    expect(wrong.map(([link]) => link)).toEqual([]);
  });

  test('begins with its title, and is among the pages of the first one', () => {
    expect(textOf(page)).toMatch(/^# .+\n/);
    if (page !== 'README.md') expect(textOf('README.md')).toContain(`](${page})`);
  });
});
