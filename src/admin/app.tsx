import type { StrapiApp } from '@strapi/strapi/admin';
import { textsFor } from './assignments/texts';
import { spareTheTour } from './first-visit';

// Before anything is drawn: Strapi reads these while it starts.
spareTheTour(window.localStorage);

export default {
  config: { locales: [], tutorials: false, notifications: { releases: false } },
  bootstrap(app: Pick<StrapiApp, 'addSettingsLink'>) {
    app.addSettingsLink('global', {
      id: 'assignments',
      to: 'assignments',
      intlLabel: { id: 'access.assignments', defaultMessage: textsFor('', window.navigator.language).title },
      Component: () => import('./assignments'),
      permissions: [{ action: 'admin::users.update', subject: null }],
    });
  },
};
