import type { StrapiApp } from '@strapi/strapi/admin';
import { textsFor } from './texts';

/** Adds the page on which the administrator says who belongs to which municipality to the settings. */
export const registerAssignments = (app: Pick<StrapiApp, 'addSettingsLink'>) => {
  app.addSettingsLink('global', {
    id: 'assignments',
    to: 'assignments',
    intlLabel: { id: 'access.assignments', defaultMessage: textsFor('', window.navigator.language).title },
    Component: () => import('.'),
    permissions: [{ action: 'admin::users.update', subject: null }],
  });
};
