import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { issue } from '../../src/domain/issue';
import { MESSAGES, messageFor } from '../../src/model/messages/catalogue';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const markdown = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.md') && !/(^|\/)(node_modules|dist|\.tmp)\//.test(file),
);

describe('messages', () => {
  test.each(Object.entries(MESSAGES))(
    '%s is in Bulgarian and English, with the same parameters',
    (_, { bg, en }) => {
      expect(bg).toMatch(/[а-я]/);
      expect(en).not.toMatch(/[а-я]/i);
      expect([...new Set(placeholders(bg))]).toEqual([...new Set(placeholders(en))]);
      for (const text of [bg, en]) expect(text).toMatch(/[.“”]$/);
    },
  );

  test('a date at the end of a sentence ends it', () => {
    const told = issue('partner_since_differs', ['since'], { here: '2002', there: '2001', other: 'Троян' });
    expect(messageFor(told, 'bg')).toMatch(/тук е 2002 г\., а в записа на „Троян“ е 2001 г\. Проверете/);
    expect(messageFor(told, 'en')).toMatch(/it is 2002, and 2001 in the entry/);
  });

  test('the catalogue for integrators has each of them, word by word, and no other', () => {
    const rows = readFileSync('docs/integrators/errors.md', 'utf8').matchAll(
      /^\| `(\w+)` +\| (?:\d{3}[^|]*\| )?([^|]+?) +\| ([^|]+?) +\|$/gm,
    );
    const documented = [...rows].map(([, code, bg, en]) => [code, { bg, en }]);
    expect(Object.fromEntries(documented)).toEqual(MESSAGES);
    expect(documented).toHaveLength(Object.keys(MESSAGES).length);
  });
});

describe('configuration', () => {
  test('.env.example describes every variable the configuration reads, and no other', () => {
    const sources = ['config', 'src/operations'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(path.join(folder, file), 'utf8')),
    );
    const read = sources.flatMap((text) =>
      [...text.matchAll(/(?:env(?:\.\w+)?\(|readSecret\(env, )'([A-Z_]+)'/g)].map(([, name]) => name),
    );
    const described = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(
      ([, name]) => name,
    );
    // Strapi itself reads these two.
    const stock = ['NODE_ENV', 'STRAPI_TELEMETRY_DISABLED'];
    expect(
      [...new Set(read)].filter((name) => !described.includes(name) && !stock.includes(name ?? '')),
    ).toEqual([]);
    expect(described.filter((name) => !read.includes(name) && !stock.includes(name ?? ''))).toEqual([]);
  });

  test('every variable of .env.example has a comment, and no secret has a value', () => {
    const paragraphs = readFileSync('.env.example', 'utf8').split('\n\n');
    for (const paragraph of paragraphs.filter((text) => /^[A-Z_]+=/m.test(text)))
      expect(paragraph).toMatch(/^#/);
    expect(readFileSync('.env.example', 'utf8')).toMatch(
      /^APP_KEYS=\nAPI_TOKEN_SALT=\nADMIN_JWT_SECRET=\nTRANSFER_TOKEN_SALT=\nJWT_SECRET=\nENCRYPTION_KEY=$/m,
    );
  });

  test('Strapi’s packages are pinned to one version', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    // The design system has versions of its own; the one that this Strapi is built with.
    const own = ['@strapi/design-system', '@strapi/icons'];
    const names = Object.keys(dependencies).filter(
      (name) => name.startsWith('@strapi/') && !own.includes(name),
    );
    expect(new Set(names.map((name) => dependencies[name]))).toEqual(new Set(['5.54.0']));
    const admin = JSON.parse(readFileSync('node_modules/@strapi/admin/package.json', 'utf8'));
    for (const name of own) expect([name, dependencies[name]]).toEqual([name, admin.dependencies[name]]);
  });
});

describe('documents', () => {
  test.each(markdown)('the links of %s lead somewhere', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
      ([, link]) => decodeURI(link ?? ''),
    );
    expect(links.filter((link) => !existsSync(path.resolve(path.dirname(file), link)))).toEqual([]);
  });

  test('every file and folder that a document, a comment or a schema names exists', () => {
    const texts = ['src', 'tests', 'scripts', 'bench', 'config']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
      )
      .filter((file) => /\.(tsx?|m?js)$|schema\.json$/.test(file));
    const named = [...markdown, ...texts].flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          file.endsWith('.json')
            ? /\b(?:src|tests)\/[\w/-]+/g
            : /(?<![\w/-])(?:src|tests)\/[\w/.-]+\.(?:tsx?|mjs|json)\b|(?<=`)(?:src|tests)\/[\w/-]+(?=`)/g,
        ),
      ].map(([name]) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ name }) => !existsSync(name) && !existsSync(`${name}.ts`))).toEqual([]);
  });
});
