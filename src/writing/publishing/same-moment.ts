import { refuse } from '../../model/messages/refuse';
import type { WriteHandler } from '../write';

/** How to find which unique index refused a row: PostgreSQL gives its name, SQLite has it in the text. */
const isSecondRow = (error: unknown) => {
  const { constraint, message } = (error ?? {}) as { constraint?: unknown; message?: unknown }; // drivers' own fields
  return /_one_row_idx/.test(`${String(constraint)} ${String(message)}`);
};

/**
 * Two simultaneous publications of a document both delete the published rows and both insert them: the unique index of
 * src/operations/database/indexes.ts refuses the second, which is rolled back and answered with a message.
 */
export const refuseSecondPublication: WriteHandler = async ({ strapi }, next) => {
  try {
    return await next();
  } catch (error) {
    if (!isSecondRow(error)) throw error;
    return refuse(strapi, [{ path: [], code: 'written_at_once', params: {} }]);
  }
};
