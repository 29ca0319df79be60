import { paragraph, phrase } from './texts.mjs';

export const MUNICIPALITY = 'api::municipality.municipality';
export const THEME = 'api::theme.theme';
export const PARTNER = 'api::partner.partner';
export const PROJECT = 'api::project.project';
export const AGREEMENT = 'api::agreement.agreement';
export const VISIT = 'api::visit.visit';
export const ARTICLE = 'api::news-article.news-article';
export const TYPES = [MUNICIPALITY, THEME, PARTNER, PROJECT, AGREEMENT, VISIT, ARTICLE];

/** Small is what one installation has after years; large is every Bulgarian municipality on one installation. */
export const SIZES = {
  small: {
    municipalities: 5,
    themes: 12,
    partners: 50,
    projects: 20,
    agreements: 50,
    visits: 400,
    articles: 500,
  },
  /** For tests/long: 2,000 documents. */
  jobs: {
    municipalities: 5,
    themes: 12,
    partners: 133,
    projects: 20,
    agreements: 30,
    visits: 800,
    articles: 1_000,
  },
  large: {
    municipalities: 265,
    themes: 20,
    partners: 6_600,
    projects: 5_300,
    agreements: 7_950,
    visits: 53_000,
    articles: 106_000,
  },
};

const COUNTRIES = [
  'BE',
  'CN',
  'DE',
  'FR',
  'GR',
  'HU',
  'IT',
  'JP',
  'ME',
  'MK',
  'PL',
  'RO',
  'RS',
  'SI',
  'SK',
  'TR',
  'UA',
];
const VISIT_KINDS = ['official', 'cultural', 'festival', 'sport', 'youth', 'project-meeting', 'ceremony'];
const PROGRAMMES = ['Interreg', 'CERV', 'Erasmus+', 'Европа за гражданите'];
const AGREEMENT_KINDS = ['twinning', 'friendship', 'cooperation', 'patronage', 'other'];
const DIRECTIONS = ['incoming', 'outgoing', 'third-place'];
/** Dates recur, as they do on real pages. */
const DATES = 400;
const DOCUMENT_ID_LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

const dayAfter = (start, days) => new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

/** A date as editors know it: mostly a day, sometimes several, sometimes only a month. */
const knownDate = (random) => {
  const days = random.below(8_000);
  const day = dayAfter('2005-01-01', days);
  return random.pick([day, day, `${day}/${dayAfter('2005-01-01', days + 3)}`, day.slice(0, 7)]);
};

function* allOf(count, make) {
  for (let number = 0; number < count; number += 1) yield make(number);
}

const blocks = (text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/**
 * Makes the generator of documents: each with its number in its type, its relations as numbers of targets, and its
 * fields in both languages. Everything a municipality has points at that municipality's own.
 *
 * @param {{ random, sentences: { bg: string[], en: string[] }, slugOf: (title: string) => string, size }} of
 */
export const createContent = ({ random, sentences, slugOf, size }) => {
  const dates = Array.from({ length: DATES }, () => knownDate(random));
  const both = (make) => ({ bg: make(sentences.bg), en: make(sentences.en) });
  const documentId = () => `b${Array.from({ length: 23 }, () => random.pick(DOCUMENT_ID_LETTERS)).join('')}`;
  const sameMunicipality = (municipality, count) =>
    municipality + size.municipalities * random.below(Math.floor(count / size.municipalities));

  /** `name` is the field that holds the title; `textsOf` makes what is worded per language. */
  const document = (uid, number, { name = 'title', links = {}, facts = {}, textsOf = () => ({}) }) => {
    const titles = both((list) => phrase(random, list, 4 + random.below(5)));
    const texts = both(textsOf);
    const slug = `${slugOf(titles.bg).slice(0, 180)}-${number + 1}`;
    const states = { bg: 'source', en: 'done' };
    const state = (locale) => ({ translation: states[locale], textLanguage: locale });
    const entry = (locale) => ({
      ...facts,
      ...texts[locale],
      [name]: titles[locale],
      slug,
      ...state(locale),
    });
    return {
      uid,
      number,
      documentId: documentId(),
      slug,
      links,
      entries: { bg: entry('bg'), en: entry('en') },
    };
  };

  const municipality = (number) =>
    document(MUNICIPALITY, number, { name: 'name', facts: { region: 'Ловеч' } });

  const theme = (number) => document(THEME, number, { name: 'name' });
  const someThemes = () => [random.below(size.themes)];

  const partner = (number) =>
    document(PARTNER, number, {
      name: 'name',
      links: { municipality: [number % size.municipalities], themes: someThemes() },
      facts: { kind: 'municipality', country: random.pick(COUNTRIES), since: random.pick(dates) },
      textsOf: (list) => ({
        description: blocks(paragraph(random, list, 3)),
        statusHistory: [{ status: 'active', on: '2005', key: `status-${number}` }],
      }),
    });

  const project = (number) => {
    const owner = number % size.municipalities;
    return document(PROJECT, number, {
      links: {
        municipality: [owner],
        themes: someThemes(),
        partners: [sameMunicipality(owner, size.partners)],
      },
      facts: { programme: random.pick(PROGRAMMES), period: random.pick(dates) },
      textsOf: (list) => ({ description: blocks(paragraph(random, list, 3)) }),
    });
  };

  const agreement = (number) => {
    const owner = number % size.municipalities;
    return document(AGREEMENT, number, {
      links: {
        municipality: [owner],
        themes: someThemes(),
        partners: [sameMunicipality(owner, size.partners)],
        project: [sameMunicipality(owner, size.projects)],
      },
      facts: { kind: random.pick(AGREEMENT_KINDS) },
      textsOf: (list) => ({
        summary: blocks(paragraph(random, list, 3)),
        signings: [{ date: dates[number % DATES], key: `signing-${number}` }],
      }),
    });
  };

  const visit = (number) => {
    const owner = number % size.municipalities;
    return document(VISIT, number, {
      links: {
        municipality: [owner],
        themes: someThemes(),
        partners: [sameMunicipality(owner, size.partners)],
        project: [sameMunicipality(owner, size.projects)],
      },
      facts: { kind: random.pick(VISIT_KINDS), direction: random.pick(DIRECTIONS), date: random.pick(dates) },
      textsOf: (list) => ({ occasion: random.pick(list), summary: blocks(paragraph(random, list, 3)) }),
    });
  };

  const article = (number) => {
    const owner = number % size.municipalities;
    const partners = [sameMunicipality(owner, size.partners), sameMunicipality(owner, size.partners)];
    return document(ARTICLE, number, {
      links: {
        municipality: [owner],
        partners: [...new Set(partners)],
        visits: [sameMunicipality(owner, size.visits)],
        themes: someThemes(),
      },
      facts: { publishedOn: dayAfter('2010-01-01', random.below(6_000)) },
      textsOf: (list) => ({
        lead: paragraph(random, list, 2),
        cover: { alternativeText: phrase(random, list, 5), decorative: false, key: `cover-${number}` },
        body: ['a', 'b'].map((key) => ({
          __component: 'article.section',
          heading: phrase(random, list, 4),
          text: blocks(paragraph(random, list, 3)),
          key: `section-${number}-${key}`,
        })),
      }),
    });
  };

  return {
    article,
    visit,
    *all() {
      yield* allOf(size.municipalities, municipality);
      yield* allOf(size.themes, theme);
      yield* allOf(size.partners, partner);
      yield* allOf(size.projects, project);
      yield* allOf(size.agreements, agreement);
      yield* allOf(size.visits, visit);
      yield* allOf(size.articles, article);
    },
  };
};
