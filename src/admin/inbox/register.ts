import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';
import { languageOf } from '../language';
import { arrangeHomePage } from '../strapi/home-page-widgets';
import { TEXTS } from './texts';

/** Puts the editor's inbox first on the home page, before Strapi's lists of entries last edited and published. */
export const registerInbox = (app: StrapiApp) => {
  const inbox = {
    id: 'inbox',
    icon: Bell,
    // Widgets are named before a user is signed in, so the browser's language is used.
    title: { id: 'pobratim.inbox.title', defaultMessage: TEXTS[languageOf(undefined)].title },
    component: async () => (await import('./inbox-widget')).InboxWidget,
  };
  arrangeHomePage(app, inbox);
};
