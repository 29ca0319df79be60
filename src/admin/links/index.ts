import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel } from '../side-panel';
import { LinksPanel } from './panel';

/** Adds „Какво сочи насам“ to the edit view of every type. */
export const addLinksPanel = (app: StrapiApp) => addSidePanel(app, LinksPanel);
