import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/**
 * Hold: that the admin’s home page is the route with `index` (admin/dist/admin/admin/src/router.mjs). Ours takes its place: Strapi’s
 * consists of widgets of a fixed height in a grid, lists an entry once for each language, counts what the user may not see, and asks
 * the server for all of that. Without that route ours would not be shown, and nothing else would be wrong. It can go when a home
 * page can be registered.
 */
export const replaceHomePage = (app: StrapiApp, load: () => Promise<{ default: ComponentType }>) =>
  app.router.addRoute((routes) =>
    routes.map((route) =>
      route.index ? { index: true, lazy: async () => ({ Component: (await load()).default }) } : route,
    ),
  );
