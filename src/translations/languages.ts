import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../locales';
import type { DocumentRows, EntryRow } from '../writing/document-rows';
import { pendingLanguages } from './pending';

/** The languages a new document exists in: the enabled ones, but for those whose rows are still being made. */
export const languagesOf = async (strapi: Core.Strapi): Promise<string[]> => {
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const pending = await pendingLanguages(strapi);
  return locales.map(({ code }) => code).filter((code) => pending[code] !== 'rows');
};

/** Whether a row has its content: one that the back-fill has only made, and not come back to, says nothing yet. */
export const isFilled = ({ translation }: EntryRow) => translation !== null;

/** The draft a document was written in, which the others are translated from. */
export const sourceDraft = (document: DocumentRows): EntryRow | undefined =>
  document.source ?? document.draft(SOURCE_LOCALE) ?? document.drafts[0];

/** The languages a write names; undefined when it names none or all. */
export const askedLanguages = (locale: string | string[] | undefined): string[] | undefined => {
  const asked = [locale ?? []].flat();
  return asked.length === 0 || asked.includes('*') ? undefined : asked;
};
