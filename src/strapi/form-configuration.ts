import type { Core } from '@strapi/strapi';
import { requireFunctions } from './hold';

/** The rows of a form: what stands beside each other, in twelfths of the width. */
export type FormRows = { name: string; size: number }[][];

/** The layout of a type's list and form in the admin. */
export interface Configuration {
  settings: { defaultSortBy: string; defaultSortOrder: 'ASC' | 'DESC' };
  metadatas: Record<string, { edit: { label?: string; description?: string; editable?: boolean } }>;
  layouts: { list: string[]; edit: FormRows };
}

interface ConfigurationService<Schema> {
  findConfiguration: (schema: Schema) => Promise<Configuration>;
  updateConfiguration: (schema: Schema, configuration: Configuration) => Promise<unknown>;
}

/**
 * Hold: the services `content-types` and `components` of the content manager, which keep the arrangement of lists and
 * forms in the database. Strapi reads it from the schema only once, on the first start, so later changes of a schema
 * are not shown. It can go when the schema's `config` is read at every start.
 *
 * @throws Error when one of the functions is missing.
 */
export function formConfiguration<Schema>(
  strapi: Core.Strapi,
  of: 'content-types' | 'components',
): ConfigurationService<Schema> {
  const service = strapi.plugin('content-manager').service(of) as unknown as ConfigurationService<Schema>; // Strapi types services as empty
  const names = ['findConfiguration', 'updateConfiguration'] as const;
  requireFunctions(service, names, 'form-configuration', `The content manager’s service ${of}`);
  return service;
}
