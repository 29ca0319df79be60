import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel } from '../side-panel';
import { TranslationPanel } from './panel';

/** Adds the page of the translator’s table. */
export const addTranslatorPage = (app: StrapiApp) =>
  app.router.addRoute({
    path: 'translate/:uid/:documentId',
    lazy: async () => ({ Component: (await import('./page')).default }),
  });

/** Adds the way to it beside the form of every type. */
export const addTranslationPanel = (app: StrapiApp) => addSidePanel(app, TranslationPanel);
