import { spawnSync } from 'node:child_process';
import { ensureEnvironment } from './environment.mjs';
import { ensureInstalled } from './prepare.mjs';
import { endWith, ROOT } from './step.mjs';

/** The checks before the tests, the quickest first; each with how to fix a failure. */
const CHECKS = [
  ['Format', ['prettier', '--check', '.'], 'npm run format'],
  ['Lint', ['eslint', '.'], 'npx eslint . --fix'],
  ['Generated types', ['strapi', 'ts:generate-types', '--silent'], 'see what it printed'],
  [
    'Generated types are committed',
    ['git', 'diff', '--exit-code', '--stat', '--', 'types/generated'],
    'git add types/generated',
  ],
  ['Types of the server', ['tsc', '--noEmit'], 'fix the types'],
  ['Types of the tests', ['tsc', '--noEmit', '-p', 'tests'], 'fix the types'],
  ['Types of the admin', ['tsc', '--noEmit', '-p', 'src/admin'], 'fix the types'],
  ['Rules and the repository', ['jest', '--selectProjects', 'domain', 'repository'], 'fix what is named'],
];

/** Where `npm test` follows, which runs these suites as well. */
const checks = process.argv.includes('--without-tests') ? CHECKS.slice(0, -1) : CHECKS;

try {
  ensureEnvironment();
  await ensureInstalled();
  for (const [what, [command, ...args], remedy] of checks) {
    console.log(`• ${what} …`);
    const program = command === 'git' ? [command, ...args] : ['npx', '--no-install', command, ...args];
    const { status } = spawnSync(program[0], program.slice(1), {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.error(`\n${what}: failed. To fix it: ${remedy}\n`);
      process.exit(1);
    }
  }
  console.log('\nEverything is in order.');
} catch (error) {
  endWith(error);
}
