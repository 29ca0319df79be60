import type { Group, Pattern } from './match';
import { called, country, says, UNSTATED, type Fact, type FactSheet } from './sheet';

const DOIRAN = called(/Дойран/, /Do[ijy]ran/);
const DANILOVGRAD = called(/Даниловград/, /Danilovgrad/);
const VIGNEUX = called(/Виньо на Сена/, /Vigneux/);
const PERNES = called(/Перн ле Фонтен/, /Pernes/);
const JINGDEZHEN = called(/Джиндъджън/, /Jingdezhen/);
const BULGARIA = country('BG', 'България', 'Bulgaria');
const IN_TROYAN = { name: says(/Троян/, /Troyan/), ...BULGARIA };

/** A little over a month before 24 October 2024: no day is given, and no month but October for Italy. */
const LATE_2024 = /^2024([/~%-]|$)/;

const FROM_DOIRAN = { direction: 'incoming', partners: [DOIRAN] };
const TO_DANILOVGRAD = { direction: 'outgoing', partners: [DANILOVGRAD] };
const FROM_FRANCE = { direction: 'incoming', partners: [VIGNEUX, PERNES] };
const FROM_CHINA = { direction: 'incoming', partners: [JINGDEZHEN] };
const TO_CHINA = { direction: 'outgoing', partners: [JINGDEZHEN] };
const FROM_ITALY = {
  direction: 'incoming',
  delegation: { people: [{ name: says(/Джузепина Дзара/, /Giuseppina Zarra/) }] },
};

const visit = (about: string, which: Group, where: Group): Fact => ({
  about,
  type: 'visits',
  where: { $all: [which, where] },
});

const person = (side: string, name: Pattern, post: Pattern): Pattern => ({
  delegation: { people: [{ name, post, side }] },
});

const partner = (about: string, which: Group, where: Group): Fact => ({
  about,
  type: 'partners',
  where: { $all: [which, where] },
});

const MAYOR = person('ours', says(/Донка Михайлова/, /Donka Mi[kh]+aylova/), says(/^кмет/i, /^mayor/i));
const TWENTY_YEARS = {
  since: { $or: ['2004~', '2004%'] },
  sinceWording: says(/20 години/, /20 years|twenty years/i),
};

const section = (bg: RegExp, en: RegExp): Fact => ({
  about: `the section ${bg.source}`,
  type: 'news-articles',
  where: { body: [{ heading: says(bg, en), text: /\S/ }] },
});

/** An area of cooperation that the article names with a partner: of the partner, a visit, or the article. */
const theme = (bg: RegExp, en: RegExp): Fact => ({
  about: `the area of cooperation ${bg.source}`,
  type: ['partners', 'visits', 'news-articles'],
  where: { themes: [{ name: says(bg, en) }] },
});

const ARTICLE: readonly Fact[] = [
  {
    about: 'the article of 24 October 2024',
    type: 'news-articles',
    where: {
      title: says(
        'Международните партньорства на Община Троян: Създаване на нови възможности и укрепване на дългогодишни отношения',
        /International partnerships.*Troyan.*opportunities.*relations/i,
      ),
      publishedOn: '2024-10-24',
      lead: says(/^През изминалия месец Община Троян предприе значителни стъпки/, /month.*Troyan/i),
    },
  },
  section(/Възраждане на приятелството с Дойран/i, /Do[ijy]ran/),
  section(/Партньорство с Черна гора: Нови възможности за бизнес и културен обмен/i, /Montenegro/),
  section(/Подновяване на връзките с Италия: Обсъждане на съвместни екологични проекти/i, /Italy/),
  section(/Дърво на приятелството като символ на връзката ни с френските градове/i, /tree.*(French|France)/i),
  section(/Укрепване на връзките с Китай: Пътят на керамиката/i, /China.*ceramic/i),
  {
    about: 'the article links to the partners and the visits it is about',
    type: 'news-articles',
    where: { partners: [DOIRAN, DANILOVGRAD, VIGNEUX, PERNES, JINGDEZHEN], visits: [{ title: /\S/ }] },
  },
];

const PARTNERS: readonly Fact[] = [
  partner('Doiran, North Macedonia', DOIRAN, country('MK', 'Северна Македония', 'North Macedonia')),
  partner('Danilovgrad, Montenegro', DANILOVGRAD, country('ME', 'Черна гора', 'Montenegro')),
  ...Object.entries({ DOIRAN, DANILOVGRAD, VIGNEUX, PERNES, JINGDEZHEN }).map(([name, which]) =>
    partner(`${name} is a town`, which, { kind: { $or: ['town', 'municipality'] } }),
  ),
  partner('Danilovgrad is a prospective partner', DANILOVGRAD, { partnershipStatus: 'prospective' }),
  partner('Vigneux-sur-Seine, France', VIGNEUX, country('FR', 'Франция', 'France')),
  partner('Pernes-les-Fontaines, France', PERNES, country('FR', 'Франция', 'France')),
  partner('Vigneux-sur-Seine: a partner of 20 years', VIGNEUX, TWENTY_YEARS),
  partner('Pernes-les-Fontaines: a partner of 20 years', PERNES, TWENTY_YEARS),
  partner('Jingdezhen, China', JINGDEZHEN, country('CN', 'Китай', 'China')),
  partner('Jingdezhen is known as the centre of ceramics', JINGDEZHEN, {
    $all: [says(/керамика/i, /ceramic/i)],
  }),
  partner(
    'Italian municipalities: dormant for more than 15 years, resumed in October 2024',
    country('IT', 'Италия', 'Italy'),
    {
      statusHistory: [{ status: 'dormant' }, { status: { $or: ['active', 'prospective'] }, on: '2024-10' }],
      $all: [says(/15[- ]годи/i, /15[- ]year|fifteen/i)],
    },
  ),
];

const VISITS: readonly Fact[] = [
  visit('a delegation of Doiran in Troyan', FROM_DOIRAN, {
    date: LATE_2024,
    phase: 'past',
    place: IN_TROYAN,
  }),
  visit('the delegation of Doiran came on the eve of the Bulgarian Plum Festival', FROM_DOIRAN, {
    $or: ['dateWording', 'occasion'].map((field) => ({
      [field]: says(/навечерието на Българския фестивал на сливата/i, /Plum Festival/i),
    })),
  }),
  visit('Ango Angov, mayor of Doiran', FROM_DOIRAN, {
    $all: [person('theirs', says(/Анго Ангов/, /Ango Angov/), says(/кмет/i, /mayor/i))],
  }),

  visit('the wish of Doiran: cultural and social initiatives', FROM_DOIRAN, {
    $all: [says(/културни и социални инициативи/i, /cultural and social/i)],
  }),

  visit('in Danilovgrad, Montenegro', TO_DANILOVGRAD, {
    date: LATE_2024,
    phase: 'past',
    place: { name: says(/Даниловград/, /Danilovgrad/), ...country('ME', 'Черна гора', 'Montenegro') },
  }),
  visit('Donka Mihaylova, mayor of Troyan, in Danilovgrad', TO_DANILOVGRAD, { $all: [MAYOR] }),
  visit('Veronika Todorova, deputy mayor, in Danilovgrad', TO_DANILOVGRAD, {
    $all: [
      person(
        'ours',
        says(/Вероника Тодорова/, /Veronika Todorova/),
        says(/заместник[- ]кмет/i, /deputy[- ]mayor/i),
      ),
    ],
  }),
  visit('invited to Danilovgrad by the ambassador of Bulgaria in Montenegro', TO_DANILOVGRAD, {
    invitedBy: says(
      /посланик.*България в Черна гора/i,
      /(Bulgaria.*ambassador|ambassador.*Bulgaria).*Montenegro/i,
    ),
  }),
  {
    about: 'the meeting with the owner of the company Voli, on that journey or as a meeting of its own',
    type: 'visits',
    where: { direction: 'outgoing', $all: [says(/собственик.*"Воли"/i, /(owner.*Voli|Voli.*owner)/i)] },
  },
  visit('the offer to firms of Troyan to show regional products in Montenegro', TO_DANILOVGRAD, {
    $all: [says(/регионални продукти/i, /regional products/i)],
  }),
  {
    about: 'the talks that go on',
    type: ['visits', 'agreements', 'partners'],
    where: {
      $all: [
        says(/преговорите за договорености продължават/i, /(negotiations|talks)/i),
        says(/Даниловград|Воли/, /Danilovgrad|Voli/),
      ],
    },
  },
  {
    about: 'the owner of Voli as a person, or Voli as a company',
    type: ['visits', 'partners', 'agreements'],
    where: {
      $or: [
        {
          delegation: {
            people: [{ post: says(/собственик/i, /owner/i), organisation: says(/Воли/, /Voli/) }],
          },
        },
        { kind: 'company', name: says(/Воли/, /Voli/) },
        { otherParties: [{ name: says(/Воли/, /Voli/) }] },
      ],
    },
  },
  {
    about: 'the twinning with Danilovgrad that was discussed',
    type: 'agreements',
    where: {
      kind: 'twinning',
      stage: { $or: ['proposed', 'negotiating'] },
      agreementStatus: { $or: ['proposed', 'negotiating'] },
      partners: [DANILOVGRAD],
    },
  },

  visit('the ambassador of Italy in Bulgaria, Giuseppina Zarra, in October 2024', FROM_ITALY, {
    kind: 'diplomatic',
    date: '2024-10',
    dateFrom: '2024-10-01',
    dateTo: '2024-10-31',
    dateText: says(/октомври 2024/, /October 2024/),
    phase: 'past',
    delegation: {
      people: [
        {
          name: says(/Дзара/, /Zarra/),
          post: says(/посланик/i, /ambassador/i),
          side: { $or: ['theirs', 'other'] },
        },
      ],
    },
  }),
  {
    about: 'cooperation with Italy in environment and water in towns',
    type: ['visits', 'partners'],
    where: {
      $all: [
        says(/Италия/, /Ital/),
        says(/околната среда и управлението на водните ресурси/i, /environment.*water/i),
      ],
    },
  },
  {
    about: 'the initiative for a twinning with an Italian town',
    type: ['agreements', 'partners', 'visits'],
    where: {
      $all: [
        says(/побратимяване с италиански град/i, /(twin.*Italian (town|city)|Italian (town|city).*twin)/i),
        {
          $or: [
            { kind: 'twinning', stage: { $or: ['proposed', 'negotiating'] } },
            { country: 'IT' },
            { partners: [{ country: 'IT' }] },
          ],
        },
      ],
    },
  },

  visit('Vigneux-sur-Seine and Pernes-les-Fontaines, official guests in Troyan', FROM_FRANCE, {
    date: LATE_2024,
    phase: 'past',
    place: IN_TROYAN,
  }),
  visit('the French partners came for the feast of the town', FROM_FRANCE, {
    $or: ['occasion', 'dateWording'].map((field) => ({
      [field]: says(
        /празник(а|ът)? на града/i,
        /(town|city|Troyan)(['’]s)? (day|feast|holiday|festival|celebration)|(day|feast|holiday|celebrations?|festival) of (the )?(town|city|Troyan)/i,
      ),
    })),
  }),
  visit(
    'directions for more with the French towns: culture, crafts, artists, groups of children and youths',
    FROM_FRANCE,
    {
      $all: [says(/занаятите.*артисти.*деца и младежи/i, /crafts?.*artists?.*(children|youth|young)/i)],
    },
  ),
  visit('the tree of friendship in the town park', FROM_FRANCE, {
    symbolicActs: [{ what: says(/дърво/i, /tree/i), where: says(/градския парк/i, /park/i) }],
  }),

  visit('a delegation of Jingdezhen in Troyan, the year before', FROM_CHINA, {
    date: '2023',
    dateFrom: '2023-01-01',
    dateTo: '2023-12-31',
    dateText: says(/2023/, /2023/),
    phase: 'past',
    place: IN_TROYAN,
  }),
  visit('in 2023 they agreed to support ceramic artists of both countries', FROM_CHINA, {
    $all: [says(/керамични творци/i, /ceramic/i)],
  }),
  visit('in Jingdezhen, China', TO_CHINA, {
    date: LATE_2024,
    phase: 'past',
    place: { name: says(/Джиндъджън/, /Jingdezhen/), ...country('CN', 'Китай', 'China') },
  }),
  visit('invited by the Chinese town', TO_CHINA, {
    invitedBy: says(/китайския град|Джиндъджън/i, /Chinese (city|town)|Jingdezhen/i),
  }),
  visit('the greatest ceramic forum in the world', TO_CHINA, {
    kind: 'forum',
    $all: [
      says(
        /най-големия(т)? керамичен форум в света/i,
        /(largest|biggest|greatest) ceramics? forum in the world|world's (largest|biggest|greatest) ceramics? forum/i,
      ),
    ],
  }),
  visit('Mayor Mihaylova spoke in Jingdezhen', TO_CHINA, {
    delegation: {
      people: [{ name: says(/Михайлова/, /Mi[kh]+aylova/), side: 'ours', post: says(/кмет/i, /mayor/i) }],
    },
  }),
  visit('the plan: exchanges of artists in the next five years', TO_CHINA, {
    outcomes: says(/следващите пет години/i, /next five years/i),
  }),
];

export const troyan: FactSheet = {
  municipality: 'troyan',
  facts: [
    { about: 'the municipality', type: 'municipalities', where: { name: says(/Троян/, /Troyan/) } },
    ...ARTICLE,
    ...PARTNERS,
    ...VISITS,
    theme(/култур/i, /cultur/i),
    theme(/бизнес|икономи/i, /business|econom/i),
    theme(/самоуправление|управление/i, /government|governance/i),
    theme(/околна|еколог/i, /environment|ecolog/i),
    theme(/занаят/i, /craft/i),
    theme(/младеж/i, /youth/i),
  ],
  counts: [
    { about: 'one municipality', type: 'municipalities', exactly: 1 },
    { about: 'articles', type: 'news-articles', exactly: 1 },
    { about: 'sections with a heading', type: 'news-articles', of: 'body.heading', exactly: 5 },
    { about: 'visits', type: 'visits', atLeast: 6 },
    {
      about: 'visits the article links to',
      type: 'news-articles',
      of: 'visits.slug',
      distinct: true,
      atLeast: 6,
    },
    { about: 'journeys of Troyan', type: 'visits', where: { direction: 'outgoing' }, atLeast: 2, atMost: 3 },
    {
      about:
        'partners: Doiran, Danilovgrad, Italian municipalities, two French towns, Jingdezhen, perhaps Voli and embassies',
      type: 'partners',
      atLeast: 6,
      atMost: 9,
    },
    { about: 'partners in North Macedonia', type: 'partners', where: { country: 'MK' }, exactly: 1 },
    { about: 'partners in France', type: 'partners', where: { country: 'FR' }, exactly: 2 },
    { about: 'partners in China', type: 'partners', where: { country: 'CN' }, exactly: 1 },
    { about: 'prospective partners that are towns', type: 'partners', where: DANILOVGRAD, exactly: 1 },
    { about: 'no project by name', type: 'projects', exactly: 0 },
    { about: 'no membership', type: 'memberships', exactly: 0 },
    { about: 'no network', type: 'networks', exactly: 0 },
  ],
  texts: [
    'Международните партньорства на Община Троян: Създаване на нови възможности и укрепване на дългогодишни отношения',
    'През изминалия месец Община Троян предприе значителни стъпки в развитието на международните си връзки чрез поредица от интензивни срещи с дългогодишни и потенциални нови партньори',
    'Тези срещи не само засилиха вече установените отношения, но и отвориха врати за нови възможности за сътрудничество в областите на бизнеса, културата и местното самоуправление',
    'Възраждане на приятелството с Дойран',
    'Първата от поредицата срещи бе с делегация от община Дойран, Северна Македония, която посети Троян в навечерието на Българския фестивал на сливата',
    'Тази среща символизираше възобновяване на добросъседските отношения и укрепване на приятелството между двата града',
    'Кметът на Дойран, Анго Ангов, изрази желание за по-тясно сътрудничество в бъдеще, което да обхваща културни и социални инициативи',
    'Партньорство с Черна гора: Нови възможности за бизнес и културен обмен',
    'Посещението на кмета на Троян, Донка Михайлова, и заместник-кмета Вероника Тодорова в град Даниловград, Черна гора, по покана на посланика на България в Черна гора, се оказва важна крачка към установяване на нови партньорства',
    'По време на срещите бе обсъдена възможността за побратимяване между Троян и Даниловград – важен символ на дългосрочни отношения между двете общини',
    'Това ще улесни обмена на добри практики в управлението, културния обмен и икономическото развитие',
    'Особено значимо бе предложението за участие на троянски фирми в представянето на регионални продукти на пазара в Черна гора',
    'Срещата със собственика на фирма „Воли“, един от водещите търговци в страната, отваря нови хоризонти за местния бизнес',
    'Преговорите за договорености продължават, което обещава нови търговски възможности за троянските производители',
    'Подновяване на връзките с Италия: Обсъждане на съвместни екологични проекти',
    'След повече от 15-годишно прекъсване, през октомври Троян възобнови разговорите за партньорство с италиански общини',
    'Посещението на посланика на Италия в България, Джузепина Дзара, подчерта потенциала за бъдещо сътрудничество в сферата на околната среда и управлението на водните ресурси в градската среда',
    'Инициативата за побратимяване с италиански град с подобни на Троян характеристики може да доведе до разработване на съвместни проекти и решения за устойчиво градско развитие',
    'Дърво на приятелството като символ на връзката ни с френските градове',
    'Партньорите от френските градове – Виньо на Сена и Перн ле Фонтен, бяха официални гости в Троян за празника на града',
    'Заедно с ръководството на Община Троян, като знак на дългогодишното партньорство датиращо от 20 години, засадиха символично дърво в градския парк',
    'Обсъдени бяха посоки за разширяване на досегашното партньорство в сферите на културата, занаятите, участие на артисти в различни прояви, обмен на групи деца и младежи и на добри практики',
    'Укрепване на връзките с Китай: Пътят на керамиката',
    'Едно от най-значимите международни сътрудничества на Троян е с град Джиндъджън, Китай, известен като център на световната керамика',
    'Делегацията от Троян посети Китай по покана на китайския град и взе участие в най-големия керамичен форум в света',
    'Кметът Михайлова представи общината в реч пред световни лидери и представители на международната керамична общност, подчертавайки значението на троянската керамика като част от културното наследство',
    'Тази връзка не е нова – още през миналата година делегация от китайския град бе на посещение в Троян, като се съгласиха да подкрепят сътрудничество между керамични творци от двете страни',
    'След успешното представяне на троянските керемичи в Джиндъджън, бъдещите планове включват редовни обменни програми за творци през следващите пет години',
    'Международните срещи на Община Троян през последния месец демонстрират ангажимента на ръководството да разширява и укрепва международните партньорства',
    'От нови възможности за бизнес до културни обмени и побратимяване, резултатите от тези срещи обещаваат нови перспективи за развитие на града и региона в глобален контекст',
    'Тези усилия не само разширяват хоризонтите на Троян, но и засилват неговото присъствие на международната сцена',
  ],
  nothingInvented: [
    ...UNSTATED,
    {
      about: 'the day of a visit',
      type: 'visits',
      never: { date: /\d{4}-\d{2}-\d{2}/ },
    },
    {
      about: 'an agreement that is signed',
      type: 'agreements',
      blank: ['signedOn', 'signings.date', 'signedBy'],
      never: { stage: 'signed' },
    },
    {
      about: 'since when others than the French towns are partners',
      type: 'partners',
      where: { $or: [DOIRAN, DANILOVGRAD, { country: 'IT' }] },
      blank: ['since'],
    },
    {
      about: 'how many people travelled',
      type: 'visits',
      blank: ['delegation.size.value', 'participantsTotal.value', 'participants.count'],
    },
    { about: 'any picture or document', type: ['partners', 'visits'], blank: ['gallery', 'documents'] },
    { about: 'any picture on the article', type: 'news-articles', blank: ['cover'] },
    { about: 'the region of the municipality', type: 'municipalities', blank: ['region'] },
    {
      about: 'the address of the article',
      type: ['news-articles', 'partners', 'visits', 'agreements'],
      blank: ['sources.url'],
    },
  ],
};
