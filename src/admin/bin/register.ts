import type { StrapiApp } from '@strapi/strapi/admin';
import { Trash } from '@strapi/icons';
import { MAY_DELETE } from './may-delete';
import { TEXTS, TITLE_ID } from './texts';

/** Adds „Кошче“ to the menu of everybody who may delete something. */
export const registerBin = (app: Pick<StrapiApp, 'addMenuLink'>) => {
  app.addMenuLink({
    to: 'bin',
    icon: Trash,
    intlLabel: { id: TITLE_ID, defaultMessage: TEXTS.en.title },
    permissions: MAY_DELETE,
    position: 6,
    Component: () => import('.'),
  });
};
