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
export const registerInbox = (app: StrapiApp) => {
  const inbox = {
    id: 'inbox',
    icon: Bell,
    // Widgets are named before anybody is signed in, so the browser's language decides.
    title: { id: 'pobratim.inbox.title', defaultMessage: WORDS[languageOf(undefined)].title },
    component: async () => (await import('./inbox-widget')).InboxWidget,
  };
  app.widgets.register((stock) => [inbox, ...stock.filter(({ id }) => !USELESS.includes(id))]);
};
