import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

/** Under which the content manager keeps its forms, lists and menu as the server answered them. */
export const TAGS = [
  'ComponentConfiguration',
  'ContentTypesConfiguration',
  'ContentTypeSettings',
  'InitialData',
];

const api = adminApi.enhanceEndpoints({ addTagTypes: TAGS });

/** The part of Strapi's store that is read (admin/dist/admin/admin/src/reducer.mjs). */
interface State {
  admin_app: { language: { locale: string } };
}

/**
 * Hold: those tags (content-manager/dist/admin/services), and the language in Strapi's store. The server answers the
 * words of forms in the reader's language, and Strapi keeps the answers for as long as the page is open: after another
 * language is chosen they are asked for again. It can go when Strapi does so, or the tags are exported.
 */
export const askAgainInNewLanguage = (app: StrapiApp) =>
  app.addMiddlewares([
    () => (store) => (next) => (action) => {
      const languageOf = (state: State) => state.admin_app.language.locale;
      const before = languageOf(store.getState());
      const result: unknown = next(action);
      if (languageOf(store.getState()) !== before) store.dispatch(api.util.invalidateTags(TAGS));
      return result;
    },
  ]);
