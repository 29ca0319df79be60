import type { Pattern } from './match';
import { called, country, says, UNSTATED, type Fact, type FactSheet } from './sheet';

const KRIVA_PALANKA = called(/Крива Паланка/, /Kriva Palanka/);
const NORTH_MACEDONIA = country('MK', 'Северна Македония', 'North Macedonia');
const BULGARIA = country('BG', 'България', 'Bulgaria');
const PROJECT = says(/Споделени ценности - споделена Европа/i, /Shared values - (a )?shared Europe/i);
const DATES = '2019-02-18/2019-02-21';

/** The participants may be those of the meeting or of the project. */
const participants = (count: number, place: Pattern, where: Pattern, role: string): Fact => ({
  about: `${count} participants, ${role}`,
  type: ['visits', 'projects'],
  where: { participants: [{ $all: [{ place, count, role }, where] }] },
});

const day = (date: string, bg: RegExp, en: RegExp): Fact => ({
  about: `the programme of ${date}`,
  type: 'visits',
  where: { date: DATES, programme: [{ date, dateFrom: date, dateTo: date, text: says(bg, en) }] },
});

export const dupnitsa: FactSheet = {
  municipality: 'dupnitsa',
  facts: [
    { about: 'the municipality', type: 'municipalities', where: { name: says(/Дупница/, /Dupnitsa/) } },
    { about: 'Kriva Palanka', type: 'partners', where: { ...KRIVA_PALANKA, ...NORTH_MACEDONIA } },
    {
      about: 'Kriva Palanka is a town with a municipality',
      type: 'partners',
      where: { ...KRIVA_PALANKA, kind: { $or: ['municipality', 'town'] } },
    },
    { about: 'the project', type: 'projects', where: { title: PROJECT, partners: [KRIVA_PALANKA] } },
    {
      about: 'the programme path: Europe for Citizens, strand 2, measure 2.1 town twinning',
      type: 'projects',
      where: {
        title: PROJECT,
        programme: says(/Европа за гражданите/, /Europe for Citizens/),
        strand: says(/Направление 2/, /(Strand|Action|Direction|Priority) 2/),
        measure: says(
          /2\.1.*Побратимяване на градове/i,
          /2\.1.*(Town[- ]twinning|Twinning of (towns|cities))/i,
        ),
      },
    },
    {
      about: 'financed by the European Union',
      type: 'projects',
      where: {
        title: PROJECT,
        funders: [{ europeanUnion: true, name: says(/Европейски(я|ят)? съюз/, /European Union/) }],
      },
    },
    {
      about: 'the notice that the European Union pays',
      type: 'projects',
      where: { title: PROJECT, fundingNotice: says(/Европейски(я|ят)? съюз/, /European Union/) },
    },
    {
      about: '271 citizens, exactly',
      type: ['visits', 'projects'],
      where: {
        participantsTotal: {
          value: 271,
          bound: 'exact',
          unit: 'citizens',
          text: says(/271 граждани/, /271 citizens/),
        },
        participantsSum: 271,
      },
    },
    participants(148, says(/Крива Паланка/, /Kriva Palanka/), NORTH_MACEDONIA, 'guest'),
    {
      about: 'the 148 are from Kriva Palanka, the partner',
      type: 'visits',
      where: { participants: [{ count: 148, partner: KRIVA_PALANKA }] },
    },
    participants(107, says(/Дупница/, /Dupnitsa/), BULGARIA, 'host'),
    participants(9, says(/София/, /Sofia/), BULGARIA, 'domestic'),
    participants(7, says(/Сапарева баня/i, /Sapareva Banya/i), BULGARIA, 'domestic'),
    {
      about: 'the meeting in Dupnitsa, Bulgaria, 18 to 21 February 2019, past',
      type: 'visits',
      where: {
        date: DATES,
        dateFrom: '2019-02-18',
        dateTo: '2019-02-21',
        dateText: says(/18.{1,3}21 февруари 2019/, /18.{1,3}21 February 2019/),
        phase: 'past',
        place: { name: says(/Дупница/, /Dupnitsa/), ...BULGARIA },
      },
    },
    {
      about: 'the meeting brought Kriva Palanka to Dupnitsa, within the project',
      type: 'visits',
      where: { date: DATES, direction: 'incoming', partners: [KRIVA_PALANKA], project: { title: PROJECT } },
    },
    day('2019-02-18', /общинските администрации и общинските съвети/, /municipal council/i),
    day('2019-02-19', /с акцент върху младите/, /young|youth/i),
    day('2019-02-20', /сближаване и запознаване/, /associations|organi[sz]ations/i),
    day('2019-02-21', /обобщаваща среща/, /future initiatives/i),
  ],
  counts: [
    { about: 'one municipality', type: 'municipalities', exactly: 1 },
    { about: 'one partner', type: 'partners', exactly: 1 },
    { about: 'one project', type: 'projects', exactly: 1 },
    { about: 'one meeting', type: 'visits', exactly: 1 },
    { about: 'four days of programme', type: 'visits', of: 'programme.date', distinct: true, exactly: 4 },
    {
      about: 'four towns that took part',
      type: ['visits', 'projects'],
      of: 'participants.count',
      distinct: true,
      exactly: 4,
    },
    { about: 'no agreement', type: 'agreements', exactly: 0 },
    { about: 'no membership', type: 'memberships', exactly: 0 },
    { about: 'no network', type: 'networks', exactly: 0 },
    { about: 'no news article', type: 'news-articles', exactly: 0 },
  ],
  texts: [
    'финансиран от Европейския съюз по програмата „Европа за гражданите“',
    'проектът позволи да бъдат събрани 271 граждани',
    'срещата се състоя в гр. Дупница',
    'среща между представителите на двете общинските администрации и общинските съвети с гражданското общество за споделяне и обсъждане на текуща информация за взаимодействията между двете общини и планове за бъдещи сътрудничества в различни аспекти',
    'Допирни области и интереси на местното общество в ключови за тях теми',
    'Бяха засегнати теми като възможности за подобряване на взаимоотношенията на местно ниво и преодоляване на негативните последици от икономическата криза, изравняване на икономическия растеж, възможности за насърчаване на предприемачеството и стимулиране на местните икономики за развитие Европейският съюз и нагласите на гражданите',
    'провеждане на дискусия между участниците, с акцент върху младите и успешните инициативи на местни организации и граждани',
    'Бяха показани успешни практики от няколко културни и спортни организации, които споделиха опита си и как чрез желание и усилена работа са постигнали добри резултати',
    'Сред участниците имаше представители от неправителствени организации, културни институции, спортни клубове, частния сектор и гражданското общество',
    'Основните дискутирани теми бяха свързани с възможностите за намаляване на демографската криза, какво би накарало младите хора да останат в родните места',
    'Организиране на съвместни мероприятия - културни, образователни и търговски събития',
    'Целта е младите хора да могат да обменят знания, умения и добри практики',
    'сближаване и запознаване на участниците, като бяха организирани различни срещи за провеждане на директни и свободни разговори директно между участниците, за представяне на възможностите за сътрудничество, обмяна на опит и организиране на съвместни проекти',
    'След срещите бе организирано кратко представяне на дейността на местни сдружения, клубове и организации',
    'обобщаваща среща между организаторите и участниците за провеждането на заключителни разговори, синтезиране на събитието и планиране на бъдещи инициативи, продължаване на сътрудничеството по настоящия проект и планирането на бъдещи инициативи',
    'Възможности за разширяване на партньорството и обсъждане възможностите за организирането на различни инициативи и проекти',
  ],
  nothingInvented: [
    ...UNSTATED,
    { about: 'since when Kriva Palanka is a partner', type: 'partners', blank: ['since'] },
    { about: 'the region of the municipality', type: 'municipalities', blank: ['region'] },
    {
      about:
        'the period of the project (only of the meeting), its role, lead, contract, money and wider programme',
      type: 'projects',
      blank: [
        ...['period', 'role', 'leadName', 'contractingBody', 'programmeParent'],
        ...['budget.value', 'funderContribution.value'],
      ],
    },
    {
      about: 'any person by name, an invitation, a symbolic act',
      type: 'visits',
      blank: [
        'delegation.people.name',
        'invitedBy',
        'symbolicActs',
        'recurrence',
        'returnVisitOf',
        'network',
      ],
    },
    { about: 'the address of the page', type: ['partners', 'visits', 'projects'], blank: ['sources.url'] },
    {
      about: 'any picture or document',
      type: ['partners', 'visits', 'projects'],
      blank: ['gallery', 'documents'],
    },
  ],
};
