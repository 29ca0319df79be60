import type { StrapiApp } from '@strapi/strapi/admin';
import { createGlobalStyle } from 'styled-components';

type Register = Extract<Parameters<StrapiApp['widgets']['register']>[0], (...args: never) => unknown>;
type Widget = Parameters<Register>[0][number];

/**
 * Widgets without use for an editor: their own name, numbers of locales and webhooks, and counts of documents that they
 * may not see.
 */
export const USELESS = ['profile-info', 'key-statistics', 'chart-entries', 'deploy-now'];

/**
 * Hold: the ids of Strapi's widgets on the home page (admin/dist/admin/admin/src/StrapiApp.mjs), by which the useless
 * ones are left out. Only Strapi's own widgets can have permissions. A new or renamed widget would be shown, which does
 * no harm. It can go when the server configures the home page.
 *
 * @param ours comes first.
 */
export const arrangeHomePage = (app: StrapiApp, ours: Widget) =>
  app.widgets.register((stock) => [ours, ...stock.filter(({ id }) => !USELESS.includes(id))]);

/** The attributes of a widget, and of the grid around them (admin/dist/admin/admin/src/utils/widgetLayout.mjs). */
export const ATTRIBUTES = { widget: 'data-strapi-widget-id', grid: 'data-strapi-grid-container' };

/**
 * Hold: those two attributes, and that a widget's frame is the `main` in it. Strapi gives every widget 261 pixels
 * (WidgetRoot.mjs); the end of the inbox would be hidden. The widget beside it is then aligned to the top, instead of
 * the middle. It can go when a widget can set its height.
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
