import type { StrapiApp } from '@strapi/strapi/admin';
import { replacePublish } from '../strapi/publish-action';
import { MissingPanel } from './panel';
import { usePress } from './use-press';

/** The part of the content manager's API that is used; the plugin exports no type for it. */
interface ContentManager {
  apis: { addEditViewSidePanel: (change: (panels: unknown[]) => unknown[]) => void };
}

/** Puts „Какво още липсва“ beneath the buttons of every form, and has „Публикуване“ ask it first. */
export const registerMissing = (app: StrapiApp) => {
  const { apis } = app.getPlugin('content-manager') as unknown as ContentManager; // see above
  apis.addEditViewSidePanel(([buttons, ...panels]) => [buttons, MissingPanel, ...panels]);
  replacePublish(app, usePress);
};
