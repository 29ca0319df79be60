import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** Kinds that said what paper an agreement is, and not what tie it makes (docs/adr/0044-homes-for-facts.md). */
const FORMS = ['memorandum', 'protocol', 'letter-of-intent', 'declaration', 'convention'];

/** Moves them to the field of their own. What tie it makes nobody has said, so the kind is empty. */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable('agreements')) || (await knex.schema.hasColumn('agreements', 'form')))
    return;
  await knex.schema.alterTable('agreements', (table) => table.string('form'));
  await knex('agreements')
    .whereIn('kind', FORMS)
    .update({ form: knex.ref('kind'), kind: null });
}
