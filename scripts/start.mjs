import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { explain } from './explain.mjs';
import { endWith, ROOT, Told } from './step.mjs';

// The production start: no examples, nothing installed or built by the way.
process.env.NODE_ENV ??= 'production';
try {
  if (!existsSync(path.join(ROOT, 'node_modules/@strapi/strapi')))
    throw new Told('The packages are not installed. Run: npm install');
  if (!existsSync(path.join(ROOT, 'dist/src/index.js'))) throw new Told('Nothing is built yet. Run: npm run build');
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') });
  await strapi.start();
} catch (error) {
  endWith(error instanceof Told ? error : new Told(explain(String(error?.stack ?? error), 'the lines above')));
}
