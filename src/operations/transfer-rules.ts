import type { Core } from '@strapi/strapi';
import { ASSIGNMENT, BIN_ENTRY, CHANGE_NOTICE } from '../model/content-types';
import { UserFacingError } from './user-facing-error';
import { beforeImport, leaveOutOfTransfers } from '../strapi/data-transfer';

/** The types that every start fills; an installation with only these is empty. */
const FILLED_AT_START = [
  'plugin::i18n.locale',
  'plugin::users-permissions.role',
  'plugin::users-permissions.permission',
];

const REFUSAL =
  'Nothing was imported and nothing was changed: this database has content, and an import would delete it. ' +
  'Import into an empty database: set DATABASE_FILENAME or DATABASE_URL to a new one (docs/operators/storage.md).';

async function requireEmpty(strapi: Core.Strapi) {
  const uids = Object.keys(strapi.contentTypes).filter(
    (uid) => !uid.startsWith('admin::') && !FILLED_AT_START.includes(uid),
  );
  for (const uid of uids) {
    if ((await strapi.db.query(uid).count()) === 0) continue;
    // Strapi prints its own report of a failed import to the standard output.
    process.stderr.write(`\n${REFUSAL}\n\n`);
    throw new UserFacingError('The database has content.');
  }
}

/**
 * An import needs an empty installation, and assignments are not exported: they have user ids, users are not exported,
 * and in another installation the id belongs to another user (docs/adr/0032-leaving-and-coming-back.md). The bin stays too: it
 * knows accounts and files by numbers, which are others there. And so do notices: sites are told by the installation that changed.
 */
export function installTransferRules() {
  leaveOutOfTransfers([ASSIGNMENT, BIN_ENTRY, CHANGE_NOTICE]);
  beforeImport(requireEmpty);
}
