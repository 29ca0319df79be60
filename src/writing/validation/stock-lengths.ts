import type { Core } from '@strapi/strapi';
import { issue } from '../../domain/issue';
import { refuse } from '../../model/messages/refuse';
import { checkStockRows } from '../../strapi/row-events';

/** What Strapi stores in a column of 255 characters, on PostgreSQL; SQLite stores any length. */
const SHORT = ['string', 'email', 'password', 'uid', 'enumeration'];
const LONGEST = 255;

/**
 * Refuses what does not fit into a row of Strapi's own types, at its field: PostgreSQL refuses the statement, which Strapi
 * answers with 500, and what SQLite stored could not be moved to PostgreSQL. Entries are checked by the validation of
 * writes.
 */
export function installStockLengths(strapi: Core.Strapi) {
  checkStockRows(strapi, (fields, data) => {
    const issues = Object.entries(data).flatMap(([name, value]) =>
      typeof value === 'string' && value.length > LONGEST && SHORT.includes(fields[name]?.type ?? '')
        ? [issue('text_too_long', [name], { length: value.length, longest: LONGEST })]
        : [],
    );
    if (issues.length > 0) refuse(strapi, issues);
  });
}
