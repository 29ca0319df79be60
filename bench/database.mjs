import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';

const Database = createRequire(import.meta.url)('better-sqlite3');

/** The four rows of a document that is published in two languages, in the order of their ids. */
const STATES = [
  { locale: 'bg', published: false },
  { locale: 'bg', published: true },
  { locale: 'en', published: false },
  { locale: 'en', published: true },
];

/** Links lead from a row to the target's row of the same language and state, as Strapi writes them. */
const rowId = (number, state) => number * STATES.length + state + 1;

const WRITTEN_AT = Date.parse('2026-01-15T09:00:00Z');
const PROGRESS_EVERY = 25_000;
const PAUSE_EVERY = 1_000;

const stored = (value) => {
  if (typeof value === 'boolean') return Number(value);
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : (value ?? null);
};

/** One prepared INSERT per table and set of columns. */
const createInsert = (database) => {
  const statements = new Map();
  return (table, row) => {
    const columns = Object.keys(row);
    const key = `${table} ${columns.join()}`;
    let statement = statements.get(key);
    if (!statement) {
      const names = columns.map((column) => `"${column}"`).join(', ');
      statement = database.prepare(
        `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`,
      );
      statements.set(key, statement);
    }
    statement.run(...Object.values(row).map(stored));
  };
};

/** Builds every index once, over the finished tables, rather than row by row. */
const withoutIndexes = async (database, use) => {
  const indexes = database
    .prepare("select name, sql from sqlite_master where type = 'index' and sql is not null")
    .all();
  for (const { name } of indexes) database.exec(`drop index "${name}"`);
  await use();
  for (const { sql } of indexes) database.exec(sql);
};

/** The columns of an entry that are its own, named as in its table. */
const scalars = (layout, row) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      layout.columns[name] ? [[layout.columns[name], value]] : [],
    ),
  );

/**
 * Writes documents straight into the tables, past Strapi: it would take hours to create them one by one.
 *
 * @param {string} file a database whose tables Strapi has created
 * @param {Record<string, object>} layouts of the types by UID, as the server process describes them
 * @param {Iterable<object>} documents of content.mjs, targets before what links to them
 * @param {(uid: string, row: object) => void} compute fills the computed fields of an entry
 */
export const fill = async (file, layouts, documents, compute) => {
  const database = new Database(file);
  const insert = createInsert(database);
  const componentIds = new Map();

  const nextId = (uid) => {
    const id = (componentIds.get(uid) ?? 0) + 1;
    componentIds.set(uid, id);
    return id;
  };

  /** The component rows in a row, by the fields and in the order that they stand in. */
  const partsOf = (layout, row) =>
    Object.entries(layout.components).flatMap(([field, { component, ...join }]) =>
      [row[field] ?? []]
        .flat()
        .map((part, index) => ({ join, field, index, part, component: component ?? part.__component })),
    );

  /** The computation tells rows apart by their ids. */
  const numberParts = (layout, row) => {
    for (const { part, component } of partsOf(layout, row)) {
      part.id = nextId(component);
      numberParts(layouts[component], part);
    }
  };

  const writeParts = (layout, row) => {
    for (const { join, field, index, part, component } of partsOf(layout, row)) {
      insert(layouts[component].table, scalars(layouts[component], part));
      const place = { [join.source]: row.id, [join.target]: part.id };
      insert(join.table, { ...place, component_type: component, field, order: index + 1 });
      writeParts(layouts[component], part);
    }
  };

  const writeRow = (document, state) => {
    const { uid, number, documentId, links, entries } = document;
    const layout = layouts[uid];
    const { locale, published } = STATES[state];
    const id = rowId(number, state);
    const row = structuredClone(entries[locale]);
    numberParts(layout, row);
    Object.assign(row, { id, documentId, locale, createdAt: WRITTEN_AT, updatedAt: WRITTEN_AT });
    row.publishedAt = published ? WRITTEN_AT : null;
    compute(uid, row);

    insert(layout.table, scalars(layout, row));
    for (const [field, numbers] of Object.entries(links)) {
      const { table, source, target, order } = layout.links[field];
      numbers.forEach((targetNumber, index) =>
        insert(table, {
          [source]: id,
          [target]: rowId(targetNumber, state),
          ...(order && { [order]: index + 1 }),
        }),
      );
    }
    writeParts(layout, row);
  };

  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('foreign_keys = OFF');
  await withoutIndexes(database, async () => {
    database.exec('begin');
    let written = 0;
    for (const document of documents) {
      STATES.forEach((_, state) => writeRow(document, state));
      written += 1;
      if (written % PROGRESS_EVERY === 0) console.log(`  ${written} documents`);
      if (written % PAUSE_EVERY === 0) await setImmediate(); // for Ctrl+C
    }
    database.exec('commit');
  });
  // The server that made the tables saw nothing to fill into the slug history; the next one is to look again. Computed fields are
  // there already.
  database.exec(
    "delete from strapi_core_store_settings where key like 'core_pobratim_progress_slug history%'",
  );
  database.close();
};

/**
 * Copies a database for stock Strapi: without our indexes and without the journal mode that a file remembers.
 *
 * @param {string} from
 * @param {string} to
 * @param {string[]} indexes the names of ours
 */
export const copyForStock = (from, to, indexes) => {
  copyFileSync(from, to);
  const database = new Database(to);
  database.pragma('journal_mode = DELETE');
  for (const name of indexes) database.exec(`drop index if exists "${name}"`);
  database.close();
};
