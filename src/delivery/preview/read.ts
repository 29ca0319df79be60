import type { Core, UID } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { fieldOptionsOf, schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { rowsIn, textOf, type Row } from '../../model/schema/row-values';
import { populateComponents, relationTarget } from '../../model/schema/walk';
import { VIEWS } from '../reading/views';

/** An entry that a preview mentions. */
export interface Mentioned {
  title: string;
  isPublished: boolean;
}

/** A draft as its preview shows it. */
export interface Draft {
  row: Row;
  /** The municipality it belongs to, by documentId; null for what belongs to all. */
  owner: string | null;
  /** The entries in its relations, by field. */
  mentioned: ReadonlyMap<string, readonly Mentioned[]>;
}

const ownerOf = (row: Row): string | null => {
  const { municipality } = row;
  return isRecord(municipality) ? textOf(municipality, 'documentId') : null;
};

/** The relations that the entry's own page shows. */
const relationsOn = (strapi: Core.Strapi, uid: ContentType) => {
  const { populate = {} } = VIEWS[uid].detail;
  return Object.entries(schemasOf(strapi)(uid).attributes).flatMap(([name, attribute]) => {
    const target = relationTarget(attribute);
    const isComputed = fieldOptionsOf(attribute)?.computed === true;
    return target !== undefined && name in populate ? [{ name, target, isComputed }] : [];
  });
};

/**
 * The titles of entries as readers may know them. What is published is called as it is on the site, not as a draft of it would be.
 * What is not is mentioned only where this entry links to it and the same municipality owns it: then it has to be published with it.
 */
async function mentionedIn(
  strapi: Core.Strapi,
  row: Row,
  owner: string | null,
  locale: string,
  { name, target, isComputed }: { name: string; target: string; isComputed: boolean },
): Promise<Mentioned[]> {
  const linked = rowsIn(row[name]);
  if (linked.length === 0) return [];
  const title = titleField(schemasOf(strapi)(target));
  const published: Row[] = await strapi.db.query(target as UID.ContentType).findMany({
    where: {
      documentId: { $in: linked.map((each) => each.documentId) },
      locale,
      publishedAt: { $notNull: true },
    },
    select: ['documentId', title],
  });
  return linked.flatMap((each): Mentioned[] => {
    const onSite = published.find(({ documentId }) => documentId === each.documentId);
    if (onSite) return [{ title: textOf(onSite, title) ?? '', isPublished: true }];
    const isOwn = isOwned(target) && owner !== null && ownerOf(each) === owner;
    return !isComputed && isOwn ? [{ title: textOf(each, title) ?? '', isPublished: false }] : [];
  });
}

/**
 * Reads the draft of a document in a language with all that its page shows, past the document service, whose readers get published
 * documents only (published-only.ts). The caller has checked the link.
 *
 * @returns null when there is no such draft.
 */
export async function readDraft(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  locale: string,
): Promise<Draft | null> {
  const schemaOf = schemasOf(strapi);
  const relations = relationsOn(strapi, uid);
  const populateLinks = (name: string, attribute: Parameters<typeof relationTarget>[0]) => {
    if (attribute?.type === 'media') return true;
    const relation = relations.find((each) => each.name === name);
    if (!relation) return undefined;
    const select = ['documentId', titleField(schemaOf(relation.target))];
    const municipality = isOwned(relation.target)
      ? { populate: { municipality: { select: ['documentId'] } } }
      : {};
    return { select, ...municipality };
  };
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: {
      ...populateComponents(schemaOf, schemaOf(uid), populateLinks),
      ...(isOwned(uid) && { municipality: { select: ['documentId', 'name'] } }),
    },
  });
  if (!row) return null;
  const owner = isOwned(uid) ? ownerOf(row) : uid === MUNICIPALITY ? documentId : null;
  const mentioned = new Map<string, readonly Mentioned[]>();
  for (const relation of relations)
    mentioned.set(relation.name, await mentionedIn(strapi, row, owner, locale, relation));
  return { row, owner, mentioned };
}
