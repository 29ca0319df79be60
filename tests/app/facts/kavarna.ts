import type { Group, Pattern } from './match';
import { called, country, says, UNSTATED, type Fact, type FactSheet, type Silence } from './sheet';

/** A country named as it is called today: saying so again is possible, not necessary. */
const today = (code: string, bg: string, en: RegExp): Pattern => ({
  ...country(code, bg, en),
  $or: [{ countryAsStated: says(bg, en) }, { countryAsStated: null }],
});

/** A country named otherwise than it is called today: the name it was given is kept. */
const stated = (now: Group, bg: string, en: RegExp): Pattern => ({
  ...now,
  countryAsStated: says(bg, en),
});

const SERBIA = stated(country('RS', 'Сърбия', 'Serbia'), 'Сърбия и Черна гора', /^Serbia and Montenegro$/);
const MACEDONIA = stated(country('MK', 'Северна Македония', 'North Macedonia'), 'Македония', /^Macedonia$/);
const FRANCE = stated(
  country('FR', 'Франция', 'France'),
  'Република Франция',
  /^((The )?French Republic|Republic of France)$/,
);
const GREECE = today('GR', 'Гърция', /^Greece$/);
const ROMANIA = today('RO', 'Румъния', /^Romania$/);
const SLOVAKIA = today('SK', 'Словакия', /^Slovakia$/);
const KOSOVO = today('XK', 'Косово', /^Kosovo$/);
const RUSSIA = today('RU', 'Русия', /^Russia$/);
const POLAND = today('PL', 'Полша', /^Poland$/);
const CZECHIA = today('CZ', 'Чехия', /^(Czechia|Czech Republic)$/);
const ITALY = today('IT', 'Италия', /^Italy$/);
const ESTONIA = today('EE', 'Естония', /^Estonia$/);
const HUNGARY = today('HU', 'Унгария', /^Hungary$/);
const TURKEY = today('TR', 'Турция', /^(Türkiye|Turkey)$/);
const UKRAINE = today('UA', 'Украйна', /^Ukraine$/);

interface Partner {
  readonly bg: RegExp;
  readonly en: RegExp;
  readonly where: Pattern;
  readonly kind?: string;
}

/** In the order of the page. Babadag is the only one of which the page does not say what it is. */
const PARTNERS: readonly Partner[] = [
  { bg: /Босилеград/, en: /Bosilegrad/, where: SERBIA, kind: 'municipality' },
  { bg: /Пефки/, en: /Pefki|Pevki/, where: GREECE, kind: 'municipality' },
  { bg: /Бабадаг/, en: /Babadag/, where: ROMANIA },
  {
    bg: /Център за култура.*Димитровград/,
    en: /Cent(re|er).*Dimitrovgrad|Dimitrovgrad.*Cent(re|er)/,
    where: SERBIA,
    kind: 'cultural-institution',
  },
  { bg: /Михайловце/, en: /Michalovce/, where: SLOVAKIA, kind: 'municipality' },
  { bg: /Призрен/, en: /Prizren/, where: KOSOVO, kind: 'municipality' },
  { bg: /Щербинка/, en: /(Shch|Sch)erbinka/, where: RUSSIA, kind: 'municipality' },
  {
    bg: /Общински Образователен Център.*Въйборски район/i,
    en: /Vyborg/,
    where: RUSSIA,
    kind: 'educational-institution',
  },
  { bg: /Крушево/, en: /Kru(sh|š|s)evo/, where: MACEDONIA, kind: 'municipality' },
  { bg: /Наводари/, en: /N[ăa]vodari/, where: ROMANIA, kind: 'municipality' },
  { bg: /Подольск/, en: /Podol'?sk/, where: RUSSIA, kind: 'town' },
  { bg: /Скаржиско ?- ?Камиенна/, en: /Skar[żz]ysko ?- ?Kamienna/, where: POLAND, kind: 'municipality' },
  { bg: /Зайчар/, en: /Zaje[čc]ar|Zay?char/, where: SERBIA, kind: 'municipality' },
  { bg: /Пьотит Крюоз/, en: /Petite Creuse/, where: FRANCE, kind: 'union-of-municipalities' },
  { bg: /БСОУ.*Петър Берон/, en: /Pet[aeă]r Beron/, where: CZECHIA, kind: 'school' },
  { bg: /Паденге/, en: /Padenghe/, where: ITALY, kind: 'municipality' },
  { bg: /Каарма/, en: /Kaarma/, where: ESTONIA, kind: 'municipality' },
  { bg: /Сценте/, en: /S[cz]+ente|Stsente/, where: HUNGARY, kind: 'municipality' },
  { bg: /Чифтликкьой/, en: /[ÇC]iftlikk[öo]y/, where: TURKEY, kind: 'municipality' },
  { bg: /Чопак/, en: /Csopak/, where: HUNGARY, kind: 'town' },
  { bg: /Пиацола сул Брента/, en: /Piazzola sul Brenta/, where: ITALY, kind: 'municipality' },
  { bg: /Костчжин/, en: /Kostrzyn/, where: POLAND, kind: 'town' },
  { bg: /Щтип/, en: /[ŠS]h?tip/, where: MACEDONIA, kind: 'municipality' },
  { bg: /Южний/, en: /Yuzhn|Pivdenn/, where: UKRAINE, kind: 'town' },
  { bg: /Старе Бабице/, en: /Stare Babice/, where: POLAND, kind: 'municipality' },
];

const partnerFacts = ({ bg, en, where, kind }: Partner): readonly Fact[] => [
  {
    about: `partner ${bg.source}, its country as it is and as stated`,
    type: 'partners',
    where: { $all: [called(bg, en), where] },
  },
  ...(kind === undefined
    ? []
    : [
        {
          about: `partner ${bg.source} is a ${kind}`,
          type: 'partners' as const,
          where: { ...called(bg, en), kind },
        },
      ]),
  {
    about: `the signed memorandum with ${bg.source}`,
    type: 'agreements',
    where: {
      kind: 'cooperation',
      form: 'memorandum',
      stage: 'signed',
      agreementStatus: 'signed',
      partners: [called(bg, en)],
    },
  },
];

/** How often a country occurs among the partners. */
const PARTNERS_BY_COUNTRY = {
  RS: 3,
  RU: 3,
  PL: 3,
  RO: 2,
  MK: 2,
  IT: 2,
  HU: 2,
  GR: 1,
  SK: 1,
  XK: 1,
  FR: 1,
  CZ: 1,
  EE: 1,
  TR: 1,
  UA: 1,
};

const theme = (bg: RegExp, en: RegExp): Fact => ({
  about: `the area of cooperation ${bg.source}`,
  type: 'municipalities',
  where: { themes: [{ name: says(bg, en) }] },
});

const NOT_STATED: readonly Silence[] = [
  {
    about: 'since when and in what state a partnership is',
    type: 'partners',
    blank: ['since', 'statusHistory.on', 'statusHistory.byWhom'],
  },
  {
    about: 'when, where and by whom a memorandum was signed',
    type: 'agreements',
    blank: ['signedOn', 'signings.date', 'signings.place.name', 'signedBy', 'otherParties', 'project'],
  },
  { about: 'which memorandum is without end', type: 'agreements', never: { indefinite: true } },
  {
    about: 'when the ensembles travel, and who with them',
    type: 'visits',
    blank: ['date', 'delegation.people.name', 'participantsTotal.value', 'participants.count'],
  },
  { about: 'the region of the municipality', type: 'municipalities', blank: ['region'] },
  { about: 'any picture or document', type: ['partners', 'visits', 'agreements'], blank: ['documents'] },
  { about: 'any picture', type: ['partners', 'visits'], blank: ['gallery'] },
  {
    about: 'the address of the page',
    type: ['municipalities', 'partners', 'visits', 'agreements'],
    blank: ['sources.url'],
  },
];

export const kavarna: FactSheet = {
  municipality: 'kavarna',
  facts: [
    { about: 'the municipality', type: 'municipalities', where: { name: says(/Каварна/, /Kavarna/) } },
    {
      about: 'the heading of the page',
      type: 'municipalities',
      where: { heading: says(/Международно сътрудничество/i, /International co-?operation/i) },
    },
    {
      about: 'the text before the list of partners',
      type: 'municipalities',
      where: {
        introduction: says(
          /^Община Каварна има сключени договори за международно сътрудничество/,
          /Kavarna.*international co-?operation.*Europe/i,
        ),
      },
    },
    {
      about: 'the text after the list of partners',
      type: 'municipalities',
      where: { closing: says(/доразвиване на създадените първоначални контакти/, /(partner|twin)/i) },
    },
    theme(/култур/i, /cultur/i),
    theme(/спорт/i, /sport/i),
    theme(/младеж/i, /youth/i),
    theme(/еколог|околна/i, /ecolog|environment/i),
    theme(/тур(из|ист)/i, /touris/i),
    ...PARTNERS.flatMap(partnerFacts),
    {
      about: 'Shcherbinka is in Moscow',
      type: 'partners',
      where: { $all: [called(/Щербинка/, /(Shch|Sch)erbinka/), says(/Москва/, /Moscow/)] },
    },
    {
      about: 'Vyborg district is in Leningrad Region',
      type: 'partners',
      where: { $all: [called(/Въйборски район/, /Vyborg/), says(/Ленинградска област/, /Leningrad/)] },
    },
    {
      about: 'the Petar Beron school is in Prague',
      type: 'partners',
      where: { $all: [called(/Петър Берон/, /Beron/), says(/Прага/, /Prague/)] },
    },
  ],
  counts: [
    { about: 'one municipality', type: 'municipalities', exactly: 1 },
    { about: 'partners', type: 'partners', exactly: 25 },
    { about: 'present-day countries', type: 'partners', of: 'country', distinct: true, exactly: 15 },
    ...Object.entries(PARTNERS_BY_COUNTRY).map(([code, exactly]) => ({
      about: `partners in ${code}`,
      type: 'partners' as const,
      where: { country: code },
      exactly,
    })),
    {
      about: 'partners under „Сърбия и Черна гора“',
      type: 'partners',
      where: { countryAsStated: says('Сърбия и Черна гора', 'Serbia and Montenegro') },
      exactly: 3,
    },
    {
      about: 'partners under „Македония“',
      type: 'partners',
      where: { countryAsStated: says('Македония', 'Macedonia') },
      exactly: 2,
    },
    { about: 'agreements', type: 'agreements', exactly: 25 },
    {
      about: 'memoranda',
      type: 'agreements',
      where: { kind: 'cooperation', form: 'memorandum' },
      exactly: 25,
    },
    { about: 'no project by name', type: 'projects', exactly: 0 },
    { about: 'no membership', type: 'memberships', exactly: 0 },
    { about: 'no network', type: 'networks', exactly: 0 },
    { about: 'no news article', type: 'news-articles', exactly: 0 },
  ],
  texts: [
    'МЕЖДУНАРОДНО СЪТРУДНИЧЕСТВО',
    'Община Каварна има сключени договори за международно сътрудничество с редица общини от цяла Европа',
    'Целта е да се насърчат съвместните дейности в областта на културата, спорта и младежките дейности, екологията, традиционния и алтернативен туризъм',
    'Осъществява се обмен на информация, управленски и професионален опит в развитието на инфраструктурата и местното самоуправление',
    'Особено внимание се обръща на възможността за партньорство в проекти и програми на ЕС и от национално ниво',
    'Община Каварна има подписани меморандуми за сътрудничество с',
    'На база подписаните договори за сътрудничество различни танцови състави, хоровият и театралният състав от Каварна участват в различни събори на изкуствата, както и състави от тези общини са постоянни гости на фестивалите, организирани от Община Каварна',
    'Освен международни споразумения, Община Каварна осъществява и множество контакти и поддържа връзки с много български градове и общини',
    'Тенденцията занапред е да се работи в посока за повече взаимни решения и съвместни мероприятия за постигане на по-добро взаимодействие между побратимените общини и организациите, за доразвиване на създадените първоначални контакти и взаимоотношения',
  ],
  nothingInvented: [...UNSTATED, ...NOT_STATED],
};
