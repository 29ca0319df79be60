import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';

type EsbuildPlugin = NonNullable<
  NonNullable<NonNullable<UserConfig['optimizeDeps']>['esbuildOptions']>['plugins']
>[number];

const NAME = 'keep-unsaved-edits';
const FILE = /content-manager[\\/]dist[\\/]admin[\\/]services[\\/]documents\.mjs$/;

/**
 * Hold: three lines of content-manager/dist/admin/services/documents.mjs, replaced while the admin is built.
 *
 * Strapi shows an edit as saved before the server has answered. If the server refuses, it undoes that, which resets the
 * whole form: one wrong date, and everything the editor typed since the last save is lost (strapi/strapi#22646). Here
 * the edit is shown as saved after the answer; until then the form keeps what was typed. It cannot be left out: the
 * rich text editor needs it before the entry is loaded again (strapi/strapi#20028).
 *
 * To be removed when Strapi keeps the form: then tests/repository/workarounds.test.ts fails.
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

/** For `strapi develop`, where esbuild bundles them before, without Vite's transforms. */
export const keepUnsavedEditsInDevelopment = (): EsbuildPlugin => ({
  name: NAME,
  setup(build) {
    build.onLoad({ filter: FILE }, ({ path }) => ({ contents: shownOnceSaved(readFileSync(path, 'utf8')) }));
  },
});
