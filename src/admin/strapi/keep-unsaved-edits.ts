import type { SourceChange } from '../source-changes';

/**
 * Hold: three lines of content-manager/dist/admin/services/documents.mjs, and below one of pages/EditView/components/DocumentActions.mjs,
 * replaced while the admin is built.
 *
 * Strapi shows an edit as saved before the server has answered. If the server refuses, it undoes that, which resets the
 * whole form: one wrong date, and everything the editor typed since the last save is lost (strapi/strapi#22646). Here
 * the edit is shown as saved after the answer; until then the form keeps what was typed. It cannot be left out: the
 * rich text editor needs it before the entry is loaded again (strapi/strapi#20028).
 *
 * To be removed when Strapi keeps the form: then tests/repository/workarounds.test.ts fails.
 */
export const KEEP_UNSAVED_EDITS: SourceChange = {
  name: 'keep-unsaved-edits',
  file: /content-manager[\\/]dist[\\/]admin[\\/]services[\\/]documents\.mjs$/,
  replacements: [
    ['const patchResult = dispatch(', 'const showAsSaved = () => dispatch('],
    ['await queryFulfilled;', 'await queryFulfilled; showAsSaved();'],
    ['patchResult.undo();', ''],
  ],
};

/**
 * The same after a failure that is no refusal (the database is away, the session has ended): Strapi takes what was typed for saved,
 * so the form cannot be saved again, and asks nothing when it is left.
 */
export const KEEP_EDITS_AFTER_FAILURE: SourceChange = {
  name: 'keep-unsaved-edits',
  file: /content-manager[\\/]dist[\\/]admin[\\/]pages[\\/]EditView[\\/]components[\\/]DocumentActions\.mjs$/,
  replacements: [
    [
      '} else {\n                    resetForm(latestValues);',
      "} else if (!('error' in res)) {\n                    resetForm(latestValues);",
    ],
  ],
};
