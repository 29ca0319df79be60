import type { StrapiApp } from '@strapi/strapi/admin';
import { replaceHomePage } from '../strapi/home-page';

/** Makes the editor’s desk the home page of the admin. */
export const registerHomePage = (app: StrapiApp) => replaceHomePage(app, () => import('./home-page'));
