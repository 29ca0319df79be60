import type { StrapiApp } from '@strapi/strapi/admin';
import { registerAssignments } from './assignments/register';
import { addHistoryPanel } from './history';
import { registerInbox } from './inbox/register';
import { skipTour } from './strapi/first-visit';
import { sendOpenedVersions } from './strapi/opened-version';

// Before anything is drawn: Strapi reads these while it starts.
skipTour(window.localStorage);

export default {
  config: { locales: [], tutorials: false, notifications: { releases: false } },
  register(app: StrapiApp) {
    registerInbox(app);
  },
  bootstrap(app: StrapiApp) {
    registerAssignments(app);
    addHistoryPanel(app);
    sendOpenedVersions();
  },
};
