import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { FILE } from '../../model/content-types';
import { rowsIn, textOf, type Row } from '../../model/schema/row-values';
import type { AnySchema } from '../../model/schema/field-options';

/** The files in a row, by their numbers. */
export const filesIn = (schema: AnySchema, row: Row): number[] =>
  Object.entries(schema.attributes).flatMap(([name, { type }]) =>
    type === 'media' ? rowsIn(row[name]).map(({ id }) => Number(id)) : [],
  );

/** The smallest picture that Strapi has made of a file; a vector drawing has none. */
function smallPicture(file: Row): string | null {
  const thumbnail = isRecord(file.formats) ? file.formats.thumbnail : undefined;
  return isRecord(thumbnail) ? textOf(thumbnail, 'url') : textOf(file, 'url');
}

/** Small pictures of files, by their numbers: who describes a picture has to see it. */
export async function picturesOf(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const files: Row[] = await strapi.db.query(FILE).findMany({
    where: { id: { $in: ids }, mime: { $startsWith: 'image/' } },
    select: ['id', 'url', 'formats'],
  });
  return new Map(
    files.flatMap((file) => {
      const picture = smallPicture(file);
      return picture === null ? [] : [[Number(file.id), picture] as const];
    }),
  );
}
