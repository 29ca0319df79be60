import { isRecord } from '../../domain/record';
import type { FieldDigest, FieldDigests, RowDigest } from './digest';

/** What a form was opened from. */
export interface Version {
  document: string;
  locale: string;
  /** The last history entry there was: relations are compared with what the history says happened since. */
  since: number;
  /** The same for relations, by their names, and for rows, by their keys, of which a later state is known. */
  relations: Readonly<Record<string, number>>;
  fields: FieldDigests;
}

/** A version as it is sent: opaque to clients. */
export const encodeVersion = (version: Version): string =>
  Buffer.from(JSON.stringify(version)).toString('base64url');

const isRowDigest = (value: unknown): value is RowDigest =>
  isRecord(value) &&
  [value.k, value.i].every((each) => each === null || typeof each === 'string') &&
  areDigests(value.f);

const isDigest = (value: unknown): value is FieldDigest =>
  typeof value === 'string' || (Array.isArray(value) ? value.every(isRowDigest) : isRowDigest(value));

const areDigests = (value: unknown): value is FieldDigests =>
  isRecord(value) && Object.values(value).every(isDigest);

const isVersion = (value: unknown): value is Version =>
  isRecord(value) &&
  typeof value.document === 'string' &&
  typeof value.locale === 'string' &&
  Number.isSafeInteger(value.since) &&
  isRecord(value.relations) &&
  Object.values(value.relations).every(Number.isSafeInteger) &&
  areDigests(value.fields);

/** Reads a version that was sent back; undefined for anything else. It is no secret and proves nothing. */
export function decodeVersion(text: unknown): Version | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return isVersion(value) ? value : undefined;
  } catch {
    return undefined; // not one of ours
  }
}
