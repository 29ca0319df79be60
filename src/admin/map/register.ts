import type { StrapiApp } from '@strapi/strapi/admin';
import { PinMap } from '@strapi/icons';
import { TEXTS, TITLE_ID } from './texts';
import { PARTNER } from '../overview-types';

/** Adds the map of partners to the menu of those who may read partners. */
export const registerMap = (app: StrapiApp) =>
  app.addMenuLink({
    to: 'map',
    icon: PinMap,
    intlLabel: { id: TITLE_ID, defaultMessage: TEXTS.en.title },
    Component: () => import('./page'),
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: PARTNER }],
    position: 3,
  });
