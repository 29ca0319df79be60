import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';
import { languageOf } from '../language';
import { arrangeHomePage } from '../strapi/home-page-widgets';
import { WORDS } from './words';

/** Puts what waits for the editor first on the home page, with what was last edited and published after it. */
export const registerInbox = (app: StrapiApp) => {
  const inbox = {
    id: 'inbox',
    icon: Bell,
    // Widgets are named before anybody is signed in, so the browser's language decides.
    title: { id: 'pobratim.inbox.title', defaultMessage: WORDS[languageOf(undefined)].title },
    component: async () => (await import('./inbox-widget')).InboxWidget,
  };
  arrangeHomePage(app, inbox);
};
