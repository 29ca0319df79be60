import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

type Texts = Readonly<Record<string, string>>;

/** Strapi's packages with texts that we have in Bulgarian, by the name of our file: where the English ones are. */
const PACKAGES: Readonly<Record<string, string>> = {
  admin: 'admin/dist/admin/admin/src/translations/en.json.js',
  'content-manager': 'content-manager/dist/admin/translations/en.json.js',
  'content-releases': 'content-releases/dist/admin/translations/en.json.js',
  email: 'email/dist/admin/translations/en.json.js',
  i18n: 'i18n/dist/admin/translations/en.json.js',
  'review-workflows': 'review-workflows/dist/admin/translations/en.json.js',
  upload: 'upload/dist/admin/translations/en.json.js',
  'users-permissions': 'plugin-users-permissions/dist/admin/translations/en.json.js',
};

/** Texts that are the same in both languages, with the reason. */
const SAME: Readonly<Record<string, RegExp>> = {
  'nothing to say': /^\s*$/,
  'arguments only': /^[\s/]*(?:(?:<text>)?\{\w+\}(?:<\/text>)?[\s/]*)+$/,
  'names of products and standards': /^(?:Strapi Cloud|GraphQL|Sentry|DKIM|OAuth2)$/,
  'what sign-in services call what they give': /^Client (?:ID|Secret)$/,
  'values of HTML, as they are typed': /^(?:noopener, nofollow, noreferrer|_blank, _self, _parent, _top)$/,
};

/** English words that Bulgarian texts hold, with the reason. */
const LATIN: Readonly<Record<string, RegExp>> = {
  'names of products, plans and standards':
    /\b(?:Strapi(?: Cloud)?|Growth|Community|GraphQL|Sentry|Node|OpenAPI|SWAGGER UI|Markdown)\b/g,
  abbreviations: /\b(?:API|URL|UID|CSV|JSON|JWT|SSO|Single Sign-On|HTTP|POST|KB|EXIF|GIF|SMTP|TLS)\b/g,
  'what is typed or named just so': /`[^`]+`|https?:\/\/|\b(?:jpeg|jpg|png|svg|Rel|Target)\b/g,
  keys: /\b(?:Command|Control|Shift|Ctrl|Cmd|Enter|Escape)\b/g,
  'an example of an address, and of a user name': /[\w./:@-]*\bobshtina\.bg[\w/-]*|m\.ivanova/g,
  'a variable of an e-mail': /%\w+%/g,
  'an example of a request': /<light>.*?<\/light>/g,
};

const ours = (name: string): Texts => JSON.parse(readFileSync(`src/admin/bulgarian/${name}.json`, 'utf8'));
/** Some packages export their texts as they are, others as the default. */
const strapis = (file: string): Texts => {
  const exported = createRequire(path.resolve('package.json'))(path.resolve('node_modules/@strapi', file));
  return exported.default ?? exported;
};

/** Strapi has a `select` without `other`, and texts with an e-mail address in angle brackets, which are no messages. */
const read = (text: string) => parse(text, { requiresOtherClause: false, ignoreTag: /<\S+@\S+>/.test(text) });

const optionsOf = (element: MessageFormatElement) =>
  element.type === TYPE.select || element.type === TYPE.plural ? Object.entries(element.options) : [];

/** The parts of a message, those within plurals, selections and tags too. */
const partsOf = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => [
    element,
    ...optionsOf(element).flatMap(([, { value }]) => partsOf(value)),
    ...(element.type === TYPE.tag ? partsOf(element.children) : []),
  ]);

/** What a text needs from the code that shows it, or gives it: arguments, tags, and what may be selected. */
const needs = (text: string) => {
  const parts = partsOf(read(text));
  return {
    arguments: [
      ...new Set(
        parts.flatMap((part) =>
          part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.tag ? [] : part.value,
        ),
      ),
    ].sort(),
    tags: [...new Set(parts.flatMap((part) => (part.type === TYPE.tag ? part.value : [])))].sort(),
    selections: parts
      .flatMap((part) =>
        part.type === TYPE.select
          ? Object.keys(part.options)
              .filter((option) => option !== 'other')
              .map((option) => `${part.value}: ${option}`)
          : [],
      )
      .sort(),
  };
};

/** What is wrong with the plurals and selections of a text. */
const incomplete = (text: string) =>
  partsOf(read(text)).flatMap((part) => {
    const options = optionsOf(part).map(([option]) => option);
    if (part.type === TYPE.plural) return ['one', 'other'].filter((form) => !options.includes(form));
    return part.type === TYPE.select && !options.includes('other') ? ['other'] : [];
  });

const withoutMarkup = (text: string) => text.replace(/<\/?\w+>|\{\w+(?:, \w+,?)?|\w+ (?=\{)/g, ' ');

describe.each(Object.entries(PACKAGES))('@strapi’s texts in Bulgarian: %s', (name, file) => {
  const english = strapis(file);
  const bulgarian = ours(name);
  const texts = Object.entries(bulgarian);

  test('each English text has one, in the same order, and none is left over', () => {
    expect(Object.keys(bulgarian)).toEqual(Object.keys(english));
    expect(texts.length).toBeGreaterThan(10);
  });

  test('each takes the same arguments, tags and selections', () => {
    const needed = (of: Texts) => Object.fromEntries(texts.map(([key]) => [key, needs(of[key] ?? '')]));
    expect(needed(bulgarian)).toEqual(needed(english));
  });

  test('plurals have one and other, selections other', () => {
    expect(texts.filter(([, text]) => incomplete(text).length > 0)).toEqual([]);
  });

  test('none is still English', () => {
    const reasons = Object.values(SAME);
    expect(
      texts.filter(([key, text]) => text === english[key] && !reasons.some((reason) => reason.test(text))),
    ).toEqual([]);
    const latin = ([, text]: [string, string]) =>
      Object.values(SAME).some((reason) => reason.test(text))
        ? []
        : (withoutMarkup(Object.values(LATIN).reduce((rest, known) => rest.replace(known, ' '), text)).match(
            /[a-z]{2,}/gi,
          ) ?? []);
    expect(texts.map((each) => [each[0], latin(each)]).filter(([, words]) => words?.length)).toEqual([]);
  });

  test('each is written as Bulgarian is: „…“, – and …', () => {
    expect(texts.filter(([, text]) => /["”]|(?<=\s)-(?=\s)|—|\.\.\.|!(?!=)/.test(text))).toEqual([]);
  });
});
