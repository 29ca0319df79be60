import { spareTheTour } from './first-visit';

// Before anything is drawn: Strapi reads these while it starts.
spareTheTour(window.localStorage);

export default {
  config: { locales: [], tutorials: false, notifications: { releases: false } },
  bootstrap() {},
};
