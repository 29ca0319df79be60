import type { Core } from '@strapi/strapi';
import { strapi as transfer } from '@strapi/data-transfer';
import { requireFunctions, requireHold } from './hold';

/**
 * Hold: how `strapi export`, `strapi import` and `strapi transfer` treat this installation. The commands have no option
 * and no event for it: the list of types that Strapi leaves out is exported as an array, and the class that writes into
 * an installation only through its factory. Upstream: strapi/strapi#26915 adds options to leave types out, to be set at
 * each call. It can go when Strapi offers a hook before the first deletion and lets an application name types that are
 * left out.
 */

interface Destination {
  strapi?: Core.Strapi;
  transaction?: { attach: (run: () => Promise<void>) => Promise<void> };
  beforeTransfer: () => Promise<void>;
}

/** Leaves types out of every export and import, as Strapi leaves out its admin users. */
export function leaveOutOfTransfers(uids: readonly string[]) {
  const leftOut = transfer.OFFICIAL_TRANSFER_IGNORED_TYPES as unknown as string[]; // typed as what Strapi puts into it
  leftOut.push(...uids.filter((uid) => !leftOut.includes(uid)));
  const areLeftOut = uids.every((uid) => transfer.isIgnoredOfficialTransferType(uid));
  requireHold(areLeftOut, 'data-transfer', 'Strapi does not leave out of an export what it is asked to');
}

/**
 * Runs a check before an import deletes the first row or moves the first file. If it throws, the import ends.
 */
export function beforeImport(ask: (strapi: Core.Strapi) => Promise<void>) {
  const { createLocalStrapiDestinationProvider: create } = transfer.providers;
  const unused = create({ getStrapi: () => Promise.reject(new Error('never asked')), strategy: 'restore' });
  const prototype = Object.getPrototypeOf(unused) as Destination; // the class itself is not exported
  const deleteAndPrepare = prototype.beforeTransfer;
  requireFunctions(prototype, ['beforeTransfer'], 'data-transfer', 'What imports into an installation');
  prototype.beforeTransfer = async function (this: Destination) {
    const { strapi: installation, transaction } = this;
    if (!installation || !transaction) throw new Error('The import began without an installation.');
    // Inside the transaction of the import: on SQLite it has the only connection.
    await transaction.attach(() => ask(installation));
    await deleteAndPrepare.call(this);
  };
}
