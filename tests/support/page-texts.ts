import type { Page } from 'playwright-core';
import { ATTRIBUTES } from './schemas';

/** Content, what is typed, and files in the media library: they may be in any language. */
const CONTENT = [
  'td',
  'article',
  'input',
  'textarea',
  '[contenteditable]',
  'script',
  'style',
  'noscript',
  'svg',
];

/** What a page may have of the other language, with the reason. */
type Known = Readonly<Record<string, RegExp>>;

const LATIN: Known = {
  'a name that is the same in Bulgarian': /\bAPI\b/g,
  'the product that the admin is of': /\bStrapi\b/g,
  'keys to press': /\balt\+T\b|\b(?:Alt|Command|Control|Shift|Tab)\b/g,
  'the code of a language beside its name': /\((?:bg|en)\)/g,
  'a language to choose, by its own name': /^English *$/g,
  'an example of an address': /m\.ivanova@obshtina\.bg|obshtina@troyan\.bg|https:\/\/www\.troyan\.bg\//g,
  'the code of a country beside its flag': /\p{RI}\p{RI} [A-Z]{2}\b/gu,
  'names of standards, and a code by one': /\bBCP 47\b|(?<=атрибута )lang\b|\bISO 4217\b|\bEUR\b/g,
};
const CYRILLIC: Known = {
  'a language to choose, by its own name': /Български(?: \(bg\))?/g,
  'a municipality, which its folder of files is called after': /Каварна/g,
  'the user’s name, and its initials': /Иванка(?: Стоянова)?|ИС/g,
};

/** Values of lists, which are codes until the inputs have words for them. */
const CODES = new Set(ATTRIBUTES.flatMap(({ attribute }) => attribute.enum ?? []));

/** Runs in the browser: every text that is seen or read out, without content. As text, for the browser has other types. */
const TEXTS = `(() => {
  const content = ${JSON.stringify(CONTENT.join())};
  const isSeen = (element) => element.checkVisibility();
  // What says of itself that it is in another language than the page: the title of an entry.
  const isForeign = (element) => element.closest('[lang]').lang !== document.documentElement.lang;
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, data } = walker.currentNode;
    if (parentElement && !parentElement.closest(content) && !isForeign(parentElement) && isSeen(parentElement)) texts.push(data);
  }
  const attributes = ['aria-label', 'placeholder', 'title', 'alt'];
  for (const element of document.body.querySelectorAll(attributes.map((name) => '[' + name + ']').join()))
    if (isSeen(element) && !element.parentElement.closest(content))
      for (const name of attributes) texts.push(element.getAttribute(name) ?? '');
  return texts;
})()`;

const textsWith = async (page: Page, letters: RegExp, known: Known): Promise<string[]> => {
  const texts: string[] = await page.evaluate(TEXTS);
  const rest = (text: string) => Object.values(known).reduce((left, each) => left.replace(each, ' '), text);
  return [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => letters.test(rest(text)) && !CODES.has(text),
  );
};

/** The texts of a page that have words in Latin letters, beside those that a Bulgarian page may have. */
export const englishTexts = (page: Page) => textsWith(page, /[a-z]{2}/i, LATIN);

/** The texts of a page that have words in Cyrillic letters, beside those that an English page may have. */
export const bulgarianTexts = (page: Page) => textsWith(page, /[а-я]{2}/i, CYRILLIC);
