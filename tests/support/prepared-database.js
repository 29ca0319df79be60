const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, '.tmp/prepared');

const filesBelow = (place) =>
  readdirSync(path.join(ROOT, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/** All that a database with the examples depends on, as one hash: what is compiled, the examples, and the packages. */
const sourcesHash = () => {
  const hash = createHash('sha256');
  const files = ['dist/src', 'dist/config', 'dist/database', 'database/examples'].flatMap(filesBelow);
  for (const file of [...files, path.join(ROOT, 'package-lock.json')])
    hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const fileOf = (hash) => path.join(FOLDER, `${hash}.db`);

/** Fills an empty database with our tables and the five examples, in a process of its own, since it is a Strapi that has to end. */
const fill = (folder, databaseUrl) =>
  execFileSync(process.execPath, [path.join(__dirname, 'fill-database.js'), folder, databaseUrl], {
    stdio: 'inherit',
  });

const inFolder = (use) => {
  const folder = mkdtempSync(path.join(process.env.TEST_TMP ?? tmpdir(), 'pobratim-prepare-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Makes the SQLite database that suites begin with, unless there is one of just this state of the sources: to make the tables
 * and load the examples takes longer than most suites.
 */
const prepareSqlite = () => {
  const file = fileOf(sourcesHash());
  if (existsSync(file)) return;
  rmSync(FOLDER, { recursive: true, force: true }); // those of earlier states
  mkdirSync(FOLDER, { recursive: true });
  inFolder((folder) => {
    fill(folder, '');
    copyFileSync(path.join(folder, 'test.db'), `${file}-unfinished`);
  });
  renameSync(`${file}-unfinished`, file);
};

/** The same in an empty database of PostgreSQL, which is then the template of others. */
const preparePostgres = (databaseUrl) => inFolder((folder) => fill(folder, databaseUrl));

/** Copies the prepared SQLite database to where a server of tests is to have its own. */
const copyPrepared = (to) => copyFileSync(fileOf(sourcesHash()), to);

module.exports = { copyPrepared, preparePostgres, prepareSqlite };
