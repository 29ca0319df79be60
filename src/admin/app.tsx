import type { StrapiApp } from '@strapi/strapi/admin';
import { registerAssignments } from './assignments/register';
import { addHistoryPanel } from './history';
import { registerInbox } from './inbox/register';
import { beginInBulgarian } from './strapi/first-language';
import { skipTour } from './strapi/first-visit';
import { sendOpenedVersions } from './strapi/opened-version';
import { sendLanguageOfPage } from './strapi/request-language';
import { TRANSLATIONS } from './translations';

// Before anything is drawn: Strapi reads these while it starts.
skipTour(window.localStorage);
beginInBulgarian(window.localStorage, document.documentElement);
sendLanguageOfPage(window);

export default {
  config: {
    locales: ['bg'],
    translations: TRANSLATIONS,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    registerInbox(app);
  },
  bootstrap(app: StrapiApp) {
    registerAssignments(app);
    addHistoryPanel(app);
    sendOpenedVersions();
  },
};
