import type { StrapiApp } from '@strapi/strapi/admin';
import { MAY_SEND } from './may-send';
import { TEXTS, TITLE_ID } from './texts';

/** Adds the page to the settings on which the administrator sees what sites have not accepted. */
export const registerNotices = (app: Pick<StrapiApp, 'addSettingsLink'>) => {
  app.addSettingsLink('global', {
    id: 'notices',
    to: 'notices',
    intlLabel: { id: TITLE_ID, defaultMessage: TEXTS.en.title },
    Component: () => import('.'),
    permissions: [MAY_SEND],
  });
};
