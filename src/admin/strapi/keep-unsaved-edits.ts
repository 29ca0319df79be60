import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';

type EsbuildPlugin = NonNullable<
  NonNullable<NonNullable<UserConfig['optimizeDeps']>['esbuildOptions']>['plugins']
>[number];

const NAME = 'keep-unsaved-edits';
const FILE = /content-manager[\\/]dist[\\/]admin[\\/]services[\\/]documents\.mjs$/;

/**
 * Hold: three lines of content-manager/dist/admin/services/documents.mjs, exchanged while the admin is built.
 *
 * Strapi shows an edit as saved before the server has answered. When the server refuses, it takes that back, which
 * resets the whole form: everything the editor typed since the last save is gone, for one wrong date
 * (strapi/strapi#22646). Here the edit is shown as saved once it is; until then the form keeps what was typed.
 * Not shown at all would not do: the rich text editor needs it before the entry is read again (strapi/strapi#20028).
 *
 * To be removed when Strapi keeps the form: tests/repository/workarounds.test.ts tells.
 */
export const REPLACEMENTS = [
  ['const patchResult = dispatch(', 'const showAsSaved = () => dispatch('],
  ['await queryFulfilled;', 'await queryFulfilled; showAsSaved();'],
  ['patchResult.undo();', ''],
] as const;

const shownOnceSaved = (code: string): string =>
  REPLACEMENTS.reduce((before, [stock, ours]) => {
    if (before.split(stock).length !== 2) {
      throw new Error(
        `${NAME}: @strapi/content-manager has changed. See src/admin/strapi/keep-unsaved-edits.ts.`,
      );
    }
    return before.replace(stock, ours);
  }, code);

/** For `strapi build`, where Rollup reads Strapi's own modules. */
export const keepUnsavedEdits = (): Plugin => ({
  name: NAME,
  enforce: 'pre',
  transform: (code, id) => (FILE.test(id) ? { code: shownOnceSaved(code), map: null } : null),
});

/** For `strapi develop`, where esbuild bundles them beforehand and no transform of Vite's is asked. */
export const keepUnsavedEditsInDevelopment = (): EsbuildPlugin => ({
  name: NAME,
  setup(build) {
    build.onLoad({ filter: FILE }, ({ path }) => ({ contents: shownOnceSaved(readFileSync(path, 'utf8')) }));
  },
});
