// Not the package's main file, which loads the names in all of its languages.
import { getAlpha2Codes } from 'i18n-iso-countries/index';
import type { Language } from '../language';
import { isLanguageTag } from '../language';

declare const brand: unique symbol;

/** An ISO 3166-1 alpha-2 code of a country of today, or XK (Kosovo, a code of the user-assigned range). */
export type CountryCode = string & { readonly [brand]: 'CountryCode' };

/** All codes, sorted. */
export const COUNTRY_CODES: readonly CountryCode[] = Object.keys(getAlpha2Codes()).sort() as CountryCode[]; // the standard's list

const CODES: ReadonlySet<string> = new Set(COUNTRY_CODES);

/** True for a code in the list, in capitals. */
export function isCountryCode(text: string): text is CountryCode {
  return CODES.has(text);
}

/** The country's name in any language ICU knows; in English for all others and for a malformed language tag. */
export function countryName(code: CountryCode, language: Language): string {
  const languages = isLanguageTag(language) ? [language, 'en'] : ['en'];
  return new Intl.DisplayNames(languages, { type: 'region' }).of(code) ?? code;
}
