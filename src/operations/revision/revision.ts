import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { watchWrites } from '../../strapi/written-tables';
import { InMemory } from './in-memory';
import { InTable } from './in-table';
import type { Revision, RevisionStore } from './store';
import { tablesWithDrafts, unreadTables } from './tables';

/** What is known of a transaction that is open. */
interface Known {
  /** Whether it has written something that readers see. */
  isSeen: boolean;
  /** Whether only drafts are written at the moment. */
  onlyDrafts: boolean;
}

const stores = new WeakMap<Core.Strapi, RevisionStore>();
const transactions = new WeakMap<Knex.Transaction, Known>();

const knownOf = (trx: Knex.Transaction): Known => {
  const known = transactions.get(trx) ?? { isSeen: false, onlyDrafts: false };
  transactions.set(trx, known);
  return known;
};

/**
 * Lets the revision grow with every write that readers can notice, in the write's own transaction, whoever writes
 * (docs/adr/0066-kept-answers.md). What is not known to be unread counts as read.
 */
export async function installRevision(strapi: Core.Strapi) {
  const store = strapi.db.dialect.client === 'postgres' ? await InTable.make(strapi) : new InMemory();
  const [unread, withDrafts] = [unreadTables(strapi), tablesWithDrafts(strapi)];
  const isUnread = (table: string | undefined) => table !== undefined && unread.has(table);
  const isDraft = (table: string | undefined) => table !== undefined && withDrafts.has(table);
  watchWrites(strapi, {
    wrote(table, trx) {
      const known = knownOf(trx);
      if (!isUnread(table) && !(known.onlyDrafts && isDraft(table))) known.isSeen = true;
    },
    async wroteAlone(table, send) {
      if (isUnread(table)) return;
      await store.grow(send);
      store.grown();
    },
    async committing(trx) {
      if (knownOf(trx).isSeen) await store.grow((sql) => trx.raw(sql));
    },
    committed(trx) {
      if (knownOf(trx).isSeen) store.grown();
    },
  });
  stores.set(strapi, store);
}

/**
 * The revision now. An answer that is kept has the one that was read before it was computed: a write that ends meanwhile
 * makes it another.
 */
export async function revisionOf(strapi: Core.Strapi): Promise<Revision> {
  const store = stores.get(strapi);
  if (!store) throw new Error('The revision is asked for before it is installed.');
  return store.read();
}

/**
 * Does a part of a write in its transaction, and says of it whether it only writes drafts: these no reader sees.
 *
 * @returns what it returns.
 */
export async function writing<Result>(
  strapi: Core.Strapi,
  what: 'drafts' | 'what is published',
  work: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    const known = knownOf(trx);
    const { onlyDrafts } = known;
    known.onlyDrafts = what === 'drafts';
    try {
      return await work();
    } finally {
      known.onlyDrafts = onlyDrafts;
    }
  });
}
