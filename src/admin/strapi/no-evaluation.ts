import type { Plugin } from 'vite';

const NAME = 'no-evaluation';
const FILE = /zod[\\/]v4[\\/]core[\\/]core\.js$/;

/**
 * Hold: the first line of a module of Zod (zod/v4/core/core.js), added while the admin is built.
 *
 * Zod, which Strapi's admin uses, evaluates code to test whether it may: each page would report a violation of the
 * policy in config/middlewares.ts. `jitless` is Zod's own option against it, set here before its first module: Strapi
 * makes schemas while it loads, before app.tsx (colinhacks/zod#5414). It can go when Strapi sets it.
 */
export const noEvaluation = (): Plugin => ({
  name: NAME,
  enforce: 'pre',
  transform: (code, id) =>
    FILE.test(id)
      ? { code: `(globalThis.__zod_globalConfig ??= {}).jitless = true;\n${code}`, map: null }
      : null,
});
