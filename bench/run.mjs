import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { endWith, ROOT, UserFacingError } from '../scripts/step.mjs';
import { layOutApplications, start } from './application.mjs';
import { MUNICIPALITY, SIZES, THEME } from './content.mjs';
import { measureCostly } from './costly.mjs';
import { makeDatabases } from './databases.mjs';
import { deskTable, measureDesk } from './desk.mjs';
import { measurePages, measureReads, measureWrites } from './measure.mjs';
import { onPostgres } from './postgres.mjs';
import { table } from './report.mjs';

const USAGE = `Usage: npm run bench -- [read | kept | publish | all | pages | costly | admin] [--size small|large] [--rounds N]

  read, publish, all   what is measured (all is the default)
  kept                 reading, with answers kept by ours (else each is computed), and by readers who have them (304)
  pages                a page by one request of ours, against all the requests that a site makes of stock
  costly               the costliest questions that are answered, ours alone: CPU of each, and fifty of the worst at once
  admin                every request of the admin, ours alone, as head editor and as administrator, on both sizes (under 15 minutes)
  --size               small (the default; under 4 minutes) or large (under 15 minutes, 4 GB in the temporary folder)
  --rounds             how many times each side is measured, one after the other in turns (5; large 3)

  BENCH_DATABASE_URL   a PostgreSQL server on which both are measured instead of SQLite; its user makes databases, as a superuser`;

const parse = (args) => {
  const options = { what: 'all', size: 'small', rounds: undefined };
  for (let i = 0; i < args.length; i += 1) {
    const [arg, value] = [args[i], args[i + 1]];
    if (['read', 'kept', 'publish', 'all', 'pages', 'costly', 'admin'].includes(arg)) options.what = arg;
    else if (arg === '--size' && value in SIZES) options.size = args[(i += 1)];
    else if (arg === '--rounds' && Number.isInteger(Number(value)) && value > 0)
      options.rounds = Number(args[(i += 1)]);
    else throw new UserFacingError(`"${[arg, value].join(' ').trimEnd()}" is not understood.\n\n${USAGE}`);
  }
  return { ...options, rounds: options.rounds ?? { small: 5, large: 3 }[options.size] };
};

const describe = ({ size, rounds }, database) => {
  const { version } = createRequire(import.meta.url)('@strapi/strapi/package.json');
  const counts = Object.entries(SIZES[size]).map(([name, count]) => `${count} ${name}`);
  return `${cpus().length} cores, Node ${process.versions.node}, ${database}, Strapi ${version}; ${counts.join(', ')}, each in two languages, draft and published; ${rounds} rounds.`;
};

/** The filling of the search index takes a quarter of an hour at the large size, and only pages ask it. */
const withoutJobs = (side) => ({ ...side, env: { ...side.env, BENCH_JOBS: 'none' } });

try {
  const options = parse(process.argv.slice(2));
  if (!existsSync(path.join(ROOT, 'node_modules/@strapi/strapi')))
    throw new UserFacingError('The packages are not installed. Run: npm install');
  const temporary = mkdtempSync(path.join(tmpdir(), 'pobratim-bench-'));
  process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
  // The servers end with this process: their control line breaks.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

  const begun = performance.now();
  if (options.what === 'admin') {
    const measured = {};
    for (const size of ['small', 'large']) {
      const folder = path.join(temporary, size);
      mkdirSync(folder);
      const { ours, stock } = await layOutApplications(folder, { keeping: true });
      const { documentIds } = await makeDatabases({ ours, stock }, size);
      rmSync(path.dirname(stock.database), { recursive: true }); // nothing is asked of it, and it takes as much room
      const side = await start(withoutJobs(ours));
      console.log('• Asking what the admin asks …');
      measured[size] = await measureDesk(side, documentIds);
      await side.stop();
      rmSync(folder, { recursive: true });
    }
    console.log(`\n${deskTable(measured)}\n`);
    process.exit(0);
  }
  const applications = await layOutApplications(temporary, { keeping: options.what === 'kept' });
  const content = await makeDatabases(applications, options.size);
  const server = process.env.BENCH_DATABASE_URL ?? '';
  const database = server === '' ? 'SQLite' : 'PostgreSQL';
  const measure = async ({ ours, stock }) => {
    if (options.what === 'costly') {
      const side = await start(withoutJobs(ours));
      const slugOf = (uid) => content.slugs[uid].at(-1);
      await measureCostly(side, { municipality: slugOf(MUNICIPALITY), theme: slugOf(THEME) });
      return side.stop();
    }
    console.log('• Starting both servers …');
    const oursStarted = await start(options.what === 'pages' ? ours : withoutJobs(ours));
    const sides = { ours: oursStarted, stock: await start(stock) };
    const measured = [];
    if (options.what === 'pages') measured.push(...(await measurePages(sides, content, options)));
    if (['read', 'kept', 'all'].includes(options.what))
      measured.push(...(await measureReads(sides, content, options)));
    if (['publish', 'all'].includes(options.what))
      measured.push(...(await measureWrites(sides, content, options)));
    await Promise.all([sides.ours.stop(), sides.stock.stop()]);
    return console.log(`\n${describe(options, database)}\n\n${table(measured)}\n`);
  };
  await (server === ''
    ? measure(applications)
    : onPostgres(applications, server, content.indexes('postgres'), measure));
  console.log(
    `Ours : stock above 1 means that this product is the faster. ${Math.round((performance.now() - begun) / 1000)} s in all.`,
  );
  process.exit(0);
} catch (error) {
  endWith(error);
}
