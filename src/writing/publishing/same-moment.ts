import { refuse } from '../../model/messages/refuse';
import type { WriteHandler } from '../write';

/** How the two databases say which unique index refused a row: PostgreSQL by its name, SQLite in the text. */
const isSecondRow = (error: unknown) => {
  const { constraint, message } = (error ?? {}) as { constraint?: unknown; message?: unknown }; // drivers' own fields
  return /_one_row_idx/.test(`${String(constraint)} ${String(message)}`);
};

/**
 * Two publications of a document in the same moment both delete what was published before and both make it again: the
 * unique index of src/operations/database/indexes.ts refuses the second, which is undone as a whole and said so.
 */
export const refuseSecondPublication: WriteHandler = async ({ strapi }, next) => {
  try {
    return await next();
  } catch (error) {
    if (!isSecondRow(error)) throw error;
    return refuse(strapi, [{ path: [], code: 'written_at_once', params: {} }]);
  }
};
