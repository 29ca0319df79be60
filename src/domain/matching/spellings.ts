type Letters = Readonly<Record<string, string>>;

/**
 * Cyrillic as Serbian and Macedonian write it in their Latin alphabet (Gaj’s; ISO 9 for ѓ and ќ), without the marks, which plain Latin
 * has not: ш is š, and so s. Letters that only Bulgarian has are as there: „Любляна“ – Ljubljana.
 */
const GAJ: Letters = {
  ж: 'z',
  й: 'j',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 'st',
  ь: 'j',
  ю: 'ju',
  я: 'ja',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'd',
  џ: 'dz',
  ѓ: 'g',
  ќ: 'k',
};

/** The same where the letters are not at hand: Djurdjevac, Gjorče. */
const GAJ_IN_TWO_LETTERS: Letters = { ...GAJ, ђ: 'dj', đ: 'dj', ѓ: 'gj', ќ: 'kj' };

/** As Macedonian names are written in Latin letters without marks: Shtip, Vinica, Gjorche. */
const MACEDONIAN: Letters = { ц: 'c', х: 'h', ј: 'j', љ: 'lj', њ: 'nj', ѓ: 'gj', ќ: 'kj', џ: 'dj', ѕ: 'dz' };

/** As German is written without its own letters (DIN 5007-2); ß is ss in plain Latin already. */
const GERMAN: Letters = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * Ways of writing a name, by the letters in which each differs from the Bulgarian Transliteration Act and from leaving marks out
 * (`transliteration/plain-latin.ts`).
 */
export const SPELLINGS: readonly Letters[] = [{}, GAJ, GAJ_IN_TWO_LETTERS, MACEDONIAN, GERMAN];
