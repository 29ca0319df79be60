import type { Group } from './match';
import { called, country, says, UNSTATED, type Fact, type FactSheet } from './sheet';

const AMAL = called(/Омол/, /[ÅA]m[åa]l/);
const TURI = called(/Тюри/, /T[üu]ri|Tyuri/);
const VIDELE = called(/Виделе/, /Videle/);
const SKUODAS = called(/Скуодас/, /Skuodas/);
const MTSENSK = called(/Мценск/, /Mtsensk/);

const OPEN_WINDOWS = says(
  /Отворени прозорци към активно гражданство/i,
  /Open windows (to|towards|onto) active citizenship/i,
);
const TRAINING_AGENCY = says(
  /Център(а|ът)? за развитие на човешките ресурси/i,
  /(Human Resources? Development Cent(re|er)|Cent(re|er) for (the Development of Human Resources?|Human Resources? Development))/i,
);
/** ЕО: the European Community, as it was until 2009. */
const COMMUNITY = says(/ЕО|Европейск(а|ата) общност/, /\bEC\b|European Communit/);

/** A gallery or a document that the page names: the partner lists it under its name. */
const listed = (partner: Group, attribute: 'gallery' | 'documents', bg: RegExp, en: RegExp): Fact => ({
  about: `${attribute}: ${bg.source}`,
  type: 'partners',
  where: {
    ...partner,
    $all: [
      attribute === 'documents'
        ? { documents: [{ title: says(bg, en), kind: 'information' }] }
        : { $or: [{ gallery: [says(bg, en)] }, { documents: [{ title: says(bg, en) }] }] },
    ],
  },
});

/** An area of cooperation that the page names with a partner: of the partner or of the activities with it. */
const sharedTheme = (partner: Group, bg: RegExp, en: RegExp): Fact => ({
  about: `the area of cooperation ${bg.source} with a partner`,
  type: ['partners', 'visits', 'projects'],
  where: { $or: [partner, { partners: [partner] }], themes: [{ name: says(bg, en) }] },
});

const ownTheme = (bg: RegExp, en: RegExp): Fact => ({
  about: `the area of cooperation ${bg.source}`,
  type: 'municipalities',
  where: { themes: [{ name: says(bg, en) }] },
});

export const kubrat: FactSheet = {
  municipality: 'kubrat',
  facts: [
    { about: 'the municipality', type: 'municipalities', where: { name: says(/Кубрат/, /Kubrat/) } },
    {
      about: 'the heading of the page',
      type: 'municipalities',
      where: { heading: says(/Международно сътрудничество/i, /International co-?operation/i) },
    },
    {
      about: 'the text before the partners',
      type: 'municipalities',
      where: { introduction: says(/двустранни договори за сътрудничество и взаимопомощ/, /bilateral/i) },
    },
    ownTheme(/култур/i, /cultur/i),
    ownTheme(/социалн/i, /social/i),
    ownTheme(/бизнес|икономи/i, /business|econom/i),

    {
      about: 'Åmål, Kingdom of Sweden, since 2000',
      type: 'partners',
      where: {
        ...AMAL,
        ...country('SE', 'Швеция', 'Sweden'),
        countryAsStated: says('Кралство Швеция', /Kingdom of Sweden/),
        kind: 'municipality',
        since: '2000',
        sinceFrom: '2000-01-01',
        sinceTo: '2000-12-31',
        sinceText: says(/2000/, /2000/),
      },
    },
    sharedTheme(AMAL, /култур/i, /cultur/i),
    sharedTheme(AMAL, /социалн/i, /social/i),
    {
      about: 'more than 350 residents of Kubrat and Åmål visited each other',
      type: 'visits',
      where: {
        partners: [AMAL],
        participantsTotal: {
          value: 350,
          bound: 'more-than',
          unit: 'residents',
          text: says(/повече от 350 жители/i, /(more than|over) 350 residents/i),
        },
      },
    },
    {
      about: 'more than 200 000 euro for the projects with Åmål, financed by the EC',
      type: 'projects',
      where: {
        partners: [AMAL],
        funders: [{ name: COMMUNITY, europeanUnion: true }],
        funderContribution: {
          value: 200000,
          bound: 'more-than',
          currency: 'EUR',
          text: says(/повече от 200.000/i, /(more than|over).*200.000/i),
        },
      },
    },

    {
      about: 'Türi, Republic of Estonia',
      type: 'partners',
      where: {
        ...TURI,
        ...country('EE', 'Естония', 'Estonia'),
        countryAsStated: says('Република Естония', /Republic of Estonia/),
        kind: 'municipality',
      },
    },
    {
      about: 'good relations with Türi from 2006 to 2007',
      type: ['partners', 'visits'],
      where: {
        $or: [
          { ...TURI, since: '2006/2007' },
          { date: '2006/2007', partners: [TURI] },
        ],
      },
    },
    {
      about: 'more than 30 residents of Kubrat and Türi met and trained',
      type: 'visits',
      where: {
        partners: [TURI],
        participantsTotal: {
          value: 30,
          bound: 'more-than',
          unit: 'residents',
          text: says(/повече от 30 жители/i, /(more than|over) 30 residents/i),
        },
      },
    },
    { about: 'training with Türi', type: 'visits', where: { kind: 'training', partners: [TURI] } },
    sharedTheme(TURI, /социалн/i, /social/i),

    {
      about: 'Videle, Republic of Romania',
      type: 'partners',
      where: {
        ...VIDELE,
        ...country('RO', 'Румъния', 'Romania'),
        countryAsStated: says('Република Румъния', /Republic of Romania/),
        kind: 'municipality',
      },
    },
    {
      about: 'meetings of culture and folklore with Videle, 2006 to 2007',
      type: 'visits',
      where: {
        kind: { $or: ['cultural', 'festival'] },
        date: '2006/2007',
        dateFrom: '2006-01-01',
        dateTo: '2007-12-31',
        partners: [VIDELE],
      },
    },
    sharedTheme(VIDELE, /култур/i, /cultur/i),
    {
      about:
        'the contract for mutually beneficial cooperation with Videle, signed 2006 to 2007, with a long-term plan',
      type: 'agreements',
      where: {
        kind: 'cooperation',
        stage: 'signed',
        agreementStatus: 'signed',
        signedOn: '2006/2007',
        partners: [VIDELE],
        $all: [
          says(/взаимно ?изгодно сътрудничество/i, /mutual/i),
          says(/план за дългосрочно развитие на отношенията/, /long-term/i),
        ],
      },
    },

    {
      about: 'Skuodas, Republic of Lithuania',
      type: 'partners',
      where: {
        ...SKUODAS,
        ...country('LT', 'Литва', 'Lithuania'),
        countryAsStated: says('Република Литва', /Republic of Lithuania/),
        kind: 'municipality',
      },
    },
    {
      about: 'the project Open Windows with Skuodas, 2012 to 2014',
      type: 'projects',
      where: {
        title: OPEN_WINDOWS,
        partners: [SKUODAS],
        period: '2012/2014',
        periodFrom: '2012-01-01',
        periodTo: '2014-12-31',
        periodText: says(/2012.*2014/, /2012.*2014/),
      },
    },
    {
      about: 'the programme path: regional partnership, Comenius, Lifelong Learning',
      type: 'projects',
      where: {
        title: OPEN_WINDOWS,
        programme: says(/Коменски/, /Comenius/),
        programmeParent: says(/Учене през целия живот/, /Lifelong Learning/i),
        $or: ['strand', 'measure', 'programme'].map((level) => ({
          [level]: says(/регионалн(о|и) партньорств/i, /Regional partnership|Regio/i),
        })),
      },
    },
    {
      about: 'the Centre for the Development of Human Resources is the contracting body of Open Windows',
      type: 'projects',
      where: { title: OPEN_WINDOWS, contractingBody: TRAINING_AGENCY },
    },
    {
      about: 'the European Commission finances Open Windows, and the notice says so',
      type: 'projects',
      where: { title: OPEN_WINDOWS, funders: [{ europeanUnion: true }], fundingNotice: /\S/ },
    },
    {
      about:
        'the grant contract of 2012 with the Centre, the national agency of the European Commission for Bulgaria',
      type: 'agreements',
      where: {
        kind: 'grant',
        stage: 'signed',
        agreementStatus: 'signed',
        signedOn: '2012',
        otherParties: [{ name: TRAINING_AGENCY, country: 'BG' }],
        project: { title: OPEN_WINDOWS },
        $all: [
          says(/Национална(та)? агенция/i, /National Agency/i),
          says(/Европейската комисия/i, /European Commission/),
        ],
      },
    },

    {
      about: 'Mtsensk, Russian Federation',
      type: 'partners',
      where: {
        ...MTSENSK,
        ...country('RU', 'Русия', 'Russia'),
        countryAsStated: says('Руска федерация', /Russian Federation/),
        kind: { $or: ['town', 'municipality'] },
      },
    },

    listed(AMAL, 'gallery', /Снимки от град Омол, Кралство Швеция/, /[ÅA]m[åa]l/),
    listed(TURI, 'gallery', /Снимки от град Тюри, Република Естония/, /T[üu]ri|Tyuri/),
    listed(VIDELE, 'gallery', /Снимки от град Виделе, Република Румъния/, /Videle/),
    listed(SKUODAS, 'documents', /Информационен материал за град Скуодас, Република Литва/, /Skuodas/),
    listed(MTSENSK, 'documents', /Информационен материал за град Мценск, Руска федерация/, /Mtsensk/),
  ],
  counts: [
    { about: 'one municipality', type: 'municipalities', exactly: 1 },
    { about: 'partners', type: 'partners', exactly: 5 },
    { about: 'countries', type: 'partners', of: 'country', distinct: true, exactly: 5 },
    { about: 'agreements: with Videle, and for the grant', type: 'agreements', exactly: 2 },
    { about: 'projects: those with Åmål, and Open Windows', type: 'projects', exactly: 2 },
    {
      about: 'meetings: with Åmål, Türi and Videle',
      type: 'visits',
      of: 'partners.name',
      distinct: true,
      exactly: 3,
    },
    { about: 'documents', type: 'partners', where: { documents: [{ kind: 'information' }] }, exactly: 2 },
    { about: 'no membership', type: 'memberships', exactly: 0 },
    { about: 'no network', type: 'networks', exactly: 0 },
    { about: 'no news article', type: 'news-articles', exactly: 0 },
  ],
  texts: [
    'Международно сътрудничество',
    'Международното сътрудничество на Община Кубрат се укрепва на базата на съвместните дейности между градовете сключили двустранни договори за сътрудничество и взаимопомощ',
    'Включвайки нови приоритети и разширявайки взаимно изгодните си връзки Община Кубрат утвърди и доразви тази дейност в областта на културата, социалните дейности и бизнес-отношенията',
    'Датиращо от 2000 г. сътрудничеството между Община Кубрат и Община Омол, Кралство Швеция достигна желаните резултати',
    'Разработени и осъществени бяха множество съвместни проекти за взаимодействие в областта на културата и художествената самодейност, социалната и етническата и на лицата в неравностойно положение интеграция, създадоха се малки бизнес общества, които си сътрудничат',
    'Повече от 350 жители на Община Кубрат и Омол направиха взаимни посещения с културно-фолклорни изяви и обучение на място в семинари и разнообразна тематика',
    'Финансирани от фондовете на ЕО',
    'Общата стойност на финансовата подкрепа на осъществените проекти финансирани от ЕО е повече от 200 000 евро',
    'Добри връзки и сътрудничество има Община Кубрат с Община Тюри, Република Естония през 2006 г.- 2007',
    'Повече от 30 жители на двете общини проведоха срещи и обучение в двата града в областта на социалното подпомагане и грижите за лица в неравностойно положение',
    'През 2006 г. – 2007 г. културно–фолклорните срещи между граждани на Община Кубрат и Община Виделе, Република Румъния прерастна в подписване на договор за взаимно изгодно сътрудничество с план за дългосрочно развитие на отношенията',
    'През 2012 г. бе подписан договор с Центъра за развитие на човешките ресурси – номинирана Национална агенция за Р България на Европейската комисия за отпускане на финансова подкрепа за регионално партньорство по секторна програма „Коменски”, програма „Учене през целия живот”',
    'Проектът „Отворени прозорци към активно гражданство” се реализира с Община Скуодас, Република Литва за периода 2012 – 2014',
  ],
  nothingInvented: [
    ...UNSTATED,
    { about: 'since when Mtsensk is a partner', type: 'partners', where: MTSENSK, blank: ['since'] },
    {
      about: 'an agreement, visit or project with Mtsensk',
      type: ['agreements', 'visits', 'projects'],
      never: { partners: [MTSENSK] },
    },
    {
      about: 'the day or month of anything',
      type: ['visits', 'agreements', 'projects', 'partners'],
      never: { $or: ['date', 'signedOn', 'period', 'since'].map((field) => ({ [field]: /\d{4}-\d{2}/ })) },
    },
    {
      about: 'what Open Windows costs',
      type: 'projects',
      where: { title: OPEN_WINDOWS },
      blank: ['budget.value', 'funderContribution.value', 'participantsTotal.value', 'participants.count'],
    },
    {
      about: 'any person by name, an invitation, a symbolic act',
      type: 'visits',
      blank: ['delegation.people.name', 'invitedBy', 'symbolicActs'],
    },
    { about: 'how many came from which town', type: 'visits', blank: ['participants.count'] },
    {
      about: 'where an agreement was signed, or that it has no end',
      type: 'agreements',
      blank: ['signings.place.name'],
      never: { indefinite: true },
    },
    { about: 'the region of the municipality', type: 'municipalities', blank: ['region'] },
    {
      about: 'the address of the page',
      type: ['municipalities', 'partners', 'visits', 'projects', 'agreements'],
      blank: ['sources.url'],
    },
  ],
};
