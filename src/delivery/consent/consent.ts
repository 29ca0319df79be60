import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { OF_ALL, PICTURE } from '../../model/content-types';
import { rowFieldsOf, storedWithin } from '../../model/schema/walk';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { isFromReader } from '../../strapi/present-request';
import {
  blockedIn,
  isBlocked,
  ownerWithin,
  rowsWithin,
  type Blocked,
  type Row,
  type TypedRow,
} from './blocked-in-answer';
import type { Ask } from './blocked-files';
import { ROW_READS } from '../read-actions';

/** Removes from a row, and from everything populated in it, what may not be shown. */
const removeBlocked = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  row: Row,
  blocked: Blocked,
  around = OF_ALL,
) => {
  const owner = ownerWithin(blocked, schema, row, around);
  for (const [name, attribute] of rowFieldsOf(schema)) {
    const value = row[name];
    const stays = (each: unknown) => {
      if (!isRecord(each)) return true;
      if (attribute.type === 'media') return !isBlocked(blocked, each.id, owner);
      const within = storedWithin(schemaOf, attribute, each);
      if (!within) return true;
      if (within.uid === PICTURE && isBlocked(blocked, blocked.fileOf.get(each.id), owner)) return false;
      removeBlocked(schemaOf, within, each, blocked, owner);
      return true;
    };
    if (Array.isArray(value)) row[name] = value.filter(stays);
    else if (!stays(value)) row[name] = null;
  }
};

/** Whether anything in a row could show a picture: a file, or a component that has one. */
const hasPictures = (schemaOf: SchemaOf, schema: AnySchema, row: Row): boolean =>
  rowFieldsOf(schema).some(([name, attribute]) => {
    const rows = rowsWithin(row[name]);
    if (attribute.type === 'media') return rows.length > 0;
    return rows.some((each) => {
      const within = storedWithin(schemaOf, attribute, each);
      return within !== undefined && (within.uid === PICTURE || hasPictures(schemaOf, within, each));
    });
  });

/**
 * Removes pictures whose consent is withdrawn or expired from the rows of an answer to a reader, with their caption and all other
 * fields (docs/adr/0022-consent.md).
 *
 * @param ask of an answer that is read by statements.
 */
export async function removeBlockedPictures(strapi: Core.Strapi, answer: readonly TypedRow[], ask?: Ask) {
  const schemaOf = schemasOf(strapi);
  if (!answer.some(([uid, row]) => hasPictures(schemaOf, schemaOf(uid), row))) return;
  const blocked = await blockedIn(strapi, answer, ask);
  if (blocked === undefined) return;
  for (const [uid, row] of answer) removeBlocked(schemaOf, schemaOf(uid), row, blocked);
}

/**
 * Does so in every answer of the content API. It is checked for every answer, so that a withdrawal has effect from the next one, and
 * an expiry from midnight.
 */
export const installConsent = (strapi: Core.Strapi) => {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (isFromReader(strapi) && ROW_READS.includes(context.action))
      await removeBlockedPictures(
        strapi,
        rowsWithin(result).map((row) => [context.uid, row]),
      );
    return result;
  });
};
