import type { StrapiApp } from '@strapi/strapi/admin';
import { HistoryPanel } from './panel';

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addEditViewSidePanel: (panels: unknown[]) => void };
}

/** Adds the history to the edit view of every type. */
export const addHistoryPanel = (app: StrapiApp) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addEditViewSidePanel([HistoryPanel]);
};
