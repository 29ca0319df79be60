import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { showVersion, versionShown } from '../strapi/opened-version';
import { useKept } from './use-kept';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** What is typed into the form of an entry in a language. */
export const useKeptEdits = (model: string, documentId: string | undefined) => {
  const [{ query }] = useQueryParams<Query>();
  const locale = query?.plugins?.i18n?.locale;
  const modified = useForm('KeptEdits', (state) => state.modified);
  const values = useForm('KeptEdits', (state) => state.values);
  const setValues = useForm('KeptEdits', (state) => state.setValues);
  const form = { model, documentId, params: { locale } };
  return useKept({
    name: [model, documentId ?? 'new', locale].join(' '),
    modified,
    values,
    version: () => versionShown(form),
    bringBack: (kept) => {
      showVersion(form, kept.version);
      setValues(kept.values);
    },
  });
};
