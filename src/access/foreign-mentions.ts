import type { Core } from '@strapi/strapi';
import { MUNICIPALITY } from '../content-types';
import type { Issue } from '../domain/issue';
import { schemasOf } from '../schema/marks';
import type { Write } from '../writing/on-write';
import { isWithin, type Scope } from './belonging';
import { FILE, mentionsIn, type Mention } from './mentions';
import { mediaWhere, ownersOf } from './ownership';

const CODES: Readonly<Record<string, string>> = { [FILE]: 'file_foreign', [MUNICIPALITY]: 'municipality_foreign' };

/** The ids that may not be linked to, of one type; asked in one statement. */
const foreignIn = async (strapi: Core.Strapi, scope: Scope, target: string, mentions: readonly Mention[]) => {
  const [ids, documentIds] = [mentions.flatMap((each) => each.ids), mentions.flatMap((each) => each.documentIds)];
  const where = { $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] };
  const files = target === FILE ? await mediaWhere(strapi, FILE, where) : [];
  const foreignFiles = files.filter(({ municipality }) => municipality !== null && !isWithin(scope, municipality));
  const owners = (await ownersOf(strapi, target, where)) ?? [];
  return [...foreignFiles, ...owners.filter(({ owner }) => !isWithin(scope, owner))].flatMap(
    ({ id, documentId }): (string | number)[] => [id, documentId],
  );
};

/**
 * Links to what is another municipality's: the pickers do not show it, but an id can be guessed.
 *
 * @returns an issue at each field that has one. Common themes, networks and files may be linked by all.
 */
export const foreignMentions = async (strapi: Core.Strapi, scope: Scope, { uid, params }: Write): Promise<Issue[]> => {
  if (scope === 'all' || !params.data) return [];
  const schemaOf = schemasOf(strapi);
  const mentions = mentionsIn(schemaOf, schemaOf(uid), params.data);
  const issues: Issue[] = [];
  for (const target of new Set(mentions.map((each) => each.target))) {
    const these = mentions.filter((each) => each.target === target);
    const foreign = await foreignIn(strapi, scope, target, these);
    const wrong = these.filter(({ ids, documentIds }) => [...ids, ...documentIds].some((id) => foreign.includes(id)));
    issues.push(...wrong.map(({ path }) => ({ path, code: CODES[target] ?? 'link_foreign', params: {} })));
  }
  return issues;
};
