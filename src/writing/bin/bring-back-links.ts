import type { Core } from '@strapi/strapi';
import { issue, type Issue } from '../../domain/issue';
import { today } from '../../model/clock';
import { SOURCE_LOCALE } from '../../model/locales';
import { schemasOf, type AnySchema } from '../../model/schema/field-options';
import { rowsOf, type Row } from '../../model/schema/row-values';
import { recompute } from '../computed/recompute';
import { loadDocument, type EntryRow } from '../document-rows';
import { documentsOf } from '../documents';
import { changesIn } from '../history/changes';
import { addEntry } from '../history/record';
import { asInternalWrite } from '../internal-write';
import { lockDocuments } from '../locks';
import { heldLinksOf } from '../publishing/links';
import { binned, binOf, type BinEntry, type LostLink } from './entries';
import { mayBeLinked, ownerOf } from './owners';

const isList = ({ attributes }: AnySchema, field: string) => {
  const attribute = attributes[field];
  return attribute?.type === 'relation' && attribute.relation.endsWith('ToMany');
};

/** The links of a field with one more at its former place. */
const withLink = (linked: readonly Row[], index: number, added: Row): Row[] => [
  ...linked.slice(0, index),
  added,
  ...linked.slice(index),
];

/** Puts a link back into a document that is in the bin itself. */
const intoBin = async (
  strapi: Core.Strapi,
  referrer: BinEntry,
  { field, index }: LostLink,
  { document, title }: BinEntry,
) => {
  const drafts = referrer.contents.drafts.map((draft) => {
    const added = { documentId: document, title };
    const isOne = !isList(schemasOf(strapi)(referrer.type), field);
    return { ...draft, [field]: isOne ? added : withLink(rowsOf(draft, field), index, added) };
  });
  const contents = { ...referrer.contents, drafts };
  await binOf(strapi).update({ where: { id: referrer.id }, data: { contents } });
};

/** Puts a link back into the drafts of a document, and records it there, as its loss was. */
const intoDrafts = async (
  strapi: Core.Strapi,
  { uid, documentId, field, index }: LostLink,
  drafts: readonly EntryRow[],
  document: string,
) => {
  for (const { locale, ...draft } of drafts) {
    const linked = withLink(rowsOf(draft, field), index, { documentId: document });
    const set = linked.map((each) => ({ documentId: each.documentId, locale }));
    await asInternalWrite(() =>
      documentsOf(strapi, uid).update({ documentId, locale, data: { [field]: { set } } }),
    );
  }
  await recompute(strapi, uid, { documentId }, today());
  const now = await loadDocument(strapi, uid, documentId);
  const locale = now.source?.locale ?? SOURCE_LOCALE;
  const changes = changesIn(schemasOf(strapi), schemasOf(strapi)(uid), drafts, now.drafts, locale);
  await addEntry(strapi, {
    uid,
    document: documentId,
    action: 'update',
    locale,
    changes,
    row: now.source,
    reason: null,
  });
};

/** Puts one link back; an issue where it cannot come back. */
const bringBack = async (strapi: Core.Strapi, link: LostLink, entry: BinEntry): Promise<Issue[]> => {
  const { uid, documentId, field, title } = link;
  const schema = schemasOf(strapi)(uid);
  const isField = heldLinksOf(schema).some((each) => each.field === field && each.target === entry.type);
  // Waits for whoever deletes it at this moment: then it is in the bin.
  await lockDocuments(strapi, uid, { documentIds: [documentId] }, 'write');
  const { drafts } = await loadDocument(strapi, uid, documentId);
  const inBin = drafts.length === 0 ? await binned(strapi, uid, documentId) : null;
  const linked = drafts.flatMap((draft) => rowsOf(draft, field));
  if (linked.some((each) => each.documentId === entry.document)) return [];
  if (!isField || (drafts.length === 0 && !inBin)) return [issue('bin_referrer_gone', [], { title })];
  const owners = inBin ? [inBin.municipality] : drafts.map((draft) => ownerOf(uid, draft));
  if (!owners.every((owner) => mayBeLinked(owner, entry.municipality)))
    return [issue('bin_referrer_moved', [], { title })];
  if (inBin) {
    await intoBin(strapi, inBin, link, entry);
    return [issue('bin_link_waits', [], { title })];
  }
  if (!isList(schema, field) && linked.length > 0) return [issue('bin_link_replaced', [], { title })];
  await intoDrafts(strapi, link, drafts, entry.document);
  return [];
};

/**
 * Puts back the links to a restored document that others lost when it was deleted. They were taken without asking for the
 * right to those drafts, and are given back in the same way; not to those that another municipality has by now.
 *
 * @returns an issue for each link that cannot come back.
 */
export const bringBackLinks = async (strapi: Core.Strapi, entry: BinEntry): Promise<Issue[]> => {
  const lost: Issue[] = [];
  for (const link of entry.contents.links) lost.push(...(await bringBack(strapi, link, entry)));
  return lost;
};
