import type { StrapiApp } from '@strapi/strapi/admin';
import { spareTheTour } from './first-visit';
import { addTrailPanel } from './trail';

// Before anything is drawn: Strapi reads these while it starts.
spareTheTour(window.localStorage);

export default {
  config: { locales: [], tutorials: false, notifications: { releases: false } },
  bootstrap(app: StrapiApp) {
    addTrailPanel(app);
  },
};
