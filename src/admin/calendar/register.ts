import type { StrapiApp } from '@strapi/strapi/admin';
import { Calendar } from '@strapi/icons';
import { TEXTS, TITLE_ID } from './texts';
import { VISIT } from '../overview-types';

/** Adds the calendar of visits to the menu of those who may read visits. */
export const registerCalendar = (app: StrapiApp) =>
  app.addMenuLink({
    to: 'calendar',
    icon: Calendar,
    intlLabel: { id: TITLE_ID, defaultMessage: TEXTS.en.title },
    Component: () => import('./page'),
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: VISIT }],
    position: 2,
  });
