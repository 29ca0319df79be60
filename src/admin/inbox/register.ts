import type { StrapiApp } from '@strapi/strapi/admin';
import { Bell } from '@strapi/icons';
import { arrangeHomePage } from '../strapi/home-page-widgets';
import { TEXTS, TITLE_ID } from './texts';

/** Puts the editor's inbox first on the home page, before Strapi's lists of entries last edited and published. */
export const registerInbox = (app: StrapiApp) => {
  const inbox = {
    id: 'inbox',
    icon: Bell,
    title: { id: TITLE_ID, defaultMessage: TEXTS.en.title },
    component: async () => (await import('./inbox-widget')).InboxWidget,
  };
  arrangeHomePage(app, inbox);
};
