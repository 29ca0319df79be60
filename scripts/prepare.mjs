import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, step } from './step.mjs';

const STAMPS = { install: 'node_modules/.pobratim-install', build: 'dist/.pobratim-build' };

const filesBelow = (place) => {
  const full = path.join(ROOT, place);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
};

/** What the outcome of a step depends on, as one hash: the step is done again when it differs from last time's. */
const hashOf = (files, ...more) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  return hash.update(more.join()).digest('hex');
};

const isDone = (stamp, hash) =>
  existsSync(path.join(ROOT, stamp)) && readFileSync(path.join(ROOT, stamp), 'utf8') === hash;
const markDone = (stamp, hash) => writeFileSync(path.join(ROOT, stamp), hash);

/**
 * Installs the packages of the lock file unless just these are installed, for this Node.
 *
 * Not `npm ci`: it refuses a lock file without other platforms' optional packages, and whether npm can write those
 * down depends on the machine and registry the file was made with (npm/cli#4828, npm/cli#8805). `npm install` takes
 * the same versions from the same file, and `--no-save` keeps it from touching it.
 */
export const ensureInstalled = async () => {
  const hash = hashOf([path.join(ROOT, 'package-lock.json')], process.version, process.arch);
  if (isDone(STAMPS.install, hash)) return;
  await step('install', 'Installing packages (1 to 3 minutes)', [
    'npm',
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--include=dev',
  ]);
  markDone(STAMPS.install, hash);
};

/** Compiles the server and builds the admin unless neither has changed. */
export const ensureBuilt = async () => {
  const sources = [
    ...filesBelow('src'),
    ...filesBelow('config'),
    // The handbook is a part of the admin.
    ...filesBelow('docs/editors'),
    ...filesBelow('docs/images/editors'),
    ...filesBelow('database/migrations'),
    path.join(ROOT, 'package-lock.json'),
    path.join(ROOT, 'tsconfig.json'),
  ];
  const hash = hashOf(sources);
  if (isDone(STAMPS.build, hash)) return;
  await step('build', 'Building the admin (1 to 2 minutes)', ['npx', '--no-install', 'strapi', 'build'], {
    env: { NODE_ENV: 'production' },
  });
  markDone(STAMPS.build, hash);
};
