import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, isContentType, isOwned, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { owningField } from '../../model/schema/inverse-relations';
import { relationTarget } from '../../model/schema/walk';
import { UserFacingError } from '../../operations/user-facing-error';
import { deleteLedger, existingDocuments, readLedger } from './ledger';

/** A link of an entry that the loader did not make to an example. */
export interface LostLink {
  uid: ContentType;
  title: string;
  field: string;
}

interface Linking {
  id: number;
  documentId: string;
  publishedAt: string | null;
  linked: number[];
  title: string;
}

interface LinkedRow {
  id: number;
  documentId: string;
}

/** The fields of a type in which it stores links to other content. */
const linkFields = (strapi: Core.Strapi, uid: ContentType): string[] =>
  Object.entries(schemasOf(strapi)(uid).attributes).flatMap(([name, attribute]) => {
    const target = relationTarget(attribute);
    const isLink = target !== undefined && isContentType(target) && name !== 'localizations';
    return isLink && owningField(attribute) === undefined ? [name] : [];
  });

/** The rows of entries of the installation's own that link to examples in a field. */
async function linkingRows(
  strapi: Core.Strapi,
  uid: ContentType,
  field: string,
  examples: ReadonlySet<string>,
): Promise<Linking[]> {
  const title = titleField(schemasOf(strapi)(uid));
  const rows: (LinkedRow & Record<string, unknown>)[] = await strapi.db.query(uid).findMany({
    where: { [field]: { documentId: { $in: [...examples] } } },
    populate: { [field]: { select: ['id', 'documentId'] } },
    orderBy: { id: 'asc' },
  });
  return rows
    .filter(({ documentId }) => !examples.has(documentId))
    .map((row) => ({
      id: row.id,
      documentId: row.documentId,
      publishedAt: row.publishedAt as string | null, // every content type has draft and publish
      linked: ([row[field]].flat() as LinkedRow[]) // populated above
        .filter(({ documentId }) => examples.has(documentId))
        .map(({ id }) => id),
      title: String(row[title] ?? ''),
    }));
}

/** Entries of the installation's own without the municipality that they belong to would be nobody's. */
async function requireNoOwnEntries(strapi: Core.Strapi, examples: ReadonlySet<string>) {
  const found = [];
  for (const uid of CONTENT_TYPES.filter(isOwned))
    found.push(...(await linkingRows(strapi, uid, 'municipality', examples)));
  const titles = [...new Map(found.map(({ documentId, title }) => [documentId, `„${title}“`])).values()];
  if (titles.length === 0) return;
  const more = titles.length > 10 ? ` and ${titles.length - 10} more` : '';
  throw new UserFacingError(
    `Entries of your own belong to an example municipality: ${titles.slice(0, 10).join(', ')}${more}. ` +
      'Move them to a municipality of your own, or delete them. Nothing was removed.',
  );
}

/**
 * Takes the links to examples off what readers see of an entry; its draft loses them with the deletion, which its history
 * records. Past the document service, which keeps what is published from losing a link (docs/adr/0019): here
 * that is what was asked for, and a publication would publish the changes of the draft.
 */
async function unlinkPublished(
  strapi: Core.Strapi,
  uid: ContentType,
  field: string,
  rows: readonly Linking[],
) {
  for (const { id, publishedAt, linked } of rows)
    if (publishedAt !== null)
      await strapi.db.query(uid).update({ where: { id }, data: { [field]: { disconnect: linked } } });
}

/**
 * Removes what `loadExamples` added, and nothing else, in one transaction; documents that link to others go first.
 * Entries of the installation's own stay, and lose their links to examples.
 *
 * @returns how many documents were deleted, and which links were lost; with `dryRun`, what would be.
 * @throws UserFacingError when entries of its own belong to an example municipality.
 */
export async function removeExamples(
  strapi: Core.Strapi,
  { dryRun = false } = {},
): Promise<{ removed: number; lostLinks: LostLink[] }> {
  const ledger = await readLedger(strapi);
  const { documentIds } = await existingDocuments(strapi);
  const typeOf = (key: string) => CONTENT_TYPES.findIndex((uid) => key.startsWith(`${uid}/`));
  const examples = Object.entries(ledger)
    .filter(([, { documentId }]) => documentIds.has(documentId))
    .sort(([a], [b]) => typeOf(b) - typeOf(a));
  const ids = new Set(examples.map(([, { documentId }]) => documentId));
  return strapi.db.transaction(async () => {
    await requireNoOwnEntries(strapi, ids);
    const lost = new Map<string, LostLink>();
    for (const uid of CONTENT_TYPES)
      for (const field of linkFields(strapi, uid)) {
        const rows = await linkingRows(strapi, uid, field, ids);
        // The oldest row is the draft in the language that the entry was first written in.
        for (const { documentId, title } of rows.toReversed())
          lost.set(`${documentId} ${field}`, { uid, title, field });
        if (!dryRun) await unlinkPublished(strapi, uid, field, rows);
      }
    const plan = { removed: examples.length, lostLinks: [...lost.values()] };
    if (dryRun) return plan;
    for (const [key, { documentId }] of examples) {
      const uid = CONTENT_TYPES[typeOf(key)];
      if (uid) await strapi.documents(uid).delete({ documentId, locale: '*' });
    }
    await deleteLedger(strapi);
    return plan;
  });
}
