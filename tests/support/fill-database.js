const { mkdirSync } = require('node:fs');
const { boot, variables } = require('./boot');

// Run by prepared-database.js: the folder for all that is written, and PostgreSQL's address, empty for SQLite.
const [folder, databaseUrl] = process.argv.slice(2);
Object.assign(process.env, variables(folder, databaseUrl));
mkdirSync(process.env.TMPDIR);

const main = async () => {
  const { endApplication } = await import('../../scripts/application.mjs');
  await endApplication(await boot(folder));
  process.exit(0);
};
main();
