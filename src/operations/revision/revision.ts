import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ContextValue } from '../../strapi/context-value';
import { watchWrites } from '../../strapi/written-tables';
import { InMemory } from './in-memory';
import { InTable } from './in-table';
import { COMMON, type Revision, type Revisions, type RevisionStore } from './store';
import { municipalTables, tablesWithDrafts, unreadTables } from './tables';

/** What a part of a write stores: drafts only, or what is published of some municipalities, by documentId. */
type Stored = 'drafts' | readonly string[];

const stores = new WeakMap<Core.Strapi, RevisionStore>();
/** The municipalities whose readers can notice what an open transaction has written. */
const transactions = new WeakMap<Knex.Transaction, Set<string>>();
const stored = new ContextValue<Stored>();

const writtenIn = (trx: Knex.Transaction): Set<string> => {
  const written = transactions.get(trx) ?? new Set();
  transactions.set(trx, written);
  return written;
};

/**
 * Lets revisions grow with every write that readers can notice, in the write's own transaction, whoever writes
 * (docs/adr/0066-kept-answers.md, docs/adr/0073-a-revision-per-municipality.md). What is not known to be unread counts as read, and what
 * is not known to be one municipality's counts as common.
 */
export async function installRevision(strapi: Core.Strapi) {
  const store = strapi.db.dialect.client === 'postgres' ? await InTable.make(strapi) : new InMemory();
  const unread = unreadTables(strapi);
  const withDrafts = tablesWithDrafts(strapi);
  const municipal = municipalTables(strapi);
  const ownersOf = (table: string | undefined): readonly string[] => {
    const known = stored.get();
    if (table === undefined) return [COMMON];
    if (unread.has(table)) return [];
    if (known === 'drafts') return withDrafts.has(table) ? [] : [COMMON];
    return known && known.length > 0 && municipal.has(table) ? known : [COMMON];
  };
  watchWrites(strapi, {
    wrote(table, trx) {
      for (const owner of ownersOf(table)) writtenIn(trx).add(owner);
    },
    async wroteAlone(table, send) {
      if (table !== undefined && unread.has(table)) return;
      await store.grow([COMMON], send);
      store.grown([COMMON]);
    },
    async committing(trx) {
      const written = [...writtenIn(trx)];
      if (written.length > 0) await store.grow(written, (sql, bindings) => trx.raw(sql, bindings));
    },
    committed(trx) {
      store.grown([...writtenIn(trx)]);
    },
  });
  stores.set(strapi, store);
}

const storeOf = (strapi: Core.Strapi): RevisionStore => {
  const store = stores.get(strapi);
  if (!store) throw new Error('The revision is asked for before it is installed.');
  return store;
};

/**
 * The revision of what a municipality's answers are made of.
 *
 * @param municipality by documentId; undefined for the answers made of everything.
 */
export const revisionOf = async (strapi: Core.Strapi, municipality: string | undefined): Promise<Revision> =>
  storeOf(strapi).read(municipality);

/**
 * All revisions, at one moment. An answer that is kept has the one that was read before it was computed: a write that ends meanwhile
 * makes it another.
 */
export const revisionsOf = async (strapi: Core.Strapi): Promise<Revisions> => storeOf(strapi).readAll();

/**
 * Does a part of a write, and says what it stores: only drafts, which no reader sees; or what belongs to some municipalities, and besides
 * only what is in no table of theirs. What it stores is common where none is named.
 *
 * @returns what it returns.
 */
export const writing = <Result>(what: Stored, work: () => Promise<Result>): Promise<Result> =>
  stored.run(what, work);

/** Does what stores something published in a part of a write that otherwise stores drafts. */
export const writingPublished = <Result>(work: () => Promise<Result>): Promise<Result> =>
  stored.get() === 'drafts' ? stored.run([], work) : work();
