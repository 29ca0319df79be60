import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { today } from '../../model/clock';
import { isOwned, MUNICIPALITY, OF_ALL } from '../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { rowFieldsOf, storedWithin } from '../../model/schema/walk';
import { blockedFiles, pictureRowsOf, type Ask } from './blocked-files';

/** A row of an answer, which may be changed. */
export type Row = Record<string, unknown>;

/** What may not be shown, and what is needed to find it in a row. */
export interface Blocked {
  everywhere: ReadonlySet<number>;
  /** By the municipality whose entries it may not be shown in. */
  apart: ReadonlyMap<string, ReadonlySet<number>>;
  /** The file of a picture row; an answer may have the row without its file. */
  fileOf: ReadonlyMap<unknown, number>;
  /** The municipality of an entry, by its documentId. */
  ownerOf: ReadonlyMap<unknown, string>;
}

export const isBlocked = ({ everywhere, apart }: Blocked, file: unknown, owner: string) =>
  typeof file === 'number' && (everywhere.has(file) || apart.get(owner)?.has(file) === true);

/** The rows in a field of an answer: one, a list, or none. */
export const rowsWithin = (value: unknown): Row[] => [value ?? []].flat().filter(isRecord);

/** The municipality that an entry belongs to; a component belongs to its entry. */
export const ownerWithin = ({ ownerOf }: Blocked, { uid }: AnySchema, row: Row, around: string): string => {
  if (uid === MUNICIPALITY) return String(row.documentId);
  if (isOwned(uid)) return ownerOf.get(row.documentId) ?? OF_ALL;
  return uid.startsWith('api::') ? OF_ALL : around;
};

/** The entries in an answer that a municipality owns, by their type. */
const ownedIn = (schemaOf: SchemaOf, schema: AnySchema, row: Row): [string, unknown][] => [
  ...(isOwned(schema.uid) ? [[schema.uid, row.documentId] as [string, unknown]] : []),
  ...rowFieldsOf(schema).flatMap(([name, attribute]) =>
    rowsWithin(row[name]).flatMap((each) => {
      const within = storedWithin(schemaOf, attribute, each);
      return within ? ownedIn(schemaOf, within, each) : [];
    }),
  ),
];

/** The municipality of each entry in an answer; the query may not have populated it. */
const ownersIn = async (strapi: Core.Strapi, entries: readonly [string, unknown][]) => {
  const owners = new Map<unknown, string>();
  for (const uid of new Set(entries.map(([each]) => each))) {
    if (!isOwned(uid)) continue;
    const documentId = { $in: entries.flatMap(([each, id]) => (each === uid ? [id] : [])) };
    const rows: { documentId: string; municipality: { documentId: string } | null }[] = await strapi.db
      .query(uid)
      .findMany({
        where: { documentId, publishedAt: { $notNull: true } },
        select: ['documentId'],
        populate: { municipality: { select: ['documentId'] } },
      });
    for (const row of rows) if (row.municipality) owners.set(row.documentId, row.municipality.documentId);
  }
  return owners;
};

/** A row of an answer, and its type. */
export type TypedRow = readonly [uid: string, row: Row];

/** What may not be shown today in the rows of an answer; undefined when nothing is blocked. */
export const blockedIn = async (
  strapi: Core.Strapi,
  answer: readonly TypedRow[],
  ask?: Ask,
): Promise<Blocked | undefined> => {
  const files = await blockedFiles(strapi, today(), ask);
  if (files.length === 0) return undefined;
  const everywhere = new Set<number>();
  const apart = new Map<string, Set<number>>();
  for (const { id, municipality } of files) {
    if (municipality === null) everywhere.add(id);
    else apart.set(municipality, (apart.get(municipality) ?? new Set()).add(id));
  }
  const schemaOf = schemasOf(strapi);
  const entries =
    apart.size === 0 ? [] : answer.flatMap(([uid, row]) => ownedIn(schemaOf, schemaOf(uid), row));
  return {
    everywhere,
    apart,
    fileOf: await pictureRowsOf(
      strapi,
      files.map(({ id }) => id),
    ),
    ownerOf: await ownersIn(strapi, entries),
  };
};
