import type { StrapiApp } from '@strapi/strapi/admin';
import { createGlobalStyle } from 'styled-components';

type Register = Extract<Parameters<StrapiApp['widgets']['register']>[0], (...args: never) => unknown>;
type Widget = Parameters<Register>[0][number];

/** Widgets that have nothing for an editor: their own name, numbers of locales and webhooks, and counts of what they may not see. */
export const USELESS = ['profile-info', 'key-statistics', 'chart-entries', 'deploy-now'];

/**
 * Hold: the ids of Strapi's widgets on the home page (admin/dist/admin/admin/src/StrapiApp.mjs), by which those that are of no use
 * are left out. Strapi gives a widget's permissions to Strapi's own only. Whoever sees a new or renamed one is merely
 * bothered. It can go when the home page is arranged by the server.
 *
 * @param ours comes first.
 */
export const arrangeHomePage = (app: StrapiApp, ours: Widget) =>
  app.widgets.register((stock) => [ours, ...stock.filter(({ id }) => !USELESS.includes(id))]);

/** How Strapi marks a widget, and the grid that they stand in (admin/dist/admin/admin/src/utils/widgetLayout.mjs). */
export const ATTRIBUTES = { widget: 'data-strapi-widget-id', grid: 'data-strapi-grid-container' };

/**
 * Hold: those two attributes, and that a widget's frame is the `main` in it. Strapi gives every widget 261 pixels (WidgetRoot.mjs);
 * what waits must not be hidden below an edge that nobody sees. The widget beside it then begins at the top too, instead
 * of hanging in the middle. It can go when a widget says how high it is.
 */
export const FullHeight = createGlobalStyle`
  [${ATTRIBUTES.widget}='global::inbox'] main {
    height: auto;
    min-height: 261px;
  }
  [${ATTRIBUTES.grid}] > div > div {
    align-items: flex-start;
  }
`;
