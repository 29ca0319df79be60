import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isOwned, MUNICIPALITY } from '../content-types';
import type { Issue } from '../domain/issue';
import { refuse } from '../messages/refuse';
import { schemasOf } from '../schema/marks';
import { loadDocument, type DocumentRows } from '../writing/document-rows';
import { onWrite, WRITES, type Write } from '../writing/on-write';
import { isAdministrator, isWithin, onlyMunicipality, presentUser, scopeOf, type Scope } from './belonging';
import { mayOf } from './capabilities';
import { foreignMentions } from './foreign-mentions';
import { isEmptied, mentionsIn } from './mentions';
import { changedFacts } from './translator';

/** The municipality a document belongs to: the municipality itself to itself. */
const ownerOf = ({ uid, params }: Write, before: DocumentRows): unknown => {
  if (uid === MUNICIPALITY) return params.documentId;
  const [row] = before.rows.flatMap(({ municipality }) => [municipality ?? []].flat() as { documentId: string }[]); // related rows
  return row?.documentId;
};

/** A document of another municipality is answered as if it did not exist, however its id was found. */
const requireOwn = (scope: Scope, write: Write, before: DocumentRows) => {
  if (write.params.documentId === undefined || (write.uid !== MUNICIPALITY && !isOwned(write.uid))) return;
  if (!isWithin(scope, ownerOf(write, before))) throw new errors.NotFoundError();
};

/** Fills in the municipality of something new where there is only one, and asks for it where there are several. */
const settleMunicipality = async (strapi: Core.Strapi, scope: Scope, { uid, action, params }: Write) => {
  if (!isOwned(uid) || !params.data) return [];
  const { municipality } = params.data;
  const given = mentionsIn(schemasOf(strapi), strapi.getModel(uid), { municipality }).length > 0;
  if (given) return [];
  const missing = { path: ['municipality'], code: 'municipality_missing', params: {} };
  if (action !== 'create') return scope !== 'all' && isEmptied(municipality) ? [missing] : [];
  const only = await onlyMunicipality(strapi, scope);
  if (only !== undefined) params.data = { ...params.data, municipality: { set: [{ documentId: only }] } };
  if (only !== undefined || scope === 'all') return [];
  return [scope.length === 0 ? { ...missing, code: 'municipality_none' } : missing];
};

/** Strapi answers an editor with the fields they may read of a document of theirs: it has to see whose the answer is. */
const answerWithMunicipality = ({ uid, params }: Write) => {
  const { populate } = params;
  if (isOwned(uid) && typeof populate === 'object' && !Array.isArray(populate))
    params.populate = { ...populate, municipality: true };
};

/** What a role may not do to a document whatever its rights to the type are. */
const beyondRole = (may: ReturnType<typeof mayOf>, { action, params }: Write, before: DocumentRows): Issue[] => {
  const [locale] = [params.locale ?? []].flat();
  const { source } = before;
  const refused = (code: string): Issue[] => [{ path: [], code, params: {} }];
  if (action === 'delete' && !may.deletePublished && before.published.length > 0) return refused('published_kept');
  if (action === 'discardDraft' && !may.publish) return refused('discard_not_yours');
  // It would be published with the rest at its time, and nobody who may publish would have read it.
  if (action === 'update' && !may.publish && may.writeFacts && source?.publishAt) return refused('scheduled_not_yours');
  if (action === 'update' && !may.writeFacts && (locale === undefined || locale === source?.locale))
    return refused('translation_of_source');
  return [];
};

/**
 * Who may: asked of every write that an admin user makes, whichever way, before anything else is. Scripts, schedules and
 * the loading of examples have no user and pass; the installation's administrator belongs to every municipality.
 */
export const installWriteGuard = (strapi: Core.Strapi) =>
  onWrite(strapi, WRITES, async (write, next) => {
    const user = presentUser(strapi);
    if (!user) return next();
    const scope = await scopeOf(strapi, user);
    const before = await write.before();
    requireOwn(scope, write, before);
    const unsettled = await settleMunicipality(strapi, scope, write);
    if (isAdministrator(user)) return next();
    const may = mayOf(user);
    const issues = [...unsettled, ...beyondRole(may, write, before), ...(await foreignMentions(strapi, scope, write))];
    if (issues.length > 0) refuse(strapi, issues);
    if (scope !== 'all') answerWithMunicipality(write);
    const result = await next();
    if (may.writeFacts || write.action !== 'update') return result;
    const after = await loadDocument(strapi, write.uid, String(write.params.documentId));
    const facts = changedFacts(strapi, write, before, after);
    if (facts.length > 0) refuse(strapi, facts);
    return result;
  });
