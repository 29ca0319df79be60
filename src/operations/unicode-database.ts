import type { Core } from '@strapi/strapi';

/**
 * Refuses to start on a database that cannot fold the case of Cyrillic letters: a PostgreSQL database created with
 * LC_CTYPE "C" would answer every search for „община“ with the rows that happen to be written in lower case.
 */
export const requireUnicodeDatabase = async (strapi: Core.Strapi) => {
  const { rows, 0: first } = await strapi.db.connection.raw(`select lower('Община') as folded`);
  const { folded } = rows?.[0] ?? first;
  if (folded !== 'община') {
    throw new Error(
      'The database does not fold the case of Cyrillic letters, so searches would miss content. ' +
        `Create it with a UTF-8 locale: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME`,
    );
  }
};
