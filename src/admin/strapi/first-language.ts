import type { Language } from '../language';

/** The part of the browser's storage that is used: this file is also loaded without a browser. */
interface Store {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
}

/** Under which Strapi keeps the language of its admin in a browser. */
export const LANGUAGE_KEY = 'strapi-admin-language';

const LANGUAGES: readonly (string | null)[] = ['bg', 'en'] satisfies Language[];

/**
 * Hold: the key of the browser's storage from which Strapi takes its admin's language while it starts
 * (admin/dist/admin/admin/src/reducer.mjs, StrapiApp.mjs, App.mjs). Without a value, or with one that has no
 * translations, it begins in English; an own language of an account comes only after signing in. It can go when the
 * configuration has a first language.
 *
 * @param page gets the language at once; Strapi sets it only after the first drawing
 */
export const beginInBulgarian = (storage: Store, page: { lang: string }) => {
  if (!LANGUAGES.includes(storage.getItem(LANGUAGE_KEY)))
    storage.setItem(LANGUAGE_KEY, 'bg' satisfies Language);
  page.lang = storage.getItem(LANGUAGE_KEY) ?? page.lang;
};
