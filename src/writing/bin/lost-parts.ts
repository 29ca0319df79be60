import type { Core } from '@strapi/strapi';
import { issue, type Issue } from '../../domain/issue';
import { FILE, isContentType } from '../../model/content-types';
import { schemasOf, type AnySchema } from '../../model/schema/field-options';
import { fieldsOfRole, titleField } from '../../model/schema/field-roles';
import { partsOf } from '../../model/schema/parts';
import { rowsIn, textOf, type Row } from '../../model/schema/row-values';
import { linkTarget } from '../../model/schema/walk';
import type { EntryRow } from '../document-rows';
import { heldLinksOf } from '../publishing/links';
import { binned, binOf, type BinEntry } from './entries';
import { mayBeLinked, nameOfLinked, ownersOfPresent } from './owners';

/** The fields of an entry, and of the component rows in it, that link to documents or files. */
function* linkFields(strapi: Core.Strapi, schema: AnySchema, row: Row) {
  for (const part of partsOf(schemasOf(strapi), schema, row))
    for (const [name, attribute] of Object.entries(part.schema.attributes)) {
      const target = linkTarget(attribute);
      const linked = rowsIn(part.row[name]);
      // The row is a copy from the bin, so it can be changed.
      if (target !== undefined && linked.length > 0)
        yield { name, target, linked, row: part.row as Record<string, unknown> };
    }
}

/** Has a link wait in the bin for the document that it leads to, which is there as well. */
const waitFor = async (
  strapi: Core.Strapi,
  target: BinEntry,
  { type, document, title }: BinEntry,
  field: string,
  index: number,
) => {
  const link = { uid: type, documentId: document, title: title ?? '', field, index };
  const contents = { ...target.contents, links: [...target.contents.links, link] };
  await binOf(strapi).update({ where: { id: target.id }, data: { contents } });
};

/** A link as it is in the bin. */
interface BinnedLink {
  target: string;
  linked: Row;
}

/** The title of what a link leads to. */
const titleOf = (strapi: Core.Strapi, { target, linked }: BinnedLink): string => {
  const field = target === FILE ? 'name' : isContentType(target) && titleField(schemasOf(strapi)(target));
  return (field ? textOf(linked, field) : null) ?? String(linked[nameOfLinked(target)]);
};

/**
 * What leads nowhere any more, or to what another municipality has by now.
 *
 * @param owners of all rows of what it leads to; undefined where nothing is there.
 * @param inBin what it leads to, if that was deleted as well.
 */
const lossOf = (
  strapi: Core.Strapi,
  { municipality }: BinEntry,
  link: BinnedLink,
  owners: readonly (string | null)[] | undefined,
  inBin: BinEntry | null,
): Issue | undefined => {
  const isFile = link.target === FILE;
  const title = titleOf(strapi, link);
  const params: NonNullable<Parameters<typeof issue>[2]> = isFile ? { name: title } : { title };
  const all = owners ?? (inBin ? [inBin.municipality] : []);
  if (!all.every((owner) => mayBeLinked(owner, municipality)))
    return issue(isFile ? 'bin_file_moved' : 'bin_link_moved', [], params);
  if (owners) return undefined;
  if (inBin) return issue('bin_link_waits', [], params);
  return issue(isFile ? 'bin_file_gone' : 'bin_link_gone', [], params);
};

/**
 * Takes out of a document's drafts what there is no more: links to deleted documents and files, and the times that were set; and
 * links to what another municipality has by now. A link to a document in the bin waits there.
 *
 * @returns the drafts that can be restored, and an issue for each thing that cannot.
 */
export const withoutLostParts = async (
  strapi: Core.Strapi,
  entry: BinEntry,
  drafts: readonly EntryRow[],
): Promise<{ drafts: EntryRow[]; lost: Issue[] }> => {
  const schema = schemasOf(strapi)(entry.type);
  const held = heldLinksOf(schema).map(({ field }) => field);
  const lost = new Map<string, Issue>();
  const add = (each: Issue) => lost.set(JSON.stringify(each), each);
  const kept = structuredClone([...drafts]);
  for (const [language, draft] of kept.entries())
    for (const { name, target, linked, row } of linkFields(strapi, schema, draft)) {
      const there = await ownersOfPresent(strapi, target, linked);
      const left: Row[] = [];
      for (const [index, each] of linked.entries()) {
        const owners = there.get(each[nameOfLinked(target)]);
        const isSought = owners === undefined && isContentType(target);
        const waited = isSought ? await binned(strapi, target, String(each.documentId)) : null;
        const loss = lossOf(strapi, entry, { target, linked: each }, owners, waited);
        if (!loss) {
          left.push(each);
          continue;
        }
        add(loss);
        if (loss.code === 'bin_link_waits' && waited && language === 0 && held.includes(name))
          await waitFor(strapi, waited, entry, name, index);
      }
      row[name] = Array.isArray(row[name]) ? left : (left[0] ?? null);
    }
  for (const draft of kept as Record<string, unknown>[])
    for (const name of fieldsOfRole(schema, 'schedule')) {
      if (draft[name] !== null && draft[name] !== undefined) add(issue('bin_schedule_dropped', []));
      draft[name] = null;
    }
  return { drafts: kept, lost: [...lost.values()] };
};
