import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';

type EsbuildPlugin = NonNullable<
  NonNullable<NonNullable<UserConfig['optimizeDeps']>['esbuildOptions']>['plugins']
>[number];

/** What is replaced in one of Strapi's modules while the admin is built. */
export interface SourceChange {
  name: string;
  /** The module, by the end of its path. */
  file: RegExp;
  /** What stands there, what stands in its place, and how many times, where it is not once. */
  replacements: readonly (readonly [stock: string, ours: string, times?: number])[];
}

/** @throws if something does not stand there so many times: Strapi has changed, and the build ends. */
const changed = (code: string, { name, replacements }: SourceChange): string =>
  replacements.reduce((before, [stock, ours, times = 1]) => {
    const parts = before.split(stock);
    if (parts.length !== times + 1)
      throw new Error(`${name}: Strapi has changed. See src/admin/strapi/${name}.ts.`);
    return parts.join(ours);
  }, code);

/** A change for `strapi build`, where Rollup reads Strapi's own modules. */
export const changeInBuild = (change: SourceChange): Plugin => ({
  name: change.name,
  enforce: 'pre',
  transform: (code, id) => (change.file.test(id) ? { code: changed(code, change), map: null } : null),
});

/** The same for `strapi develop`, where esbuild bundles them before, without Vite's transforms. */
export const changeInDevelopment = (change: SourceChange): EsbuildPlugin => ({
  name: change.name,
  setup(build) {
    build.onLoad({ filter: change.file }, ({ path }) => ({
      contents: changed(readFileSync(path, 'utf8'), change),
    }));
  },
});
