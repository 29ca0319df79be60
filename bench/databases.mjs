import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../scripts/step.mjs';
import { start } from './application.mjs';
import { MUNICIPALITY, SIZES, TYPES, createContent } from './content.mjs';
import { copyForStock, fill } from './database.mjs';
import { createRandom, readSentences } from './texts.mjs';

const SEED = 1389;
/** Schemas as Strapi would hand them to the computation. */
const readSchema = (...file) => JSON.parse(readFileSync(path.join(ROOT, 'src', ...file), 'utf8'));

const readTypes = () =>
  readdirSync(path.join(ROOT, 'src/api')).map((name) => ({
    ...readSchema('api', name, 'content-types', name, 'schema.json'),
    uid: `api::${name}.${name}`,
  }));

const readComponents = () =>
  readdirSync(path.join(ROOT, 'src/components')).flatMap((category) =>
    readdirSync(path.join(ROOT, 'src/components', category)).map((file) => ({
      ...readSchema('components', category, file),
      uid: `${category}.${path.basename(file, '.json')}`,
    })),
  );

const COMPONENTS = readComponents().map(({ uid }) => uid);

/** What rows are told apart by, and texts: no computed field follows from them. */
const SAY_NOTHING = [
  ...['id', 'documentId', 'slug', 'key', 'partnerId', 'createdAt', 'updatedAt', 'publishedAt'],
  ...['title', 'description', 'summary', 'occasion', 'lead', 'body', 'heading', 'text', 'what', 'url'],
  'countryAsStated',
];
const OF_ENTRIES = ['name', 'sources'];

/** What the computed fields of a row follow from, but those of an entry’s name. */
const inputs = (row, isEntry) =>
  JSON.stringify(row, (name, value) =>
    SAY_NOTHING.includes(name) || (isEntry && OF_ENTRIES.includes(name)) ? undefined : value,
  );

const isNameKey = ([, { pluginOptions: { pobratim = {} } = {} }]) =>
  (pobratim.sortKeyOf ?? pobratim.searchKeyOf) !== undefined;
const isOfRow = ([, { type }]) => type !== 'component' && type !== 'dynamiczone';

/** A schema with some of its attributes; without a UID no other computed field is asked for. */
const withOnly = ({ uid, attributes }, isAsked, keepsUid) => ({
  ...(keepsUid && { uid }),
  attributes: Object.fromEntries(Object.entries(attributes).filter(isAsked)),
});

/**
 * The product's own computation, without a running Strapi: generated rows hold what stored ones would. It takes
 * milliseconds and there are 400,000 large rows, so rows that say the same share an answer, all but the keys of entries’ names.
 */
const createCompute = (compiled) => {
  const { patchesFor } = compiled('writing/computed/compute');
  const { componentRowsIn } = compiled('model/schema/walk');
  const { today } = compiled('model/clock');
  const schemas = new Map([...readTypes(), ...readComponents()].map((schema) => [schema.uid, schema]));
  const schemaOf = (uid) => schemas.get(uid);
  const context = { schemaOf, today: today(), newKey: () => 'key' };
  const ofRow = new Map([...schemas].map(([uid, schema]) => [uid, withOnly(schema, isOfRow, true)]));
  const ofNames = new Map([...schemas].map(([uid, schema]) => [uid, withOnly(schema, isNameKey, false)]));
  const known = new Map();

  const computeRow = (uid, row, locale, isEntry) => {
    const key = `${uid} ${locale} ${inputs(row, isEntry)}`;
    if (!known.has(key)) {
      const [patch] = patchesFor(ofRow.get(uid), row, { ...context, locale });
      known.set(key, patch?.data ?? {});
    }
    Object.assign(row, known.get(key));
    if (isEntry)
      for (const { data } of patchesFor(ofNames.get(uid), row, { ...context, locale }))
        Object.assign(row, data);
  };
  const computeBelow = (schema, row, locale) => {
    for (const within of componentRowsIn(schemaOf, schema, row)) {
      computeRow(within.schema.uid, within.row, locale, false);
      computeBelow(within.schema, within.row, locale);
    }
  };
  return (uid, row) => {
    computeRow(uid, row, row.locale, true);
    computeBelow(schemaOf(uid), row, row.locale);
  };
};

/**
 * Makes the database once and a copy of it for stock Strapi: our application creates the tables, the generator fills
 * them.
 *
 * @returns what scenarios are made from: the generator, and slugs and documentIds by type and number.
 */
export const makeDatabases = async ({ ours, stock }, sizeName) => {
  const require = createRequire(import.meta.url);
  const compiled = (module) => require(path.join(ours.dist, 'src', module));
  const size = SIZES[sizeName];
  const random = createRandom(SEED);
  const sentences = readSentences();
  const content = createContent({
    random,
    sentences,
    size,
    slugOf: compiled('domain/transliteration').slugOf,
  });

  console.log('• Creating the tables …');
  const server = await start(ours);
  const layouts = await server.call('layout', [...TYPES, ...COMPONENTS]);
  await server.stop();

  console.log(`• Writing ${Object.values(size).reduce((sum, count) => sum + count)} documents …`);
  const slugs = Object.fromEntries(TYPES.map((uid) => [uid, []]));
  const documentIds = structuredClone(slugs);
  const remembering = function* () {
    for (const document of content.all()) {
      slugs[document.uid].push(document.slug);
      documentIds[document.uid].push(document.documentId);
      yield document;
    }
  };
  await fill(ours.database, layouts, remembering(), createCompute(compiled));
  const { indexesOn } = compiled('operations/database/indexes');
  const indexes = (client) => indexesOn(client).map(({ name }) => name);
  copyForStock(ours.database, stock.database, indexes('sqlite'));
  return {
    ...content,
    indexes,
    random,
    sentences,
    slugs,
    documentIds,
    // Everything belongs to the municipality with the rest of its number (content.mjs).
    ownerOf: (uid, slug) => slugs[MUNICIPALITY][slugs[uid].indexOf(slug) % size.municipalities],
    size,
    views: compiled('delivery/reading/views').VIEWS,
  };
};
