import type { Core } from '@strapi/strapi';
import { today } from '../../model/clock';
import { isOwned, MUNICIPALITY, OF_ALL } from '../../model/content-types';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { holdsComponents, relationTarget, rowFieldsOf, storedComponent } from '../../model/schema/walk';
import { blockedFiles, pictureRowsOf } from './blocked-files';

export type Row = Record<string, unknown>;
export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** What may not be shown, and what it takes to know it of a row. */
export interface Blocked {
  everywhere: ReadonlySet<number>;
  /** By the municipality whose entries it may not be shown in. */
  apart: ReadonlyMap<string, ReadonlySet<number>>;
  /** The file of a row of a picture; an answer may have the row without it. */
  fileOf: ReadonlyMap<unknown, number>;
  /** The municipality of an entry, by its documentId. */
  ownerOf: ReadonlyMap<unknown, string>;
}

export const isBlocked = ({ everywhere, apart }: Blocked, file: unknown, owner: string) =>
  typeof file === 'number' && (everywhere.has(file) || apart.get(owner)?.has(file) === true);

/** The schema of what stands in a field, for a component, a relation or a row of a dynamic zone. */
export const schemaWithin = (
  schemaOf: SchemaOf,
  attribute: AnySchema['attributes'][string],
  row: Row,
): AnySchema | undefined => {
  if (holdsComponents(attribute)) return storedComponent(schemaOf, attribute, row);
  const target = relationTarget(attribute);
  return target === undefined ? undefined : schemaOf(target);
};

/** Whose an entry is; a component is its entry's. */
export const ownerWithin = ({ ownerOf }: Blocked, { uid }: AnySchema, row: Row, around: string): string => {
  if (uid === MUNICIPALITY) return String(row.documentId);
  if (isOwned(uid)) return ownerOf.get(row.documentId) ?? OF_ALL;
  return uid.startsWith('api::') ? OF_ALL : around;
};

/** The entries in an answer that a municipality owns, by their type. */
const ownedIn = (schemaOf: SchemaOf, schema: AnySchema, row: Row): [string, unknown][] => [
  ...(isOwned(schema.uid) ? [[schema.uid, row.documentId] as [string, unknown]] : []),
  ...rowFieldsOf(schema).flatMap(([name, attribute]) =>
    [row[name] ?? []]
      .flat()
      .filter(isRow)
      .flatMap((each) => {
        const within = schemaWithin(schemaOf, attribute, each);
        return within ? ownedIn(schemaOf, within, each) : [];
      }),
  ),
];

/** The municipality of each entry in an answer, which may have been asked for without it. */
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

/** What may not be shown today in some rows of a type; undefined when there is nothing. */
export const blockedIn = async (
  strapi: Core.Strapi,
  schema: AnySchema,
  rows: readonly Row[],
): Promise<Blocked | undefined> => {
  const files = await blockedFiles(strapi, today());
  if (files.length === 0) return undefined;
  const everywhere = new Set<number>();
  const apart = new Map<string, Set<number>>();
  for (const { id, municipality } of files) {
    if (municipality === null) everywhere.add(id);
    else apart.set(municipality, (apart.get(municipality) ?? new Set()).add(id));
  }
  const schemaOf = schemasOf(strapi);
  const entries = apart.size === 0 ? [] : rows.flatMap((row) => ownedIn(schemaOf, schema, row));
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
