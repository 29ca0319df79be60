import type { StrapiApp } from '@strapi/strapi/admin';
import { addAboveList } from '../strapi/list-page';
import { arrangeColumns } from './columns';
import { ReadyFilters } from './ready-filters';
import { typeFilters } from './typed-filters';

/** Shows in lists what matters, and offers above them what is often looked for. */
export const registerLists = (app: StrapiApp) => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', arrangeColumns);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', typeFilters);
  addAboveList(app, 'ready-filters', ReadyFilters);
};
