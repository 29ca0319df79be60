import type { Plugin } from 'vite';

const NAME = 'no-evaluation';
const FILE = /zod[\\/]v4[\\/]core[\\/]core\.js$/;

/**
 * Hold: the first line of a module of Zod (zod/v4/core/core.js), put before it while the admin is built.
 *
 * Zod, with which Strapi's admin checks what it is sent, finds out whether a page may evaluate code by doing so: each
 * page is reported as a violation of the policy in config/middlewares.ts. `jitless` is Zod's own switch against it, and is
 * set here before the first of its modules: Strapi makes schemas while it loads, long before app.tsx (colinhacks/zod#5414).
 * It can go when Strapi sets it.
 */
export const noEvaluation = (): Plugin => ({
  name: NAME,
  enforce: 'pre',
  transform: (code, id) =>
    FILE.test(id)
      ? { code: `(globalThis.__zod_globalConfig ??= {}).jitless = true;\n${code}`, map: null }
      : null,
});
