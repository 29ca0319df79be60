import type { StrapiApp } from '@strapi/strapi/admin';
import { registerAssignments } from './assignments/register';
import { labelChoices } from './choices/register';
import { addHistoryPanel } from './history';
import { registerInbox } from './inbox/register';
import { registerInputs } from './inputs/register';
import { beginInBulgarian } from './strapi/first-language';
import { skipTour } from './strapi/first-visit';
import { sendOpenedVersions } from './strapi/opened-version';
import { sendLanguageOfPage } from './strapi/request-language';
import { askAgainInNewLanguage } from './strapi/words-by-language';
import { TITLE, TRANSLATIONS } from './translations';

// Before anything is drawn: Strapi reads these while it starts.
skipTour(window.localStorage);
beginInBulgarian(window.localStorage, document.documentElement);
sendLanguageOfPage(window);
// The pages before signing in have no title of their own.
document.title = TITLE[document.documentElement.lang === 'bg' ? 'bg' : 'en'];

export default {
  config: {
    locales: ['bg'],
    translations: TRANSLATIONS,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    registerInbox(app);
    askAgainInNewLanguage(app);
    registerInputs(app);
  },
  bootstrap(app: StrapiApp) {
    registerAssignments(app);
    addHistoryPanel(app);
    labelChoices(app);
    sendOpenedVersions();
  },
};
