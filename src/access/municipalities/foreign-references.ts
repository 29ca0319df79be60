import type { Core } from '@strapi/strapi';
import { FILE, isOwned, MUNICIPALITY, type ContentType } from '../../model/content-types';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { schemasOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { textOf, type Row } from '../../model/schema/row-values';
import { municipalityOf } from '../../writing/slugs/slugs';
import type { Write } from '../../writing/write';
import { isWithin, type Scope } from './scope';
import { referencesIn, type Reference } from '../../model/schema/references';
import { mediaWhere, ownersOf } from './ownership';

const CODES: Readonly<Record<string, IssueCode>> = {
  [FILE]: 'file_foreign',
  [MUNICIPALITY]: 'municipality_foreign',
};

/** The municipalities of referenced documents: all their rows, found by documentId or by the id of one row. */
const ownersOfNamed = async (
  strapi: Core.Strapi,
  target: string,
  ids: readonly number[],
  documentIds: readonly string[],
) => {
  const named = ids.length === 0 ? [] : ((await ownersOf(strapi, target, { id: { $in: ids } })) ?? []);
  const documents = [...documentIds, ...named.map(({ documentId }) => documentId)];
  return (await ownersOf(strapi, target, { documentId: { $in: documents } })) ?? [];
};

/** The ids of one type that may not be linked to. One row of another municipality is enough for a document. */
const foreignIn = async (
  strapi: Core.Strapi,
  isForeign: (owner: string | undefined) => boolean,
  target: string,
  references: readonly Reference[],
) => {
  const [ids, documentIds] = [
    references.flatMap((each) => each.ids),
    references.flatMap((each) => each.documentIds),
  ];
  const named = { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] };
  const files = target === FILE ? await mediaWhere(strapi, FILE, named) : [];
  const foreignFiles = files.filter(({ municipality }) => municipality !== null && isForeign(municipality));
  const owners = await ownersOfNamed(strapi, target, ids, documentIds);
  const foreign = new Set(owners.flatMap(({ documentId, owner }) => (isForeign(owner) ? [documentId] : [])));
  return [...foreignFiles, ...owners.filter(({ documentId }) => foreign.has(documentId))].flatMap(
    ({ id, documentId }): (string | number)[] => [id, documentId],
  );
};

/** The municipality that an entry has after the write: the one it names, else its own; undefined for what none owns. */
const ownerAfter = async ({ strapi, uid, before, data, schema, schemaOf }: Write) => {
  if (uid === MUNICIPALITY) return before.source?.documentId;
  if (!isOwned(uid) || !data) return undefined;
  const named = referencesIn(schemaOf, schema, { municipality: data.municipality });
  const [ids, documentIds] = [named.flatMap((each) => each.ids), named.flatMap((each) => each.documentIds)];
  const [given] = named.length > 0 ? await ownersOfNamed(strapi, MUNICIPALITY, ids, documentIds) : [];
  return given?.owner ?? municipalityOf(before.source);
};

/** Whether a reference names one of some documents or rows. */
const names = ({ ids, documentIds }: Reference, some: readonly (string | number)[]) =>
  [...ids, ...documentIds].some((id) => some.includes(id));

/** The title of a referenced document in the source language, for its refusal. */
const titleOf = async (strapi: Core.Strapi, target: ContentType, { ids, documentIds }: Reference) => {
  const title = titleField(schemasOf(strapi)(target));
  const row: Row | null = await strapi.db.query(target).findOne({
    where: { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] },
    select: [title],
    orderBy: { id: 'asc' },
  });
  return (row && textOf(row, title)) ?? '';
};

/**
 * Links to documents of another municipality: the pickers do not show them to a user of one, but an id can be guessed; and a user of
 * several sees the documents of all of them.
 *
 * @returns an issue at each field with such a link. Common themes, networks and files may be linked by all.
 */
export const foreignReferences = async (scope: Scope, write: Write): Promise<Issue[]> => {
  const { strapi, data, schema, schemaOf } = write;
  if (!data) return [];
  const references = referencesIn(schemaOf, schema, data);
  // Who has one municipality is refused every other.
  const hasSeveral = scope === 'all' || scope.length > 1;
  const owner =
    hasSeveral && references.some(({ target }) => isOwned(target)) ? await ownerAfter(write) : undefined;
  const issues: Issue[] = [];
  for (const target of new Set(references.map((each) => each.target))) {
    const these = references.filter((each) => each.target === target);
    const foreign =
      scope === 'all' ? [] : await foreignIn(strapi, (of) => !isWithin(scope, of), target, these);
    const wrong = these.filter((each) => names(each, foreign));
    issues.push(...wrong.map(({ path }) => issue(CODES[target] ?? 'link_foreign', path)));
    if (owner === undefined || !isOwned(target)) continue;
    // What is nobody's yet is asked for its municipality when it is published.
    const others = await foreignIn(strapi, (of) => of !== undefined && of !== owner, target, these);
    for (const each of these.filter((one) => names(one, others) && !wrong.includes(one))) {
      const title = await titleOf(strapi, target, each);
      issues.push(issue('linked_to_other_municipality', each.path, { title }));
    }
  }
  return issues;
};
