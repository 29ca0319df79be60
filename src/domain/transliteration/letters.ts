/**
 * The letters of the Bulgarian alphabet: Transliteration Act (Закон за транслитерацията, ДВ 19/2009), art. 4. The
 * combinations дж, дз, ьо and йо need no rule of their own; they come out as dzh, dz, yo and yo.
 */
export const BULGARIAN_LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ь: 'y',
  ю: 'yu',
  я: 'ya',
};

/**
 * Cyrillic letters that Bulgarian does not have, as names of partners bring them. The Act says nothing of them; taken
 * from the table of ICAO Doc 9303, part 3, section 6.B, with its forms for Macedonian (ѓ, ќ, џ is Serbian too and keeps
 * the common form) and without its exceptions by position. ѝ is и with an accent; ѣ and ѫ are of the Bulgarian
 * orthography before 1945 and read as in the present one.
 */
export const OTHER_CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  ѝ: 'i',
  ѐ: 'e',
  ё: 'e',
  ы: 'y',
  э: 'e',
  ґ: 'g',
  є: 'ie',
  і: 'i',
  ї: 'i',
  ў: 'u',
  ђ: 'd',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ѣ: 'e',
  ѫ: 'a',
};

/** Latin letters that no Unicode normalisation takes apart into a basic letter and a diacritic. */
export const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
  ŧ: 't',
};
