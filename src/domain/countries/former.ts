import type { Bilingual } from '../language';
import { keysOf, nameKey } from './name-keys';

/** A country that is no more, or a former name of one that is. */
export interface FormerCountry {
  /** ISO 3166-3; null for a former name that never had a code of its own. */
  code: string | null;
  name: Bilingual;
  /** EDTF: the years in which a state bore the name. */
  from: string;
  to: string;
  /** ISO 3166-1 alpha-2 codes of the states on its territory today. */
  successors: readonly string[];
}

interface Row extends FormerCountry {
  /** Other names it is stated by, in either language. */
  otherNames: readonly string[];
}

/**
 * Codes are those of ISO 3166-3 (as package `iso-3166` 4.4.0 lists them), for the states a Bulgarian municipality can
 * have had a tie with. Successors differ from that standard's, which leaves out who had a code already (Belarus and
 * Ukraine after the USSR) or has lost it since (YU became CS). No library names these states: ICU calls the code CS
 * „Сърбия“ and SU „Русия“. Kosovo, which is in neither standard as a successor, is stated by its own name.
 */
const FORMER_COUNTRIES: readonly Row[] = [
  {
    code: 'CSXX',
    name: { bg: 'Сърбия и Черна гора', en: 'Serbia and Montenegro' },
    otherNames: ['Serbia & Montenegro'],
    from: '2003',
    to: '2006',
    successors: ['RS', 'ME'],
  },
  {
    code: 'YUCS',
    name: { bg: 'Югославия', en: 'Yugoslavia' },
    otherNames: [
      'СФРЮ',
      'СФР Югославия',
      'СРЮ',
      'Съюзна република Югославия',
      'Социалистическа федеративна република Югославия',
      'SFRY',
      'SFR Yugoslavia',
      'FR Yugoslavia',
      'Socialist Federal Republic of Yugoslavia',
    ],
    from: '1929',
    to: '2003',
    successors: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI'],
  },
  {
    code: null,
    name: { bg: 'Македония', en: 'Macedonia' },
    otherNames: [
      'БЮРМ',
      'БЮР Македония',
      'Бивша югославска република Македония',
      'FYROM',
      'FYR Macedonia',
      'Former Yugoslav Republic of Macedonia',
    ],
    from: '1991',
    to: '2019',
    successors: ['MK'],
  },
  {
    code: 'SUHH',
    name: { bg: 'Съветски съюз', en: 'Soviet Union' },
    otherNames: [
      'СССР',
      'Съюз на съветските социалистически републики',
      'USSR',
      'Union of Soviet Socialist Republics',
    ],
    from: '1922',
    to: '1991',
    successors: ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
  },
  {
    code: 'CSHH',
    name: { bg: 'Чехословакия', en: 'Czechoslovakia' },
    otherNames: ['ЧССР', 'Чехословашка социалистическа република', 'Czechoslovak Socialist Republic'],
    from: '1918',
    to: '1992',
    successors: ['CZ', 'SK'],
  },
  {
    code: 'DDDE',
    name: { bg: 'Германска демократична република', en: 'German Democratic Republic' },
    otherNames: ['ГДР', 'Източна Германия', 'GDR', 'DDR', 'East Germany'],
    from: '1949',
    to: '1990',
    successors: ['DE'],
  },
  {
    code: 'VDVN',
    name: { bg: 'Демократична република Виетнам', en: 'Democratic Republic of Vietnam' },
    otherNames: ['ДРВ', 'Северен Виетнам', 'North Vietnam'],
    from: '1945',
    to: '1976',
    successors: ['VN'],
  },
  {
    code: 'YDYE',
    name: { bg: 'Народна демократична република Йемен', en: 'Democratic Yemen' },
    otherNames: ['НДРЙ', 'Южен Йемен', "People's Democratic Republic of Yemen", 'South Yemen'],
    from: '1967',
    to: '1990',
    successors: ['YE'],
  },
  {
    code: 'BUMM',
    name: { bg: 'Бирма', en: 'Burma' },
    otherNames: [],
    from: '1948',
    to: '1989',
    successors: ['MM'],
  },
  {
    code: 'ZRCD',
    name: { bg: 'Заир', en: 'Zaire' },
    otherNames: ['Zaïre'],
    from: '1971',
    to: '1997',
    successors: ['CD'],
  },
];

const BY_NAME: ReadonlyMap<string, FormerCountry> = new Map(
  FORMER_COUNTRIES.flatMap(({ otherNames, ...country }) =>
    [country.name.bg, country.name.en, ...otherNames].map((name): [string, FormerCountry] => [
      nameKey(name),
      country,
    ]),
  ),
);

/**
 * The former country or name that is meant by a name in Bulgarian or English: „Сърбия и Черна гора“, „Република
 * Македония“, "USSR". Null for every other name, present-day countries included.
 */
export function formerCountry(statedName: string): FormerCountry | null {
  const keys = keysOf(statedName);
  return keys.map((key) => BY_NAME.get(key)).find((country) => country !== undefined) ?? null;
}
