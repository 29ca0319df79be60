import { createApplication, explainStart, listen, requireOwnPort } from './application.mjs';
import { endWith } from './step.mjs';

// The production start: no examples, nothing installed or built by the way.
process.env.NODE_ENV ??= 'production';
try {
  const strapi = createApplication();
  await requireOwnPort(strapi);
  await strapi.load();
  await listen(strapi);
} catch (error) {
  endWith(explainStart(error));
}
