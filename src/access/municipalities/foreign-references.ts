import type { Core } from '@strapi/strapi';
import { FILE, MUNICIPALITY } from '../../model/content-types';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
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
  scope: Scope,
  target: string,
  references: readonly Reference[],
) => {
  const [ids, documentIds] = [
    references.flatMap((each) => each.ids),
    references.flatMap((each) => each.documentIds),
  ];
  const named = { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] };
  const files = target === FILE ? await mediaWhere(strapi, FILE, named) : [];
  const foreignFiles = files.filter(
    ({ municipality }) => municipality !== null && !isWithin(scope, municipality),
  );
  const owners = await ownersOfNamed(strapi, target, ids, documentIds);
  const foreign = new Set(
    owners.flatMap(({ documentId, owner }) => (isWithin(scope, owner) ? [] : [documentId])),
  );
  return [...foreignFiles, ...owners.filter(({ documentId }) => foreign.has(documentId))].flatMap(
    ({ id, documentId }): (string | number)[] => [id, documentId],
  );
};

/**
 * Links to documents of another municipality: the pickers do not show them, but an id can be guessed.
 *
 * @returns an issue at each field with such a link. Common themes, networks and files may be linked by all.
 */
export const foreignReferences = async (
  scope: Scope,
  { strapi, data, schema, schemaOf }: Write,
): Promise<Issue[]> => {
  if (scope === 'all' || !data) return [];
  const references = referencesIn(schemaOf, schema, data);
  const issues: Issue[] = [];
  for (const target of new Set(references.map((each) => each.target))) {
    const these = references.filter((each) => each.target === target);
    const foreign = await foreignIn(strapi, scope, target, these);
    const wrong = these.filter(({ ids, documentIds }) =>
      [...ids, ...documentIds].some((id) => foreign.includes(id)),
    );
    issues.push(...wrong.map(({ path }) => issue(CODES[target] ?? 'link_foreign', path)));
  }
  return issues;
};
