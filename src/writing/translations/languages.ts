import type { Core } from '@strapi/strapi';
import { storedLocales } from '../../strapi/stored-locales';
import type { EntryRow } from '../document-rows';
import { pendingLanguages } from './pending';

/** The languages a new document gets: the enabled ones, except those whose rows are still being made. */
export const languagesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales = await storedLocales(strapi).find();
  const pending = await pendingLanguages(strapi);
  return locales.map(({ code }) => code).filter((code) => pending[code] !== 'rows');
};

/** Whether a row has its content; a row that the back-fill has only created is empty. */
export const isFilled = ({ translation }: EntryRow) => translation !== null;
