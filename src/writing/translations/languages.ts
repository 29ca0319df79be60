import type { Core } from '@strapi/strapi';
import { storedLocales } from '../../strapi/stored-locales';
import type { EntryRow } from '../document-rows';
import { pendingLanguages } from './pending';

/** The languages a new document exists in: the enabled ones, but for those whose rows are still being made. */
export const languagesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales = await storedLocales(strapi).find();
  const pending = await pendingLanguages(strapi);
  return locales.map(({ code }) => code).filter((code) => pending[code] !== 'rows');
};

/** Whether a row has its content: one that the back-fill has only made, and not come back to, says nothing yet. */
export const isFilled = ({ translation }: EntryRow) => translation !== null;
