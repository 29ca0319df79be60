import { existsSync } from 'node:fs';
import path from 'node:path';
import { compiled, createApplication, endApplication, explainStart } from './application.mjs';
import { endWith, ROOT, UserFacingError } from './step.mjs';

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
    else throw new UserFacingError(`"${arg}" is not understood.\n\n${USAGE}`);
  }
  if (!existsSync(options.directory))
    throw new UserFacingError(`There is no folder ${options.directory}.\n\n${USAGE}`);
  return options;
};

try {
  const { command, dryRun, directory } = parse(process.argv.slice(2));
  const strapi = createApplication({ serveAdminPanel: false });
  const { loadExamples, removeExamples } = compiled('imports/examples');
  strapi.log.level = 'warn';
  await strapi.load();
  if (command === 'remove') {
    const { removed, lostLinks } = await removeExamples(strapi, { dryRun });
    for (const { uid, title, field } of lostLinks)
      console.log(`${dryRun ? 'would lose' : 'lost'} its link in ${field}: ${uid.split('.')[1]} „${title}“`);
    console.log(
      dryRun ? `Would remove ${removed} entries. Nothing was changed.` : `Removed ${removed} entries.`,
    );
  } else {
    const plan = await loadExamples(strapi, {
      directory,
      dryRun,
      onItem: ({ kind, reason, record }, position, of) =>
        console.log(
          `${position}/${of} ${kind}${reason ? ` (${reason})` : ''} ${record.uid.split('.')[1]} ${record.slug}`,
        ),
    });
    const count = (kind) => plan.filter((item) => item.kind === kind).length;
    console.log(
      `${dryRun ? 'Planned, nothing was changed' : 'Done'}: ${count('create')} created, ${count('update')} updated, ${count('keep')} kept.`,
    );
  }
  await endApplication(strapi);
  process.exit(0);
} catch (error) {
  endWith(explainStart(error));
}
