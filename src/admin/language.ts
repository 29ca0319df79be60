import { useAuth } from '@strapi/strapi/admin';

/** The languages our own screens are in; the rest of the admin has no Bulgarian yet. */
export type Language = 'bg' | 'en';

/** An editor's own language (`preferedLanguage`, Strapi's spelling) where it is one of ours, else the browser's, else English. */
export const languageOf = (preferred: string | null | undefined): Language => {
  const wanted = [preferred, ...window.navigator.languages].map((code) => code?.split('-')[0]);
  return wanted.find((code): code is Language => code === 'bg' || code === 'en') ?? 'en';
};

/** The language of whoever is signed in. */
export const useLanguage = (): Language =>
  useAuth('useLanguage', ({ user }) => languageOf(user?.preferedLanguage));
