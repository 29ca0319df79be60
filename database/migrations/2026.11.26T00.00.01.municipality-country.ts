import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** All municipalities were in Bulgaria before there was a field for their country. */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable('municipalities'))) return;
  if (await knex.schema.hasColumn('municipalities', 'country')) return;
  await knex.schema.alterTable('municipalities', (table) => table.string('country'));
  await knex('municipalities').update({ country: 'BG' });
}
