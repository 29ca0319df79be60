import type { Core } from '@strapi/strapi';
import { ASSIGNMENT } from '../model/content-types';
import { UserFacingError } from './user-facing-error';
import { beforeImport, leaveOutOfTransfers } from '../strapi/data-transfer';

/** What every start fills by itself, so that an installation which has only this is empty. */
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
    // Strapi prints its own account of a failed import to the standard output, among the rest.
    process.stderr.write(`\n${REFUSAL}\n\n`);
    throw new UserFacingError('The database has content.');
  }
}

/**
 * An import goes into an empty installation only, and assignments stay behind: they name users by number, users are not
 * exported, and in another installation the number is somebody else's (docs/adr/0032-leaving-and-coming-back.md).
 */
export function installTransferRules() {
  leaveOutOfTransfers([ASSIGNMENT]);
  beforeImport(requireEmpty);
}
