import { z } from '@strapi/utils';

/** The id of a row, as text in a URL or a form, or as a number in JSON. */
export const rowId = z.union([z.string().regex(/^[1-9]\d{0,8}$/), z.number().int().min(1).max(999_999_999)]);

/** A documentId, or the id of a row. */
export const anyId = z.union([
  z.string().regex(/^[\w.~-]{1,255}$/),
  z.number().int().min(1).max(999_999_999),
]);

/** Optional; empty values (`?id=`, from the form of a new entry) are allowed. */
export const maybe = <Shape extends z.ZodType>(shape: Shape) =>
  z.union([shape, z.literal(''), z.null()]).optional();

/** A page number or page size in a query string. */
export const counting = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .optional();

export const text = z.string().max(500);
export const status = maybe(z.enum(['draft', 'published']));

/** A language code, or `*`; whether it exists is checked by Strapi. */
export const locale = maybe(z.string().regex(/^(\*|[\w-]{1,20})$/));
export const locales = z.union([locale, z.array(z.string().regex(/^[\w-]{1,20}$/)).max(50)]).optional();

const listOf = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).max(1000);
export const rowIds = listOf(rowId).optional();

/**
 * As many documents as the admin shows on a page, each once: Strapi does the work for every id of the list, a repeated one
 * again, all of them at the same time. 1,000 publications of one large entry filled the memory and ended the process.
 */
const idsOfPage = z
  .array(anyId)
  .min(1)
  .max(100)
  .refine((ids) => new Set(ids).size === ids.length);
/** In a query string, a list of one may be a single value. */
export const anyIds = z.union([anyId, idsOfPage]);
export const documentIds = idsOfPage;

/** Any object, whose content is checked elsewhere. */
export const form = z.record(z.string(), z.unknown());
