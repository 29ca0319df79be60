import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../scripts/step.mjs';
import { start } from './application.mjs';
import { SIZES, TYPES, createContent } from './content.mjs';
import { copyForStock, fill } from './database.mjs';
import { createRandom, readSentences } from './texts.mjs';

const SEED = 1389;
const COMPONENTS = ['agreement.signing', 'article.section', 'media.picture', 'partner.status-change'];

/** The schemas by UID, as Strapi would hand them to the computation. */
const readSchemas = () => {
  const read = (...file) => JSON.parse(readFileSync(path.join(ROOT, 'src', ...file), 'utf8'));
  const types = readdirSync(path.join(ROOT, 'src/api')).map((name) => {
    const uid = `api::${name}.${name}`;
    return [uid, { ...read('api', name, 'content-types', name, 'schema.json'), uid }];
  });
  const components = COMPONENTS.map((uid) => [
    uid,
    { ...read('components', `${uid.replace('.', '/')}.json`), uid },
  ]);
  return new Map([...types, ...components]);
};

/** What the computed fields of an entry and of its components follow from, but those of its names. */
const inputs = ({ locale, date, since, country, period, signings }) => [
  locale,
  date,
  since,
  country,
  period,
  signings?.map((signing) => signing.date),
];

/** A schema of nothing but the keys of names; without a UID, so that no other computed field is asked for. */
const withNameKeysOnly = (schema) => {
  const isNameKey = ([, { pluginOptions: { pobratim = {} } = {} }]) =>
    (pobratim.sortKeyOf ?? pobratim.searchKeyOf) !== undefined;
  return { attributes: Object.fromEntries(Object.entries(schema.attributes).filter(isNameKey)) };
};

/**
 * The product's own computation, without a running Strapi: generated rows hold what stored ones would. It takes
 * milliseconds and there are 400,000 large rows, so entries that say the same share an answer, all but the keys of their names.
 */
const createCompute = (compiled) => {
  const { patchesFor } = compiled('writing/computed/compute');
  const { today } = compiled('model/clock');
  const schemas = readSchemas();
  const schemaOf = (uid) => schemas.get(uid);
  const context = { schemaOf, today: today(), newKey: () => 'key' };
  const ofNames = new Map([...schemas].map(([uid, schema]) => [uid, withNameKeysOnly(schema)]));
  const known = new Map();
  return (uid, row) => {
    const key = JSON.stringify([uid, ...inputs(row)]);
    if (!known.has(key)) {
      const patches = patchesFor(schemaOf(uid), row, { ...context, locale: row.locale });
      known.set(key, Object.fromEntries(patches.map((patch) => [patch.uid, patch.data])));
    }
    const facts = known.get(key);
    Object.assign(row, facts[uid]);
    for (const { data } of patchesFor(ofNames.get(uid), row, { ...context, locale: row.locale }))
      Object.assign(row, data);
    for (const step of row.statusHistory ?? []) Object.assign(step, facts['partner.status-change']);
    for (const signing of row.signings ?? []) Object.assign(signing, facts['agreement.signing']);
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
    size,
    views: compiled('delivery/reading/views').VIEWS,
  };
};
