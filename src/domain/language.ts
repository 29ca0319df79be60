/** A BCP 47 language tag: 'bg', 'en', 'pt-BR'. */
export type Language = string;

/** The languages that dates, numbers and messages are written out in. */
export const DISPLAY_LANGUAGES = ['bg', 'en'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

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
