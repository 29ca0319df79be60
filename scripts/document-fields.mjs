import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './step.mjs';

/** The list of all fields that sites read, made from the schemas: `node scripts/document-fields.mjs`, or `--check` for the tests. */
const FILE = path.join(ROOT, 'docs/integrators/fields.md');

const INTRODUCTION = `# Fields

What each type has, with the words of the form and what is meant. Made from the schemas by \`node scripts/document-fields.mjs\`.

A date comes with its bounds, its text and the words of the source: \`since\`, \`sinceFrom\`, \`sinceTo\`, \`sinceText\`, \`sinceWording\` (see
[dates.md](dates.md)). What is _per language_ is a text of its own in each; all else is the same in every language.
`;

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const folder = (...names) => path.join(ROOT, 'src', ...names);

const readTypes = () =>
  readdirSync(folder('api'))
    .map((name) => read(folder('api', name, 'content-types', name, 'schema.json')))
    .filter(({ options }) => options.draftAndPublish); // the others are the application's own

const readComponents = () =>
  readdirSync(folder('components')).flatMap((category) =>
    readdirSync(folder('components', category)).map((file) => {
      const name = path.basename(file, '.json');
      return { uid: `${category}.${name}`, ...read(folder('components', category, file)) };
    }),
  );

const optionsOf = ({ pluginOptions }) => pluginOptions.pobratim;

/** What belongs to a date is said with it. */
const DATE_PARTS = ['From', 'To', 'Text', 'Wording'];
const isDate = (attribute) => optionsOf(attribute)?.value?.startsWith('edtf') ?? false;
const belongsToDate = (name, attributes) =>
  DATE_PARTS.some((part) => {
    const date = attributes[name.slice(0, -part.length)];
    return name.endsWith(part) && date !== undefined && isDate(date);
  });

const linkTo = (uid) => {
  const name = uid.split('.').at(-1);
  return `[${name}](#${name})`;
};

const SIMPLE = {
  string: 'text',
  text: 'text',
  uid: 'text',
  email: 'text',
  blocks: 'rich text',
  boolean: 'yes or no',
  date: 'day',
  datetime: 'moment',
  integer: 'whole number',
  float: 'number',
  json: 'JSON',
  media: 'file',
};

function typeOf(attribute) {
  const { type, relation, target, component, components, repeatable } = attribute;
  const { value } = optionsOf(attribute);
  if (isDate(attribute)) return value === 'edtf-period' ? 'date, a period' : 'date';
  if (value === 'country') return 'country, ISO 3166-1 alpha-2 or `XK`';
  if (type === 'enumeration') return `one of ${attribute.enum.map((each) => `\`${each}\``).join(', ')}`;
  if (type === 'component') return repeatable ? `list of ${linkTo(component)}` : linkTo(component);
  if (type === 'dynamiczone') return `list of ${components.map(linkTo).join(', ')}`;
  if (type === 'relation') return relation.endsWith('ToMany') ? `${linkTo(target)} entries` : linkTo(target);
  return SIMPLE[type];
}

/** Said of each date in the form; here once. */
const HOW_DATES_ARE_WRITTEN = / ?Kept as it is known, in EDTF.*/;

function lineOf(name, attribute) {
  const { label, description, computed } = optionsOf(attribute);
  const notes = [
    attribute.pluginOptions.i18n?.localized && attribute.type !== 'component' && 'per language',
    computed && 'computed',
  ].filter(Boolean);
  const kind = [typeOf(attribute), ...notes].join('; ');
  const meaning = description.en.replace(HOW_DATES_ARE_WRITTEN, '');
  const explained = ['', `${label.en}.`].includes(meaning) ? '' : ` ${meaning}`;
  return `- \`${name}\` (${kind}): **${label.en}.**${explained}`;
}

const linesOf = (attributes) =>
  Object.entries(attributes)
    .filter(([name, attribute]) => !attribute.private && !belongsToDate(name, attributes))
    .map(([name, attribute]) => lineOf(name, attribute));

/** The catalogue as it has to be. */
async function catalogue() {
  const types = readTypes();
  const lines = types.map(({ attributes }) => linesOf(attributes));
  const common = lines[0].filter((line) => lines.every((each) => each.includes(line)));
  const sections = [
    `## Every entry\n\n${common.join('\n')}`,
    ...types.map(({ info }, index) => {
      const own = lines[index].filter((line) => !common.includes(line));
      return `## ${info.singularName}\n\n\`/${info.pluralName}\`\n\n${own.join('\n')}`;
    }),
    ...readComponents().flatMap(({ uid, attributes }) => {
      const own = linesOf(attributes);
      return uid === 'shared.confirmation' ? [] : [`## ${uid.split('.').at(-1)}\n\n${own.join('\n')}`];
    }),
  ];
  const text = `${INTRODUCTION}\n${sections.join('\n\n')}\n`;
  return format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
}

const text = await catalogue();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('docs/integrators/fields.md is not of these schemas. Run: node scripts/document-fields.mjs');
  process.exitCode = 1;
}
