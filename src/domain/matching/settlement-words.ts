/** Words for a town or a municipality that stand before its name, as partners’ names bring them. */
const BEFORE = [
  ...[
    'град',
    'село',
    'община',
    'општина',
    'grad',
    'opština',
    'opstina',
    'općina',
    'opcina',
    'občina',
    'obcina',
  ],
  ...[
    '(?:the )?municipality of',
    'city of',
    'town of',
    'village of',
    'commune of',
    'municipality',
    'commune de',
    'ville de',
  ],
  ...[
    'comune di',
    'città di',
    'stadt',
    'gemeinde',
    'gmina',
    'miasto',
    'obec',
    'město',
    'orașul',
    'comuna',
    'δήμος',
  ],
];

/** Those that may stand behind it. „Град“ is not among them: „Нови Град“ is a name. */
const AFTER = ['municipality', 'община', 'општина', 'opština', 'opstina', 'općina', 'opcina', 'belediyesi'];

const SHORTENED = /^(?:гр|с|общ)\. ?(?=.)/u;
const LEADING = new RegExp(`^(?:${BEFORE.join('|')}) (?=.)`, 'u');
const TRAILING = new RegExp(`(?<=.) (?:${AFTER.join('|')})$`, 'u');

/**
 * The name alone: „гр. Ниш“ as „ниш“, "Municipality of Kruševo" as "kruševo".
 *
 * @param name as it is matched (`normaliseForMatching`).
 */
export const withoutSettlementWords = (name: string): string =>
  name.replace(SHORTENED, '').replace(LEADING, '').replace(TRAILING, '');
