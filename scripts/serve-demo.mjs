import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { compiled, createApplication, explainStart, listen } from './application.mjs';
import { endWith, ROOT } from './step.mjs';

const EMAIL = 'editor@example.bg';

/** The first administrator, with a password that is printed now and never again; none when there is one already. */
const firstLogin = async (strapi) => {
  if ((await strapi.db.query('admin::user').count()) > 0) return undefined;
  // Strapi asks for a capital, a small letter and a digit.
  const password = `${randomBytes(12).toString('base64url')}Aa1`;
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({
    firstname: 'Редактор',
    email: EMAIL,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'bg',
    roles: [id],
  });
  return password;
};

const loadExamples = async (strapi) => {
  const { loadExamples: load } = compiled('imports/examples');
  let written = 0;
  await load(strapi, {
    directory: path.join(ROOT, 'database/examples'),
    onItem: ({ kind, record }, position, of) => {
      if (kind !== 'keep') written += 1;
      const last = position === of;
      if (process.stdout.isTTY)
        process.stdout.write(`\r  ${position} of ${of}: ${record.slug}\x1b[K${last ? '\n' : ''}`);
      else if (position % 25 === 0 || last) console.log(`  ${position} of ${of}`);
    },
  });
  console.log(
    written > 0
      ? `  ${written} entries written, in Bulgarian and English`
      : '  all there already, nothing was changed',
  );
};

try {
  console.log('• Starting Strapi …');
  const strapi = createApplication();
  strapi.log.level = 'warn';
  await strapi.load();
  console.log('• Loading the example municipalities …');
  await loadExamples(strapi);
  const password = await firstLogin(strapi);
  const { host, port } = await listen(strapi);
  const address = `http://${host}:${port}`;
  const login = password
    ? `  e-mail    ${EMAIL}\n  password  ${password}\n  (made for this installation and shown only now)`
    : `  with the login shown on the first start; for a new one stop this, then: npx strapi admin:reset-user-password --email ${EMAIL}`;
  console.log(`
Pobratim is running.

Admin: ${address}/admin
${login}

The API, as a site reads it:
  ${address}/api/partners?filters[municipality][slug][$eq]=kavarna
  ${address}/api/news-articles?locale=en
  ${address}/api/visits?filters[dateFrom][$gte]=2019-01-01&sort=dateFrom

To stop: Ctrl+C. To start again: npm run demo (takes seconds).
`);
} catch (error) {
  endWith(explainStart(error));
}
