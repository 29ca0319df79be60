import { z } from '@strapi/utils';

/** The number of a row, as text in an address or a form, or as JSON. */
export const rowId = z.union([z.string().regex(/^[1-9]\d{0,8}$/), z.number().int().min(1).max(999_999_999)]);

/** A documentId, or the number of a row. */
export const anyId = z.union([
  z.string().regex(/^[\w.~-]{1,255}$/),
  z.number().int().min(1).max(999_999_999),
]);

/** What names nothing (`?id=`, from the form of a new entry) is sent as well. */
export const maybe = <Shape extends z.ZodType>(shape: Shape) =>
  z.union([shape, z.literal(''), z.null()]).optional();

/** A number of a page or of rows on it, as it stands in an address. */
export const counting = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .optional();

export const text = z.string().max(500);
export const status = maybe(z.enum(['draft', 'published']));

/** A language, or all of them; which there are is Strapi's to say. */
export const locale = maybe(z.string().regex(/^(\*|[\w-]{1,20})$/));
export const locales = z.union([locale, z.array(z.string().regex(/^[\w-]{1,20}$/)).max(50)]).optional();

const listOf = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).max(1000);
export const rowIds = listOf(rowId).optional();
/** Written in an address, one of a list may stand alone. */
export const anyIds = z.union([anyId, listOf(anyId).min(1)]);
export const documentIds = listOf(anyId).min(1);

/** Any object, whose content is judged elsewhere. */
export const form = z.record(z.string(), z.unknown());
