import { useAuth } from '@strapi/strapi/admin';

/** The languages of our own screens. */
export type Language = 'bg' | 'en';

/** An editor's own language (`preferedLanguage`, Strapi's spelling) if our screens have it, else the browser's, else English. */
export const languageOf = (preferred: string | null | undefined): Language => {
  const wanted = [preferred, ...window.navigator.languages].map((code) => code?.split('-')[0]);
  return wanted.find((code): code is Language => code === 'bg' || code === 'en') ?? 'en';
};

/** One screen's texts in each language. Strapi's admin has no Bulgarian yet, so they do not go through its translations. */
export type TextsByLanguage<Texts> = Readonly<Record<Language, Texts>>;

/** The language of the user who is signed in. */
export const useLanguage = (): Language =>
  useAuth('useLanguage', ({ user }) => languageOf(user?.preferedLanguage));

/** A screen's texts in the language of the user who is signed in. */
export const useTexts = <Texts>(texts: TextsByLanguage<Texts>): Texts => texts[useLanguage()];
