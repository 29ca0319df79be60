import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { LONGEST_NAME } from '../domain/media';
import { refuse } from '../model/messages/refuse';
import type { FileInfo } from '../strapi/upload-services';

const text = z.string().max(10_000).nullish();
const percent = z.number().min(0).max(100);

/** What is said of a file beside its bytes. Strapi looks names up in an object that inherits others, so no other is taken. */
export const fileInfo = z.strictObject({
  name: z.string().max(LONGEST_NAME).nullish(),
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
 * What a form says of its files: JSON in the field `fileInfo`, once, or once for each file. Strapi parses it without asking
 * whether it can be, and answers 500.
 *
 * @returns undefined when it has another shape.
 */
export function fileInfosIn(field: unknown): FileInfo | FileInfo[] | undefined {
  const { data } = z
    .union([fileInfo, z.array(fileInfo).max(100)])
    .safeParse(Array.isArray(field) ? field.map(parsed) : parsed(field));
  return data;
}

/** Asks for the shape of what is said of files, where no table of shapes does: the REST API. */
export function requireFileInfo(strapi: Core.Strapi, body: unknown) {
  const { fileInfo: said } = z.looseObject({ fileInfo: z.unknown() }).safeParse(body).data ?? {};
  if (said !== undefined && !fileInfosIn(said))
    refuse(strapi, [{ path: ['fileInfo'], code: 'request_malformed', params: { name: 'fileInfo' } }]);
}
