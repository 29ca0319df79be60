/** Starts the application as compiled for these tests, up to the end of its jobs, and says as JSON what it wrote meanwhile. */
const path = require('node:path');
const Client = require('knex/lib/client');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '../..');
const WRITE = /^\s*(insert|update|delete|replace|alter|drop|create)\b(?!.*\bif not exists\b)/i;

/** Of all clients: Strapi makes its own while it loads, and writes at once. */
const written = [];
const { emit } = Client.prototype;
Client.prototype.emit = function (event, query, ...more) {
  if (event === 'query' && WRITE.test(query.sql)) written.push(query.sql);
  return emit.call(this, event, query, ...more);
};

(async () => {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.httpServer.emit('listening');
  await require(path.join(root, 'dist/src/operations/jobs')).jobsOf(strapi).idle();
  const duringStart = [...written];
  // Without an administrator Strapi makes tokens at each start.
  if ((await strapi.db.query('admin::user').count()) === 0) {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
    const account = { firstname: 'Администратор', email: 'administrator@example.bg', isActive: true };
    await strapi.service('admin::user').create({ ...account, registrationToken: null, roles: [role.id] });
  }
  // A pipe takes it piece by piece.
  process.stdout.write(`${JSON.stringify(duringStart)}\n`, () => process.exit(0));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
