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
const FORMS = ['agreement', 'memorandum', 'memorandum', 'protocol', 'declaration'];
const TOWNS = [
  { bg: 'Троян', en: 'Troyan' },
  { bg: 'Крива Паланка', en: 'Kriva Palanka' },
  { bg: 'Виделе', en: 'Videle' },
];
const PEOPLE = [
  { bg: 'Анго Ангов', en: 'Ango Angov' },
  { bg: 'Донка Михайлова', en: 'Donka Mihaylova' },
  { bg: 'Вероника Тодорова', en: 'Veronika Todorova' },
  { bg: 'Джузепина Дзара', en: 'Giuseppina Zarra' },
];
const POSTS = [
  { bg: 'Кмет', en: 'Mayor' },
  { bg: 'Заместник-кмет', en: 'Deputy mayor' },
  { bg: 'Посланик', en: 'Ambassador' },
];

/**
 * Of how many entries in a hundred the source pages of the examples say it (database/examples); of what none of the five says, as
 * decisions and milestones, a few.
 */
const SHARES = {
  decisions: 5,
  milestones: 5,
  signatories: 5,
  organisers: 5,
  participants: 8,
  programme: 8,
  symbolicActs: 8,
  interruptions: 13,
  otherParticipants: 25,
  participantsTotal: 25,
  countryAsStated: 28,
  delegation: 42,
  place: 83,
};
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
  const both = (make) => ({ bg: make(sentences.bg, 'bg'), en: make(sentences.en, 'en') });
  const has = (what) => random.below(100) < SHARES[what];
  /** The documentIds of partners, by number: a group or a person names the partner it is from. */
  const partnerIds = [];
  const documentId = () => `b${Array.from({ length: 23 }, () => random.pick(DOCUMENT_ID_LETTERS)).join('')}`;
  const sameMunicipality = (municipality, count) =>
    municipality + size.municipalities * random.below(Math.floor(count / size.municipalities));

  /** `name` is the field that holds the title; `textsOf` makes what is worded per language. */
  /** Some rows, the same in both languages but for what is worded: each is made once, and read with `[locale]`. */
  const rows = (count, make) => {
    const made = Array.from({ length: count }, (_, index) => make(index));
    return (locale) => made.map((row) => row[locale]);
  };
  const person = (key, facts) => {
    const [name, post] = [random.pick(PEOPLE), random.pick(POSTS)];
    const inLanguage = (locale) => ({ ...facts, name: name[locale], post: post[locale], key });
    return { bg: inLanguage('bg'), en: inLanguage('en') };
  };
  const inBoth = (row) => ({ bg: row, en: row });
  const placeOf = (key) => {
    const town = random.pick(TOWNS);
    const inLanguage = (locale) => ({ name: town[locale], country: 'BG', key });
    return { bg: inLanguage('bg'), en: inLanguage('en') };
  };
  const sourcesOf = (number) => [
    {
      title: 'Страница на общината',
      url: `https://www.example.bg/${number}`,
      readOn: '2026-01-10',
      language: 'bg',
      key: `source-${number}`,
    },
  ];

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

  const partner = (number) => {
    const country = random.pick(COUNTRIES);
    const stated = has('countryAsStated');
    const history = rows(has('interruptions') ? 2 : 1, (index) =>
      inBoth(
        index === 0
          ? { status: 'active', on: '2005', key: `status-${number}` }
          : { status: 'suspended', on: '2012', until: '2015', side: 'both', key: `status-${number}-b` },
      ),
    );
    const milestones = rows(has('milestones') ? 1 : 0, () => {
      const date = random.pick(dates);
      const inLanguage = (list) => ({ date, title: phrase(random, list, 4), key: `milestone-${number}` });
      return both(inLanguage);
    });
    const made = document(PARTNER, number, {
      name: 'name',
      links: { municipality: [number % size.municipalities], themes: someThemes() },
      facts: { kind: 'municipality', country, since: random.pick(dates), sources: sourcesOf(number) },
      textsOf: (list, locale) => ({
        description: blocks(paragraph(random, list, 3)),
        countryAsStated: stated ? phrase(random, list, 3) : null,
        statusHistory: history(locale),
        milestones: milestones(locale),
      }),
    });
    partnerIds[number] = made.documentId;
    return made;
  };

  const project = (number) => {
    const owner = number % size.municipalities;
    const others = rows(has('otherParticipants') ? 5 : 0, (index) =>
      both((list) => ({ name: phrase(random, list, 3), country: 'RO', key: `party-${number}-${index}` })),
    );
    return document(PROJECT, number, {
      links: {
        municipality: [owner],
        themes: someThemes(),
        partners: [sameMunicipality(owner, size.partners)],
      },
      facts: {
        programme: random.pick(PROGRAMMES),
        period: random.pick(dates),
        funders: [{ name: 'Европейски съюз', europeanUnion: true, key: `funder-${number}` }],
        sources: sourcesOf(number),
      },
      textsOf: (list, locale) => ({
        description: blocks(paragraph(random, list, 3)),
        otherParticipants: others(locale),
      }),
    });
  };

  const agreement = (number) => {
    const owner = number % size.municipalities;
    const partners = [sameMunicipality(owner, size.partners)];
    const date = dates[number % DATES];
    const signatories = rows(has('signatories') ? 2 : 0, (index) =>
      person(
        `signatory-${number}-${index}`,
        index === 0 ? { side: 'ours' } : { side: 'theirs', partnerId: partnerIds[partners[0]] },
      ),
    );
    const decisions = rows(has('decisions') ? 1 : 0, () =>
      inBoth({
        body: 'our-council',
        number: `${random.below(900) + 1}`,
        minutesNumber: `${random.below(40) + 1}`,
        date,
        purpose: random.pick(['consents', 'approves-text', 'authorises']),
        outcome: 'adopted',
        key: `decision-${number}`,
      }),
    );
    return document(AGREEMENT, number, {
      links: {
        municipality: [owner],
        themes: someThemes(),
        partners,
        project: [sameMunicipality(owner, size.projects)],
      },
      facts: { kind: random.pick(AGREEMENT_KINDS), form: random.pick(FORMS), sources: sourcesOf(number) },
      textsOf: (list, locale) => ({
        summary: blocks(paragraph(random, list, 3)),
        signings: [{ date, signatories: signatories(locale), key: `signing-${number}` }],
        decisions: decisions(locale),
      }),
    });
  };

  /** Four groups as on the page of Dupnitsa, the guests of a partner. */
  const participantsOf = (number, partnerId) =>
    rows(has('participants') ? 4 : 0, (index) => {
      const town = random.pick(TOWNS);
      const facts = {
        count: 7 + random.below(150),
        ...(index === 0 ? { country: 'MK', role: 'guest', partnerId } : { country: 'BG', role: 'host' }),
        key: `group-${number}-${index}`,
      };
      return { bg: { ...facts, place: town.bg }, en: { ...facts, place: town.en } };
    });

  const visit = (number) => {
    const owner = number % size.municipalities;
    const partners = [sameMunicipality(owner, size.partners)];
    const partnerId = partnerIds[partners[0]];
    const date = random.pick(dates);
    const groups = participantsOf(number, partnerId);
    const people = rows(has('delegation') ? 1 + random.below(2) : 0, (index) =>
      person(`person-${number}-${index}`, { side: 'theirs', partnerId }),
    );
    const places = rows(has('place') ? 1 : 0, () => placeOf(`place-${number}`));
    const programme = rows(has('programme') ? 1 : 0, () =>
      both((list) => ({
        date, // within the visit, whatever its date is
        title: phrase(random, list, 4),
        text: blocks(paragraph(random, list, 2)),
        key: `day-${number}`,
      })),
    );
    const acts = rows(has('symbolicActs') ? 1 : 0, () =>
      both((list) => ({ what: phrase(random, list, 4), key: `act-${number}` })),
    );
    const organisers = rows(has('organisers') ? 1 : 0, () =>
      both((list) => ({ name: phrase(random, list, 3), country: 'BG', key: `organiser-${number}` })),
    );
    const sum = groups('bg').reduce((total, { count }) => total + count, 0);
    const total = has('participantsTotal') && {
      value: sum || 30,
      bound: sum ? 'exact' : 'about',
      unit: 'people',
      key: `total-${number}`,
    };
    return document(VISIT, number, {
      links: {
        municipality: [owner],
        themes: someThemes(),
        partners,
        project: [sameMunicipality(owner, size.projects)],
      },
      facts: {
        kind: random.pick(VISIT_KINDS),
        direction: random.pick(DIRECTIONS),
        date,
        ...(total && { participantsTotal: total }),
        sources: sourcesOf(number),
      },
      textsOf: (list, locale) => ({
        occasion: random.pick(list),
        summary: blocks(paragraph(random, list, 3)),
        participants: groups(locale),
        programme: programme(locale),
        symbolicActs: acts(locale),
        organisers: organisers(locale),
        ...(people(locale).length > 0 && {
          delegation: { people: people(locale), key: `delegation-${number}` },
        }),
        ...(places(locale).length > 0 && { place: places(locale)[0] }),
      }),
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
