import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

/** Columns by table: Strapi 5 reserves `status` for draft and publish (docs/adr/0033-status-is-renamed.md). */
const RENAMED = {
  partners: { status: 'partnership_status', status_text: 'partnership_status_text' },
  agreements: { status: 'agreement_status', status_text: 'agreement_status_text' },
} as const;

/** Renames columns in place, so that no row is rewritten. A fresh database has no tables yet: migrations run first. */
export async function up(knex: Knex): Promise<void> {
  for (const [table, columns] of Object.entries(RENAMED)) {
    for (const [from, to] of Object.entries(columns)) {
      if (await knex.schema.hasColumn(table, from))
        await knex.schema.alterTable(table, (each) => each.renameColumn(from, to));
    }
  }
}
