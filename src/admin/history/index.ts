import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel } from '../side-panel';
import { HistoryPanel } from './panel';

/** Adds the history to the edit view of every type. */
export const addHistoryPanel = (app: StrapiApp) => addSidePanel(app, HistoryPanel);
