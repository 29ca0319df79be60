import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { newPasswordLetter } from '../../src/model/messages/new-password-letter';
import { NEW_ENTRIES, PART_NAMES, TYPE_NAMES } from '../../src/admin/type-names';

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

describe('what Strapi’s code asks for, and none of its files of texts lists', () => {
  /** Packages whose screens editors and administrators meet, by the prefix that they put before their keys. */
  const PREFIXES: Readonly<Record<string, string>> = {
    admin: '',
    'content-manager': 'content-manager',
    email: 'email',
    i18n: 'i18n',
    'plugin-users-permissions': 'users-permissions',
    upload: 'upload',
  };
  /** What is asked for and not translated, with the reason. */
  const LEFT: Readonly<Record<string, RegExp>> = {
    'only for a paid plan, or Strapi’s cloud':
      /^(?:Settings\.application\.(?:ai-usage|admin-seats)|upload\.settings\.form\.aiMetadata|app\.components\.UpsellBanner|widget\.deploy-now|review-workflows\.|releases\.)/,
    'kinds of files by their endings': /^upload\.settings\.section\.(?:csv|pdf|xls|zip)\.label$/,
    'of tests and of examples in comments': /^(?:mycustomfields\.|http:)/,
    'of the log of actions, only for a paid plan': /^Settings\.permissions\.auditLogs\./,
    'never shown: the success of a request whose text is another': /^app$/,
  };

  const ASKED =
    /id: (getTranslation\w*\(|getTrad\()?(['"`])([^'"`]+)\2\)?,\s*defaultMessage: (['"`])((?:(?!\4)[^\\]|\\.)*)\4/g;
  const asked = new Map(
    Object.entries(PREFIXES).flatMap(([name, prefix]) => {
      const folder = path.resolve('node_modules/@strapi', name, 'dist/admin');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.mjs$/.test(file) && !/translations|[\\/]ai[\\/]|GuidedTour/.test(file))
        .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(ASKED)])
        .map(([, own, , id = '', , text = '']): [string, string] => [
          (own === undefined ? id : `${prefix}.${id}`).replace(/^\$\{plugin_?id\}/i, prefix),
          text,
        ]);
    }),
  );
  const unlisted = ours('unlisted');
  const listed = new Set(
    Object.keys(PACKAGES).flatMap((name) =>
      Object.keys(ours(name)).map((key) => (name === 'admin' ? key : `${name}.${key}`)),
    ),
  );

  test('has a text in Bulgarian, or a reason', () => {
    const isLeft = (id: string) => id.includes('${') || Object.values(LEFT).some((left) => left.test(id));
    const missing = [...asked.keys()].filter((id) => !listed.has(id) && !(id in unlisted) && !isLeft(id));
    expect(missing).toEqual([]);
    expect(asked.size).toBeGreaterThan(500);
  });

  test('takes no other arguments and the same tags, and is listed nowhere', () => {
    for (const [key, text] of Object.entries(unlisted)) {
      const english = asked.get(key);
      // A text may leave a value out, as the link to Strapi's own issues.
      const given = expect.arrayContaining(needs(text).arguments);
      if (english !== undefined)
        expect([key, needs(english)]).toEqual([key, { ...needs(text), arguments: given }]);
      expect([key, listed.has(key)]).toEqual([key, false]);
    }
  });

  test('is still asked for', () => {
    const code = Object.keys(PREFIXES).flatMap((name) => {
      const folder = path.resolve('node_modules/@strapi', name, 'dist/admin');
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.mjs') && !/translations/.test(file))
        .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    });
    const all = code.join('\n');
    const isAsked = (key: string) =>
      asked.has(key) || [key, key.slice(key.indexOf('.') + 1)].some((name) => all.includes(name));
    expect(Object.keys(unlisted).filter((key) => !isAsked(key))).toEqual([]);
  });
});

describe('what Strapi draws for us', () => {
  const strings = (text: string) => [...text.matchAll(/"([\w.-]+)"/g)].map(([, name]) => name ?? '');
  const schemas = readdirSync('src/api').map((type) =>
    JSON.parse(readFileSync(`src/api/${type}/content-types/${type}/schema.json`, 'utf8')),
  );

  test('each type of the menu has its name in the plural, and a text for a new entry', () => {
    const visible = schemas.filter(
      ({ pluginOptions }) => pluginOptions?.['content-manager']?.visible !== false,
    );
    // The plugin users-permissions brings one more.
    const names = [...visible.map(({ info }) => info.displayName), 'User'];
    expect(Object.keys(TYPE_NAMES).sort()).toEqual(names.sort());
    const types = visible.map(({ info }) => info.singularName);
    expect(Object.keys(NEW_ENTRIES)).toEqual([...types.sort(), 'user']);
  });

  test('each part that a text may be put together from has a name, and so has their group', () => {
    const parts = schemas.flatMap((schema) =>
      [...JSON.stringify(schema).matchAll(/"dynamiczone"[^}]*?"components":\[(.*?)\]/g)].flatMap(([, list]) =>
        strings(list ?? ''),
      ),
    );
    const groups = parts.map((part) => part.split('.')[0]);
    expect(Object.keys(PART_NAMES).sort()).toEqual([...new Set([...groups, ...parts])].sort());
    expect(parts.length).toBeGreaterThan(3);
  });
});

test('the e-mail for a new password has the link in both languages, and asks for nothing else', () => {
  const { subject, text, html } = newPasswordLetter();
  const asked = (template: string) => [...template.matchAll(/<%[^%]*%>/g)].map(([tag]) => tag);
  expect([asked(subject), asked(text), asked(html)]).toEqual([
    [],
    ['<%= url %>', '<%= url %>'],
    ['<%= url %>', '<%= url %>'],
  ]);
  for (const template of [subject, text, html]) expect(template).toMatch(/парола[^]*password/i);
  expect(readFileSync('config/admin.ts', 'utf8')).toContain('emailTemplate: newPasswordLetter()');
});
