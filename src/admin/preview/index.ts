import type { StrapiApp } from '@strapi/strapi/admin';
import { PreviewPanel } from './panel';

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addEditViewSidePanel: (panels: unknown[]) => void };
}

/** Adds the preview to the edit view of every type. */
export const addPreviewPanel = (app: StrapiApp) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addEditViewSidePanel([PreviewPanel]);
};
