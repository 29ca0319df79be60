import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

type Callback = () => unknown;
interface Transaction {
  onCommit: (callback: Callback) => void;
  onRollback: (callback: Callback) => void;
}
type Transact = (use?: (transaction: Transaction) => unknown) => Promise<unknown>;

/**
 * Hold: `strapi.db.transaction`, for the callbacks that are to run after a commit or a rollback.
 *
 * Strapi calls them without waiting: a rejection (the query for a webhook's entry, on a connection that is gone) is
 * unhandled, and an exception makes a stored write look failed. The transaction is over by then, so here a failing
 * callback is only logged.
 *
 * Upstream: strapi/strapi#20592, of the listeners of the events that these callbacks emit. To be removed when `commit`
 * in `@strapi/database/dist/transaction-context.js` handles what its callbacks do
 * (tests/repository/workarounds.test.ts).
 *
 * @throws Error when the database has no such function.
 */
export function installCommitCallbacks(strapi: Core.Strapi) {
  const database = strapi.db as unknown as { transaction: Transact }; // it is overloaded, with and without a callback
  requireFunctions(database, ['transaction'], 'commit-callbacks', 'Strapi’s database');
  const transact = database.transaction.bind(database);
  const handled = (callback: Callback) => async () => {
    try {
      await callback();
    } catch (error) {
      strapi.log.error('What was to follow a transaction failed; the transaction itself stands.', { error });
    }
  };
  database.transaction = (use) =>
    use === undefined
      ? transact()
      : transact((transaction) =>
          use({
            ...transaction,
            onCommit: (callback) => transaction.onCommit(handled(callback)),
            onRollback: (callback) => transaction.onRollback(handled(callback)),
          }),
        );
}
