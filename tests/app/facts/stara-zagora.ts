import { country, says, UNSTATED, type FactSheet } from './sheet';

const STRASBOURG_CLUB = says(/Страсбургски клуб/i, /(Club (de |of )?Strasbourg|Strasbourg Club)/i);
const CITIES_FOR_CHILDREN = says(/Градове за децата/i, /Cities for children/i);
const ASSOCIATION = says(
  /Сдружение(то)? на градовете от Югоизточен регион/i,
  /Association of .*South[- ]?east/i,
);
const REGIONS_PROJECT = says(
  /Европейските региони развиват европейско гражданство/i,
  /European regions .*European citizenship/i,
);

export const staraZagora: FactSheet = {
  municipality: 'stara-zagora',
  facts: [
    {
      about: 'the municipality',
      type: 'municipalities',
      where: { name: says(/Стара Загора/, /Stara Zagora/) },
    },
    {
      about: 'the heading of the page',
      type: 'municipalities',
      where: { heading: says(/Международна дейност/i, /International (activit|affairs|work)/i) },
    },
    {
      about: 'the text at the beginning',
      type: 'municipalities',
      where: { introduction: says(/приемственост на установени многогодишни контакти/, /Stara Zagora/) },
    },
    {
      about: 'the hotline for reports, without a number',
      type: 'municipalities',
      where: { hotline: { title: says(/Горещ телефон за сигнали/i, /hot ?line/i), phone: null } },
    },

    {
      about: 'the Strasbourg Club and its site',
      type: 'networks',
      where: { name: STRASBOURG_CLUB, website: /^https?:\/\/www\.club-strasbourg\.eu\/?$/ },
    },
    {
      about:
        'the Strasbourg Club was founded in 2003, on the eve of the enlargement, by the mayor of Strasbourg',
      type: 'networks',
      where: {
        name: STRASBOURG_CLUB,
        foundedOn: '2003',
        foundedOnFrom: '2003-01-01',
        foundedOnTo: '2003-12-31',
        foundedOnText: says(/2003/, /2003/),
        foundedOnWording: says(
          /в навечерието на най-голямото разширяване на Европейския съюз/,
          /enlargement/i,
        ),
        initiator: says(/кмет(а|ът)? на Страсбург/i, /Mayor of Strasbourg/i),
      },
    },
    {
      about: 'the Strasbourg Club has 38 towns',
      type: 'networks',
      where: {
        name: STRASBOURG_CLUB,
        memberCount: {
          value: 38,
          bound: 'exact',
          unit: 'towns',
          text: says(/38 града/, /38 (towns|cities)/),
        },
      },
    },
    {
      about: 'Stara Zagora is an active member of the Strasbourg Club',
      type: 'memberships',
      where: {
        network: { name: STRASBOURG_CLUB },
        role: 'member',
        $all: [says(/активен член/i, /active member/i)],
      },
    },

    {
      about: 'the network Cities for Children and its site',
      type: 'networks',
      where: { name: CITIES_FOR_CHILDREN, website: /^https?:\/\/www\.citiesforchildren\.eu\/?$/ },
    },
    {
      about:
        'Cities for Children was founded in 2007 by the mayor of Stuttgart with the Robert Bosch foundation',
      type: 'networks',
      where: {
        name: CITIES_FOR_CHILDREN,
        foundedOn: '2007',
        foundedOnFrom: '2007-01-01',
        foundedOnTo: '2007-12-31',
        initiator: says(/кмет(а|ът)? на Щутгарт/i, /Mayor of Stuttgart/i),
        supporters: says(/фондация(та)? "?Роберт Бош/i, /Robert Bosch/),
      },
    },
    {
      about: 'Cities for Children has more than 50 towns',
      type: 'networks',
      where: {
        name: CITIES_FOR_CHILDREN,
        memberCount: {
          value: 50,
          bound: 'more-than',
          unit: 'towns',
          text: says(/(над|повече от) 50 града/i, /(more than|over) 50 (towns|cities)/i),
        },
      },
    },
    {
      about: 'Cities for Children is in 26 countries',
      type: 'networks',
      where: {
        name: CITIES_FOR_CHILDREN,
        countryCount: {
          value: 26,
          bound: 'exact',
          unit: 'countries',
          text: says(/26 (държави|страни)/, /26 countries/),
        },
      },
    },
    {
      about: 'Stara Zagora has been a member of Cities for Children since its foundation in 2007',
      type: 'memberships',
      where: {
        network: { name: CITIES_FOR_CHILDREN },
        since: '2007',
        sinceFrom: '2007-01-01',
        sinceTo: '2007-12-31',
        sinceText: says(/2007/, /2007/),
        role: { $or: ['founding-member', 'member'] },
      },
    },
    {
      about: 'in 2009 Stara Zagora moderated the working group on traffic and safety',
      type: 'memberships',
      where: {
        network: { name: CITIES_FOR_CHILDREN },
        activities: [{ date: '2009', $all: [says(/Улично движение и безопасност/i, /traffic and safety/i)] }],
      },
    },
    {
      about: 'in 2009 Stara Zagora hosted the annual meeting of Cities for Children',
      type: ['memberships', 'visits'],
      where: {
        $or: [
          {
            network: { name: CITIES_FOR_CHILDREN },
            activities: [
              { date: '2009', $all: [says(/годишната? (и|ѝ)? ?среща/i, /annual (meeting|conference)/i)] },
            ],
          },
          {
            network: { name: CITIES_FOR_CHILDREN },
            date: '2009',
            title: says(/годишната? (и|ѝ)? ?среща/i, /annual/i),
          },
        ],
      },
    },

    {
      about: 'the association of the towns of the South-East region',
      type: 'networks',
      where: { name: ASSOCIATION, scope: 'domestic' },
    },
    {
      about: 'Stara Zagora is a member of the association',
      type: 'memberships',
      where: { role: 'member', network: { name: ASSOCIATION } },
    },
    {
      about: 'the association has an office in Brussels',
      type: 'networks',
      where: { $all: [ASSOCIATION, says(/офис в Брюксел/i, /office in Brussels/i)] },
    },
    {
      about: 'Open Days, every year in Brussels, Belgium',
      type: 'visits',
      where: {
        title: says(
          /Open days|Открити дни|Европейска седмица на градовете и регионите/i,
          /Open Days|European Week/i,
        ),
        recurrence: 'yearly',
        place: { name: says(/Брюксел/, /Brussels/), ...country('BE', 'Белгия', 'Belgium') },
        $all: [
          says(/Открити дни/i, /Open Days/i),
          says(/Open days/i, /Open Days/i),
          says(
            /Европейска(та)? седмица на градовете и регионите/i,
            /European Week of (Cities and Regions|Regions and Cities)/i,
          ),
        ],
      },
    },
    {
      about: 'Stara Zagora takes part in Open Days as a member of the association',
      type: 'visits',
      where: { recurrence: 'yearly', $all: [says(/сдружени/i, /association/i)] },
    },
    {
      about: 'the site www.opendays.europa.eu',
      type: ['visits', 'networks', 'memberships', 'municipalities'],
      where: /opendays\.europa\.eu/,
    },

    {
      about:
        'the project European regions develop European citizenship, of Europe for Citizens, as a partner',
      type: 'projects',
      where: {
        title: REGIONS_PROJECT,
        programme: says(/Европа за гражданите/i, /Europe for Citizens/i),
        role: 'partner',
      },
    },
    {
      about: 'the European Commission finances the project, and the notice says so',
      type: 'projects',
      where: {
        title: REGIONS_PROJECT,
        funders: [{ name: says(/Европейска(та)? комисия/i, /European Commission/), europeanUnion: true }],
        fundingNotice: /\S/,
      },
    },
  ],
  counts: [
    { about: 'one municipality', type: 'municipalities', exactly: 1 },
    { about: 'the Strasbourg Club', type: 'networks', where: { name: STRASBOURG_CLUB }, exactly: 1 },
    { about: 'Cities for Children', type: 'networks', where: { name: CITIES_FOR_CHILDREN }, exactly: 1 },
    { about: 'international networks', type: 'networks', where: { scope: 'international' }, exactly: 2 },
    { about: 'memberships: two networks and the association', type: 'memberships', exactly: 3 },
    { about: 'the association', type: 'networks', where: { name: ASSOCIATION }, exactly: 1 },
    { about: 'recurring events', type: 'visits', where: { recurrence: 'yearly' }, exactly: 1 },
    {
      about: 'events: Open Days, and perhaps the annual meeting of 2009',
      type: 'visits',
      atLeast: 1,
      atMost: 2,
    },
    { about: 'projects', type: 'projects', exactly: 1 },
    { about: 'no partner by name', type: 'partners', exactly: 0 },
    { about: 'no agreement', type: 'agreements', exactly: 0 },
    { about: 'no news article', type: 'news-articles', exactly: 0 },
  ],
  texts: [
    'МЕЖДУНАРОДНА ДЕЙНОСТ НА ОБЩИНА СТАРА ЗАГОРА',
    'Община Стара Загора развива международната си дейност като приемственост на установени многогодишни контакти и връзки с побратимени градове, чрез членуване в европейски мрежи и неформални организации и участие във значими европейски прояви',
    'Ръководството на общината се стреми да разширява международното сътрудничество с чуждестранни общини като отчита взаимния интерес, потенциалната възможност за партньорство по европейски програми и обмен на добри практики в търсене на решения посходни проблеми',
    'ЧЛЕНСТВО В МЕЖДУНАРОДНИ ОРГАНИЗАЦИИ',
    'Страсбургски клуб',
    'Община Стара Загора е активен член на Страсбургския клуб',
    'Създаден по инициатива на кмета на Страсбург през 2003 година в навечерието на най-голямото разширяване на Европейския съюз, организацията обединява вече 38 града от новите и бъдещи страни членки на ЕС',
    'Целта е да се насърчава засилването на връзките между основни областни центрове от новите страни - членки на ЕС с парламентарната столица на обединена Европа за да се улеснява обмена на опит във формиране на различни общински политики, да се стимулира творческата мобилност между градовете от клуба, да се насърчават европейските институции да отчитат проблемите общи за големите градски райони',
    'Европейска мрежа „Градове за децата”',
    'Община Стара Загора членува в Европейската мрежа ”Градове за децата” от самото и учредяване през 2007 година',
    'Инициирана от кмета на Щутгарт с подкрепата на фондация „Роберт Бош”, тази мрежа дава възможност на европейските градове за трансгранично сътрудничество в развитие на градската среда за подобряване положението на децата, младежите и родителите',
    'Мрежата е създадена пред вид демографската обстановка в Европа, която е голямо предизвикателство за дългосрочната жизненост на нашите градове',
    'Към момента в нея членуват над 50 града от 26 страни',
    'През 2009 година Община Стара Загора беше модератор на една от работните групи „Улично движение и безопасност” и успешно организира годишната и среща',
    'УЧАСТИЯ В ЗНАЧИМИ ЕВРОПЕЙСКИ ПРОЯВИ',
    'Община Стара Загора е член на Сдружение на градовете от Югоизточен регион в България',
    'Сдружението поддържа офис в Брюксел и осъществява представяния на региона и членуващите общини',
    'Като член на сдружението, Стара Загора редовно участва в събитията Открити дни (Open days) по време на организираната ежегодно в Брюксел мащабна проява „Европейска седмица на градовете и регионите"',
    'Участие в европейската програма "Европа за гражданите" - Община Стара Загора беше партньор в Проект "Европейските региони развиват европейско гражданство", финансирано от Европейската комисия',
    'Горещ телефон за сигнали',
  ],
  nothingInvented: [
    ...UNSTATED,
    {
      about: 'since when it is a member of the Strasbourg Club, and what it pays',
      type: 'memberships',
      where: { network: { name: STRASBOURG_CLUB } },
      blank: ['since', 'until', 'contribution.value', 'activities.date'],
    },
    {
      about: 'in how many countries the Strasbourg Club is, and who supports it',
      type: 'networks',
      where: { name: STRASBOURG_CLUB },
      blank: ['countryCount.value', 'supporters'],
    },
    {
      about: 'that a membership has ended, or costs anything',
      type: 'memberships',
      blank: ['until', 'contribution.value'],
    },
    {
      about: 'how many towns are in the association, since when, and who began it',
      type: 'networks',
      where: { name: ASSOCIATION },
      blank: ['foundedOn', 'memberCount.value', 'countryCount.value', 'initiator', 'supporters', 'website'],
    },
    { about: 'when Open Days are', type: 'visits', where: { recurrence: 'yearly' }, blank: ['date'] },
    {
      about: 'who went to Open Days',
      type: 'visits',
      blank: ['delegation.people.name', 'participants.count', 'participantsTotal.value'],
    },
    {
      about: 'when the project was, who led it, who else took part, and its money',
      type: 'projects',
      blank: [
        ...[
          'period',
          'leadName',
          'contractingBody',
          'strand',
          'measure',
          'programmeParent',
          'otherParticipants',
          'partners',
        ],
        ...['budget.value', 'funderContribution.value', 'participantsTotal.value'],
      ],
    },
  ],
};
