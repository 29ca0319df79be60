import type { Core } from '@strapi/strapi';
import { askBeforeTables } from '../../strapi/before-tables';
import { UserFacingError } from '../user-facing-error';

const CREATE =
  'Create another: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 --owner=USER NAME (docs/operators/install.md), ' +
  'and name it in DATABASE_URL. Nothing was stored in this one.';

async function requireUnicode({ db }: Core.Strapi) {
  const ask = async (sql: string): Promise<unknown> => {
    const { rows } = (await db.connection.raw(sql)) as { rows: { value: unknown }[] }; // knex types raw answers as any
    return rows[0]?.value;
  };
  const encoding = await ask('select getdatabaseencoding() as value');
  if (encoding !== 'UTF8')
    throw new UserFacingError(
      `The PostgreSQL database has the encoding ${String(encoding)}, which cannot store every letter. ${CREATE}`,
    );
  if ((await ask(`select lower('Община') as value`)) !== 'община')
    throw new UserFacingError(
      `The PostgreSQL database does not fold the case of Cyrillic letters, so searches would miss content: its locale is "C". ${CREATE}`,
    );
}

/**
 * Refuses a PostgreSQL database that cannot store every letter, or cannot fold the case of Cyrillic: created with
 * LC_CTYPE "C" it would answer a search for „община“ only with rows in lower case.
 *
 * @param strapi in `register`: checked before the schema is made, so that a refused database is not changed.
 */
export function requireUnicodeDatabase(strapi: Core.Strapi) {
  if (strapi.config.get('database.connection.client') === 'postgres')
    askBeforeTables(strapi, () => requireUnicode(strapi));
}
