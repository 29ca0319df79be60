import type { StrapiApp } from '@strapi/strapi/admin';
import { labelColumns, labelFilters } from './lists';

/** Shows the values of lists by what editors call them, in tables and filters; in forms it is an input’s (inputs/list-input.tsx). */
export const labelChoices = (app: StrapiApp) => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', labelColumns);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', labelFilters);
};
