import { displayLanguage, isLanguageTag } from '../../src/domain/language';
import { hasWords, nodesIn } from '../../src/domain/rich-text';
import {
  completedLink,
  completedMailbox,
  completedUrl,
  isForeignLink,
  isHttpUrl,
  isLinkable,
} from '../../src/domain/url';
import { isWikidataId } from '../../src/domain/wikidata';

test.each([
  ['bg', true],
  ['pt-BR', true],
  ['sr-Cyrl', true],
  ['zz', true],
  ['', false],
  ['български', false],
  ['b', false],
  ['bg_BG', false],
])('%j is a language tag: %s', (text, expected) => {
  expect(isLanguageTag(text)).toBe(expected);
});

test.each([
  ['bg', 'bg'],
  ['bg-BG', 'bg'],
  ['BG', 'bg'],
  ['en', 'en'],
  ['de', 'en'],
  ['bgn', 'en'],
])('%s is written out in %s', (language, expected) => {
  expect(displayLanguage(language)).toBe(expected);
});

test.each([
  ['https://www.citiesforchildren.eu', true],
  ['http://club-strasbourg.eu/bg/?a=1#b', true],
  ['HTTPS://EXAMPLE.ORG', true],
  ['https://каварна.бг', true],
  ['www.club-strasbourg.eu', false],
  ['ftp://example.org', false],
  ['javascript:alert(1)', false],
  ['mailto:obshtina@example.org', false],
  ['https://', false],
  ['http:example.org', false],
  ['https://exa mple.org', false],
  ['https://example.org\n', false],
  [' https://example.org', false],
  ['https://user:password@example.org', false],
  ['https://kavarna.bg@example.org', false],
  ['', false],
])('%j is a link: %s', (text, expected) => {
  expect(isHttpUrl(text)).toBe(expected);
});

test.each([
  ['Q219', true],
  ['Q1', true],
  ['Q0', false],
  ['Q012', false],
  ['q219', false],
  ['P31', false],
  ['Q', false],
  ['https://www.wikidata.org/wiki/Q219', false],
  ['Q219 ', false],
])('%j is a Wikidata identifier: %s', (text, expected) => {
  expect(isWikidataId(text)).toBe(expected);
});

test.each([
  ['https://www.troyan.bg/', true],
  ['mailto:obshtina@troyan.bg', true],
  ['tel:+359670626', true],
  ['www.troyan.bg', false],
  ['mailto:obshtina', false],
  ['javascript:alert(1)', false],
  ['/novini/1', false],
  ['', false],
])('a link in a text to %j can be followed: %s', (text, expected) => {
  expect(isLinkable(text)).toBe(expected);
});

const words = (text: string) => ({ type: 'text', text });
const RICH = [
  {
    type: 'paragraph',
    children: [words(' '), { type: 'link', url: 'troyan.bg', children: [words('Троян')] }],
  },
];

test('rich text is walked to its last node', () => {
  expect([...nodesIn(RICH)].map(({ type }) => type)).toEqual(['paragraph', 'text', 'link', 'text']);
});

test.each([
  [RICH, true],
  [[{ type: 'paragraph', children: [words(' ')] }], false],
  [[], false],
  [null, false],
  ['Троян', false],
  [[null, 7], false],
])('rich text %j has words: %s', (blocks, expected) => {
  expect(hasWords(blocks)).toBe(expected);
});

test.each([
  ['www.troyan.bg', 'https://www.troyan.bg'],
  ['troyan.bg', 'https://troyan.bg'],
  ['troyan.bg/novini?id=1', 'https://troyan.bg/novini?id=1'],
  ['www.troyan.museum', 'https://www.troyan.museum'],
  ['троян.бг', 'https://троян.бг'],
  ['sr.krusevo.gov.mk:8080', 'https://sr.krusevo.gov.mk:8080'],
  ['https://www.troyan.bg', 'https://www.troyan.bg'],
  ['godishnik.pdf', 'godishnik.pdf'],
  ['Троян', 'Троян'],
  ['#gore', '#gore'],
  ['troyan', 'troyan'],
  ['troyan. bg', 'troyan. bg'],
  ['http:/troyan.bg', 'http:/troyan.bg'],
  ['ivanova@troyan.bg', 'ivanova@troyan.bg'],
  ['', ''],
])('the address %s is completed to %s', (text, expected) => {
  expect(completedUrl(text)).toBe(expected);
});

test.each([
  ['mailto:obshtina@troyan.bg', 'obshtina@troyan.bg'],
  ['obshtina@troyan.bg.', 'obshtina@troyan.bg'],
  ['obshtina@троян.бг', 'obshtina@троян.бг'],
  ['a b@troyan.bg.', 'a b@troyan.bg.'],
  ['няма', 'няма'],
])('the mailbox %s is stored as %s', (text, expected) => {
  expect(completedMailbox(text)).toBe(expected);
});

test('a mailbox is completed in a text, where a link may lead to one', () => {
  expect(completedLink('ivanova@troyan.bg')).toBe('mailto:ivanova@troyan.bg');
  expect(completedLink('www.troyan.bg')).toBe('https://www.troyan.bg');
});

test.each([
  ['javascript:alert(1)', true],
  ['JavaScript:alert(1)', true],
  ['file:///home/a', true],
  ['data:text/html,a', true],
  ['https://troyan.bg', false],
  ['mailto:a@troyan.bg', false],
  ['tel:+359', false],
  ['#gore', false],
  ['troyan', false],
])('%s is a link of a kind that no text may have: %s', (text, expected) => {
  expect(isForeignLink(text)).toBe(expected);
});
