import type { Core } from '@strapi/strapi';
import { requireHold } from './hold';

type Attributes = Record<string, object>;

/** Strapi's schemas of the media library, before they are loaded. */
export interface MediaPlugin {
  contentTypes: Record<'file' | 'folder', { schema: { attributes: Attributes } }>;
}

/** Fields that are given to the schemas of files and folders. */
export interface MediaFields {
  /** By name, of files and folders alike. */
  both: Attributes;
  /** By name, of files alone. */
  files: Attributes;
  /** Strapi's own fields of a file that readers do not get. */
  hidden: readonly string[];
}

/**
 * Hold: the schemas of `plugin::upload.file` and `plugin::upload.folder` (upload/dist/server/content-types), which an
 * extension gets as objects before the tables are made from them. A schema in `src/extensions` would replace Strapi's
 * entirely, without the fields of a later update. Upstream: none. It can go when such a schema is merged.
 *
 * @throws Error when a field that is to be hidden does not exist: if it was renamed, readers would get it.
 */
export function addToMediaSchemas({ contentTypes: { file, folder } }: MediaPlugin, fields: MediaFields) {
  for (const { schema } of [file, folder]) Object.assign(schema.attributes, fields.both);
  const { attributes } = file.schema;
  Object.assign(attributes, fields.files);
  for (const name of fields.hidden) {
    requireHold(attributes[name] !== undefined, 'media-schemas', `A file has no field ${name} any more`);
    attributes[name] = { ...attributes[name], private: true };
  }
}

/**
 * Requires, at the start, that the tables have the added fields.
 *
 * @throws Error that names the missing field.
 */
export function requireMediaSchemas(strapi: Core.Strapi, { both, files, hidden }: MediaFields) {
  const has = (uid: 'plugin::upload.file' | 'plugin::upload.folder', name: string) =>
    requireHold(
      name in strapi.contentType(uid).attributes,
      'media-schemas',
      `${uid} did not get the field ${name}`,
    );
  for (const name of Object.keys(both)) has('plugin::upload.folder', name);
  const attributes = strapi.contentType('plugin::upload.file').attributes as Record<
    string,
    { private?: boolean }
  >; // any name
  for (const name of [...Object.keys(both), ...Object.keys(files)]) has('plugin::upload.file', name);
  for (const name of hidden)
    requireHold(
      attributes[name]?.private === true,
      'media-schemas',
      `Readers get the field ${name} of a file`,
    );
}
