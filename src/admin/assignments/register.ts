import type { StrapiApp } from '@strapi/strapi/admin';
import { TEXTS, TITLE_ID } from './texts';

/** Adds the page to the settings on which the administrator assigns editors to municipalities. */
export const registerAssignments = (app: Pick<StrapiApp, 'addSettingsLink'>) => {
  app.addSettingsLink('global', {
    id: 'assignments',
    to: 'assignments',
    intlLabel: { id: TITLE_ID, defaultMessage: TEXTS.en.title },
    Component: () => import('.'),
    permissions: [{ action: 'admin::users.update', subject: null }],
  });
};
