import type { StrapiApp } from '@strapi/strapi/admin';
import { languageOf } from '../language';
import { TEXTS } from './texts';

/** Adds the page to the settings on which the administrator assigns editors to municipalities. */
export const registerAssignments = (app: Pick<StrapiApp, 'addSettingsLink'>) => {
  app.addSettingsLink('global', {
    id: 'assignments',
    to: 'assignments',
    intlLabel: { id: 'access.assignments', defaultMessage: TEXTS[languageOf(undefined)].title },
    Component: () => import('.'),
    permissions: [{ action: 'admin::users.update', subject: null }],
  });
};
