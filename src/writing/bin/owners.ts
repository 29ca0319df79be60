import type { Core, UID } from '@strapi/strapi';
import { FILE, isOwned, MUNICIPALITY } from '../../model/content-types';
import { textOf, type Row } from '../../model/schema/row-values';
import { municipalityOf } from '../slugs/slugs';

/** A municipality by documentId; null for what is common to all. */
type Owner = string | null;

/** Which municipality a row of a type belongs to; a file says it itself. */
export const ownerOf = (type: string, row: Row | undefined): Owner => {
  if (row && type === FILE) return textOf(row, 'municipality');
  if (row && type === MUNICIPALITY) return String(row.documentId);
  return isOwned(type) ? (municipalityOf(row) ?? null) : null;
};

/** Whether what these own may be linked: what two municipalities own may not. */
export const mayBeLinked = (one: Owner, other: Owner): boolean =>
  one === null || other === null || one === other;

/** By what links know what they lead to: a file by its number, a document by its documentId. */
export const nameOfLinked = (type: string): 'id' | 'documentId' => (type === FILE ? 'id' : 'documentId');

/** Which of some linked documents or files there are, with the owners of all their rows. */
export const ownersOfPresent = async (
  strapi: Core.Strapi,
  type: string,
  linked: readonly Row[],
): Promise<ReadonlyMap<unknown, readonly Owner[]>> => {
  const name = nameOfLinked(type);
  const rows: Row[] = await strapi.db.query(type as UID.ContentType).findMany({
    where: { [name]: { $in: [...new Set(linked.map((each) => each[name]))] } },
    select: type === FILE ? ['id', 'municipality'] : ['documentId'],
    populate: isOwned(type) ? { municipality: { select: ['documentId'] } } : {},
  }); // a field's own schema says the type
  const owners = new Map<unknown, Owner[]>();
  for (const row of rows) owners.set(row[name], [...(owners.get(row[name]) ?? []), ownerOf(type, row)]);
  return owners;
};
