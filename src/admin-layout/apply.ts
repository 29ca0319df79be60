import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content-types';
import { marksOf, type AnySchema } from '../schema/marks';

interface Metadata {
  edit: { description?: string; editable?: boolean };
}

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: Record<string, unknown>;
}

interface ConfigurationService {
  findConfiguration: (schema: AnySchema) => Promise<Configuration>;
  updateConfiguration: (schema: AnySchema, configuration: Configuration) => Promise<unknown>;
}

const applyTo = async (service: ConfigurationService, schema: AnySchema) => {
  const configuration = await service.findConfiguration(schema);
  let changed = false;
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    const marks = marksOf(attribute);
    const edit = configuration.metadatas[name]?.edit;
    if (!marks || !edit) continue;
    const wanted = { description: marks.description.bg, editable: !marks.derived };
    if (edit.description === wanted.description && edit.editable === wanted.editable) continue;
    Object.assign(edit, wanted);
    changed = true;
  }
  if (changed) await service.updateConfiguration(schema, configuration);
};

/**
 * Puts the schemas' Bulgarian descriptions under the fields of the admin's forms and locks the fields that are
 * computed. Strapi keeps a form's layout in the database and reads the schema's only once, on the first start, so this
 * runs at every start; what an administrator arranged otherwise stays.
 */
export const applyAdminLayout = async (strapi: Core.Strapi) => {
  const manager = strapi.plugin('content-manager');
  for (const uid of CONTENT_TYPES) await applyTo(manager.service('content-types'), strapi.getModel(uid));
  for (const component of Object.values(strapi.components)) await applyTo(manager.service('components'), component);
};
