import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { explain } from './explain.mjs';
import { endWith, ROOT, Told } from './step.mjs';

const USAGE = `Usage: npm run examples -- [load | remove] [--dry-run] [--from FOLDER]

  load       load database/examples (the default); a second run keeps everything
  remove     take out what load put in, and nothing else
  --dry-run  show the plan and change nothing
  --from     another folder of example files`;

const parse = (args) => {
  const options = { command: 'load', dryRun: false, directory: path.join(ROOT, 'database/examples') };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg === 'load' || arg === 'remove') options.command = arg;
    else if (arg === '--dry-run') options.dryRun = true;
    else if (arg === '--from' && args[i + 1]) options.directory = path.resolve(args[(i += 1)]);
    else throw new Told(`"${arg}" is not understood.\n\n${USAGE}`);
  }
  if (!existsSync(options.directory)) throw new Told(`There is no folder ${options.directory}.\n\n${USAGE}`);
  return options;
};

try {
  const { command, dryRun, directory } = parse(process.argv.slice(2));
  const require = createRequire(import.meta.url);
  if (!existsSync(path.join(ROOT, 'dist/src/examples/index.js')))
    throw new Told('Nothing is built yet. Run: npm run build');
  const { loadExamples, removeExamples } = require(path.join(ROOT, 'dist/src/examples'));
  const strapi = require('@strapi/strapi').createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    serveAdminPanel: false,
  });
  strapi.log.level = 'warn';
  await strapi.load();
  if (command === 'remove') {
    const count = await removeExamples(strapi, { dryRun });
    console.log(dryRun ? `Would remove ${count} entries. Nothing was changed.` : `Removed ${count} entries.`);
  } else {
    const plan = await loadExamples(strapi, {
      directory,
      dryRun,
      told: ({ kind, reason, record }, position, of) =>
        console.log(
          `${position}/${of} ${kind}${reason ? ` (${reason})` : ''} ${record.uid.split('.')[1]} ${record.slug}`,
        ),
    });
    const count = (kind) => plan.filter((item) => item.kind === kind).length;
    console.log(
      `${dryRun ? 'Planned, nothing was changed' : 'Done'}: ${count('create')} created, ${count('update')} updated, ${count('keep')} kept.`,
    );
  }
  await strapi.destroy();
  process.exit(0);
} catch (error) {
  const known = error instanceof Told || error?.name === 'BrokenExamplesError';
  endWith(new Told(known ? error.message : explain(String(error?.stack ?? error), 'the lines above')));
}
