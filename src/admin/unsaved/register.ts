import type { StrapiApp } from '@strapi/strapi/admin';
import { UnsavedPanel } from './panel';

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addEditViewSidePanel: (change: (panels: unknown[]) => unknown[]) => void };
}

/** Has every form keep what is typed into it, and offer it back; first among the panels, because it is urgent. */
export const keepUnsavedEdits = (app: StrapiApp) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addEditViewSidePanel((panels) => [UnsavedPanel, ...panels]);
};
