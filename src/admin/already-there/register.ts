import type { StrapiApp } from '@strapi/strapi/admin';
import { AlreadyTherePanel } from './panel';

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addEditViewSidePanel: (change: (panels: unknown[]) => unknown[]) => void };
}

/** Has the form of a new entry offer those that are there already: first among the panels, before more is typed. */
export const offerWhatIsThere = (app: StrapiApp) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addEditViewSidePanel((panels) => [AlreadyTherePanel, ...panels]);
};
