import { bulgarianStem, stemOf } from '../../src/domain/stemming';

/** Forms of a word, and of words made of it, that are to find each other. */
const FORMS: readonly (readonly [pattern: string, forms: string])[] = [
  ['masculine, -и', 'народ народа народът народи народите'],
  ['masculine, -ове', 'град града градът градове градовете'],
  ['masculine, -ове behind two letters less', 'хор хорът хорове хоровете'],
  ['masculine, -еве', 'брой броя броят броеве броевете'],
  ['masculine, -ища', 'път пътя пътят пътища пътищата'],
  ['masculine, -й', 'музей музея музеят музеи музеите'],
  ['masculine, -тел', 'учител учителя учителят учители учителите'],
  [
    'masculine, -т: the short article looks like the long one',
    'документ документа документът документи документите',
  ],
  ['masculine, -ет', 'университет университета университетът университети университетите'],
  ['masculine, -ст', 'турист туриста туристът туристи туристите'],
  ['masculine, -ец', 'германец германеца германецът германци германците'],
  ['masculine, -ец without the letter', 'месец месеца месецът месеци месеците'],
  ['masculine, -овец', 'търговец търговеца търговецът търговци търговците'],
  ['masculine, -овци', 'дядо дядото дядовци дядовците'],
  ['masculine, -к', 'ученик ученика ученикът ученици учениците'],
  ['masculine, -г', 'диалог диалога диалогът диалози диалозите'],
  ['masculine, -х', 'успех успеха успехът успехи успехите'],
  ['masculine, -с', 'конкурс конкурса конкурсът конкурси конкурсите'],
  ['masculine, ъ comes and goes', 'център центъра центърът центрове центровете'],
  ['masculine, ъ and -и', 'министър министъра министърът министри министрите'],
  ['feminine, -а', 'община общината общини общините'],
  ['feminine, -ия', 'делегация делегацията делегации делегациите'],
  ['feminine, -ция of place', 'история историята истории историите'],
  ['feminine, -ица', 'улица улицата улици улиците'],
  ['feminine, without an ending', 'вест вестта вести вестите'],
  ['feminine, -ост', 'младост младостта'],
  ['feminine, е comes and goes', 'песен песента песни песните'],
  ['feminine, я and е', 'промяна промяната промени промените'],
  ['neuter, -о', 'село селото села селата'],
  ['neuter, -ета', 'море морето морета моретата'],
  ['neuter, two plurals', 'дърво дървото дърва дървата дървета дърветата'],
  ['neuter, -ение', 'посещение посещението посещения посещенията'],
  ['neuter, -ане', 'подписване подписването подписвания подписванията'],
  ['neuter, -ие', 'събитие събитието събития събитията'],
  ['neuter, -ство', 'партньорство партньорството партньорства партньорствата'],
  ['adjective', 'красив красивия красивият красива красивата красиво красивото красиви красивите'],
  ['adjective, -ен', 'културен културния културният културна културната културно културни културните'],
  ['adjective, -ски', 'троянски троянския троянският троянска троянската троянско троянското троянските'],
  ['adjective, я and е', 'голям големия големият голяма голямата големи големите'],
  ['adjective of four letters', 'нов новия новият нова новата ново новото нови новите'],
  ['participle, and the noun of it', 'посетен посетена посетени посетените'],
];

test.each(FORMS)('%s: %s', (_, forms) => {
  expect([...new Set(forms.split(' ').map(bulgarianStem))]).toHaveLength(1);
});

/** Different words that are to stay different. */
const APART: readonly (readonly [string, string])[] = [
  ['троян', 'трон'],
  ['проект', 'процес'],
  ['съвет', 'свят'],
  ['партньор', 'партия'],
  ['община', 'общество'],
  ['каварна', 'каварма'],
  ['култура', 'култ'],
  ['град', 'градина'],
];
test.each(APART)('%s is not %s', (one, other) => {
  expect(bulgarianStem(one)).not.toBe(bulgarianStem(other));
});

test('short words stay, and nothing is cut to nothing', () => {
  for (const word of ['', 'а', 'ия', 'ние', 'тя', 'ята', 'ове', 'тата', 'ията', 'иииии'])
    expect(bulgarianStem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 3));
});

test.each([
  ['посещенията', 'bg', bulgarianStem('посещение')],
  ['посещенията', 'en', bulgarianStem('посещение')],
  ['municipalities', 'en', stemOf('municipality', 'en')],
  ['municipalities', 'en-GB', stemOf('municipality', 'en')],
  ['interreg', 'bg', 'interreg'],
  ['cities', 'bg', 'cities'],
  ['cities', 'de', 'cities'],
  ['2024', 'en', '2024'],
  ['łódź', 'en', 'łódź'],
])('the stem of %s in %s', (word, language, stem) => {
  expect(stemOf(word, language)).toBe(stem);
});
