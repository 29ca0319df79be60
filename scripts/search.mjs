import { compiled, createApplication, endApplication, explainStart } from './application.mjs';
import { endWith } from './step.mjs';

/** `npm run search:rebuild`: fills the index of the search again, whether it seems to need it or not. */
try {
  const strapi = createApplication({ serveAdminPanel: false });
  const { fillSearch } = compiled('writing/search-rows/fill');
  strapi.log.level = 'warn';
  await strapi.load();
  let shown = performance.now();
  for await (const progress of fillSearch(strapi, { anew: true })) {
    if (progress === undefined || performance.now() - shown < 5_000) continue;
    shown = performance.now();
    console.log(progress);
  }
  console.log('Done: the search finds everything that is published.');
  await endApplication(strapi);
  process.exit(0);
} catch (error) {
  endWith(explainStart(error));
}
