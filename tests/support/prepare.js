const { execFileSync } = require('node:child_process');

/**
 * One compilation for all suites; a type error ends the run with tsc's messages. Strapi's own `compileStrapi` runs the
 * same compiler on the same configuration, but every time.
 */
module.exports = async () => {
  const tsc = require.resolve('typescript/bin/tsc');
  // Beside what it describes: where `dist` is deleted, nothing is taken for compiled.
  const options = ['--incremental', '--tsBuildInfoFile', 'dist/.tsbuildinfo'];
  execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
};
