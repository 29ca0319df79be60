import type { Core } from '@strapi/strapi';

type Knex = Core.Strapi['db']['connection'];

const SETTINGS = 'strapi_core_store_settings';

interface Configuration {
  metadatas?: Record<string, { edit?: { description?: string | null } }>;
}

/**
 * Empties the help texts of forms. Earlier versions wrote the Bulgarian ones there at every start, over anything else; they are
 * answered in the reader's language now, and what is stored is what an administrator writes (docs/adr/0055-words-of-forms.md).
 */
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(SETTINGS))) return;
  for (const kind of ['content_types::api::', 'components::']) {
    const key = `plugin_content_manager_configuration_${kind}%`;
    const rows: { id: number; value: string }[] = await knex(SETTINGS)
      .where('key', 'like', key)
      .select('id', 'value');
    for (const { id, value } of rows) {
      const configuration = JSON.parse(value) as Configuration; // written by the content manager
      for (const { edit } of Object.values(configuration.metadatas ?? {}))
        if (edit?.description) edit.description = '';
      await knex(SETTINGS)
        .where({ id })
        .update({ value: JSON.stringify(configuration) });
    }
  }
}
