const { execFileSync } = require('node:child_process');
const { prepareSqlite } = require('./prepared-database');

/**
 * One compilation for all suites; a type error ends the run with tsc's messages. Strapi's own `compileStrapi` runs the
 * same compiler on the same configuration, but every time.
 */
const compile = () => {
  const tsc = require.resolve('typescript/bin/tsc');
  // Beside what it describes: where `dist` is deleted, nothing is taken for compiled.
  const options = ['--incremental', '--tsBuildInfoFile', 'dist/.tsbuildinfo'];
  execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
};

/** What suites of the application need before the first of them: what is compiled, and a database to copy. */
module.exports = async () => {
  compile();
  prepareSqlite();
};
