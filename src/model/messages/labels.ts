import type { Core } from '@strapi/strapi';
import type { Issue } from '../../domain/issue';
import { formConfiguration } from '../../strapi/form-configuration';
import { schemasOf, type AnySchema } from '../schema/field-options';
import { componentsOf, holdsComponents } from '../schema/walk';

/** The name of a field on the form, as the admin shows it. */
export async function labelOf(strapi: Core.Strapi, schema: AnySchema, field: string): Promise<string> {
  const kind = schema.uid.includes('::') ? 'content-types' : 'components';
  const { metadatas } = await formConfiguration<AnySchema>(strapi, kind).findConfiguration(schema);
  return metadatas[field]?.edit.label ?? field;
}

/** The schema of the rows in a field; undefined for other fields, and for the parts of an article, which are of several kinds. */
function rowSchema(strapi: Core.Strapi, schema: AnySchema, field: string): AnySchema | undefined {
  const attribute = schema.attributes[field];
  const [uid, ...others] = attribute && holdsComponents(attribute) ? componentsOf(attribute) : [];
  return uid !== undefined && others.length === 0 ? schemasOf(strapi)(uid) : undefined;
}

/**
 * Where on the form an issue is: the names of its fields, and the number of a row as people count.
 *
 * @returns empty for an issue about the whole entry.
 */
export async function placeOf(strapi: Core.Strapi, schema: AnySchema, path: Issue['path']): Promise<string> {
  const places: string[] = [];
  let within: AnySchema | undefined = schema;
  for (const step of path) {
    if (typeof step === 'number') {
      places.push(String(step + 1));
      continue;
    }
    const label: string = within ? await labelOf(strapi, within, step) : step;
    places.push(label);
    within = within && rowSchema(strapi, within, step);
  }
  return places.join(' › ');
}
