import { useIntl } from 'react-intl';

/** The languages of the admin. */
export type Language = 'bg' | 'en';

/** One screen's texts in each language. */
export type TextsByLanguage<Texts> = Readonly<Record<Language, Texts>>;

/** The language that the admin is shown in: of the account, where it has chosen one, else the browser's last. */
export const useLanguage = (): Language => (useIntl().locale === 'bg' ? 'bg' : 'en');

/** A screen's texts in the language that the admin is shown in. */
export const useTexts = <Texts>(texts: TextsByLanguage<Texts>): Texts => texts[useLanguage()];

/** What a language is called in another: „английски“. */
export const languageName = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
