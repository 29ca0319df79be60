import { isOwned, MUNICIPALITY, type ContentType } from '../model/content-types';
import { schemasOf } from '../model/schema/field-options';
import { fieldsOfRole } from '../model/schema/field-roles';
import { linkTableOf } from '../strapi/link-tables';
import { tableOf } from '../strapi/row-tables';
import { sql, type Sql } from './sql';
import type { DeskUser } from './user';

/**
 * The rows of the user’s municipalities, or all of a type that is common, as what follows `select … from`: the row is `entry`.
 *
 * @returns undefined if the user has no municipality, or too many.
 */
export const ownRows = ({ strapi, municipalities }: DeskUser, uid: ContentType): Sql | undefined => {
  const table = tableOf(strapi, uid);
  if (uid !== MUNICIPALITY && !isOwned(uid)) return sql('?? as entry where true', table);
  if (municipalities.length === 0) return undefined;
  const marks = municipalities.map(() => '?').join(', ');
  if (uid === MUNICIPALITY) return sql(`?? as entry where entry.id in (${marks})`, table, ...municipalities);
  const [owner = ''] = fieldsOfRole(schemasOf(strapi)(uid), 'owner');
  const link = linkTableOf(strapi, uid, owner);
  // A cross join, because SQLite keeps its order: from the municipality to its entries, however many others there are.
  return sql(
    `?? as link cross join ?? as entry where ?? in (${marks}) and entry.id = ??`,
    link.table,
    table,
    `link.${link.target}`,
    ...municipalities,
    `link.${link.source}`,
  );
};
