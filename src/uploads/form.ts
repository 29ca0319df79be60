import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { refuse } from '../model/messages/refuse';
import type { FileInfo } from '../strapi/upload-services';

const text = z.string().max(10_000).nullish();
const percent = z.number().min(0).max(100);

/**
 * The data of a file besides its bytes. Strapi looks up names in an object with inherited ones, so no other names are
 * allowed.
 */
export const fileInfo = z.strictObject({
  // The media library sends the name that the file has; `givenName` shortens it.
  name: z.string().max(2_000).nullish(),
  alternativeText: text,
  caption: text,
  folder: z
    .union([z.string().regex(/^[1-9]\d{0,8}$/), z.number().int().min(1).max(999_999_999), z.null()])
    .optional(),
  focalPoint: z.strictObject({ x: percent, y: percent }).nullish(),
});

const parsed = (field: unknown): unknown => {
  if (typeof field !== 'string') return field;
  try {
    return JSON.parse(field);
  } catch {
    return undefined; // of no shape below
  }
};

/**
 * The data of the files in a form: JSON in the field `fileInfo`, once, or once for each file. Strapi parses it without
 * a check, and answers 500.
 *
 * @returns undefined when it has another shape.
 */
export function fileInfosIn(field: unknown): FileInfo | FileInfo[] | undefined {
  const { data } = z
    .union([fileInfo, z.array(fileInfo).max(100)])
    .safeParse(Array.isArray(field) ? field.map(parsed) : parsed(field));
  return data;
}

/** Checks the shape of `fileInfo` in the REST API, whose routes have no table of shapes. */
export function requireFileInfo(strapi: Core.Strapi, body: unknown) {
  const { fileInfo: said } = z.looseObject({ fileInfo: z.unknown() }).safeParse(body).data ?? {};
  if (said !== undefined && !fileInfosIn(said))
    refuse(strapi, [{ path: ['fileInfo'], code: 'request_malformed', params: { name: 'fileInfo' } }]);
}
