import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';
import { languageOf } from '../language';
import { WORDS } from './words';

/**
 * Widgets that have nothing for an editor: their own name, numbers of locales and webhooks, and counts of what they may
 * not see.
 */
const USELESS = ['profile-info', 'key-statistics', 'chart-entries', 'deploy-now'];

/** Puts what waits for the editor first on the home page, with what was last edited and published after it. */
export const registerWaiting = (app: StrapiApp) => {
  const waiting = {
    id: 'waiting',
    icon: Bell,
    // Widgets are named before anybody is signed in, so the browser's language decides.
    title: { id: 'pobratim.waiting.title', defaultMessage: WORDS[languageOf(undefined)].title },
    component: async () => (await import('./Waiting')).Waiting,
  };
  app.widgets.register((stock) => [waiting, ...stock.filter(({ id }) => !USELESS.includes(id))]);
};
