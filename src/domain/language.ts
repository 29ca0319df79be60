/** A BCP 47 language tag: 'bg', 'en', 'pt-BR'. */
export type Language = string;

/** The languages that dates, numbers and messages are written out in. */
export const DISPLAY_LANGUAGES = ['bg', 'en'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

/** The language that entries are written in first, and called in where nothing else is said: of the originals. */
export const SOURCE_LOCALE = 'bg';

/** One text in each display language. */
export type Bilingual = Readonly<Record<DisplayLanguage, string>>;

/** True for a well-formed tag (BCP 47, as ECMA-402 checks it); whether the language exists is not checked. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch (error) {
    // ECMA-402 has no function that asks, only a RangeError to catch.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The language of ours that a language is a kind of ('bg-BG', 'en-GB'); undefined for any other. */
export function displayLanguageOf(language: Language): DisplayLanguage | undefined {
  const own = language.toLowerCase().split('-')[0];
  return DISPLAY_LANGUAGES.find((each) => each === own);
}

/** The language a text is written out in: Bulgarian for every kind of Bulgarian, English for all others. */
export function displayLanguage(language: Language): DisplayLanguage {
  return displayLanguageOf(language) ?? 'en';
}

/** A language's own name: „English“, „français“; the code where it has no name. */
export const ownName = (locale: string): string =>
  new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;

/** The script that a language is written in, by its ISO 15924 code; undefined where it mixes several, as Japanese does. */
export function scriptOf(language: Language): string | undefined {
  const { script } = new Intl.Locale(language).maximize();
  // The names of mixtures (Jpan, Kore, Hans) are no scripts to Unicode.
  return script !== undefined && SCRIPTS.includes(script) ? script : undefined;
}

/** Scripts whose letters are enough to tell a language that is written in one from another. */
const SCRIPTS: readonly string[] = ['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr', 'Arab', 'Deva', 'Thai'];

/**
 * Whether a text is still to be translated where both languages have the same one. A number needs no translation, and neither
 * does „ICOMOS“ in a Bulgarian text: its letters are not those of the language it stands in.
 */
export function needsTranslation(text: string, from: Language, to: Language): boolean {
  const [here, there] = [scriptOf(from), scriptOf(to)];
  if (here === undefined || here === there) return /\p{L}/u.test(text);
  return new RegExp(`\\p{Script=${here}}`, 'u').test(text);
}
