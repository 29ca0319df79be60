import { errors } from '@strapi/utils';
import { isOwned, MUNICIPALITY } from '../../model/content-types';
import { issue, type Issue, type IssueCode } from '../../domain/issue';
import { refuseInForm } from '../../model/messages/refuse';
import { checkerOf } from '../../strapi/permission-checker';
import { presentAbility } from '../../strapi/present-request';
import { loadDocument } from '../../writing/document-rows';
import { lockDocuments } from '../../writing/locks';
import type { Write, WriteHandler } from '../../writing/write';
import {
  isWhollyWithin,
  onlyMunicipality,
  presentUser,
  scopeOf,
  type AdminUser,
  type Scope,
} from '../municipalities/scope';
import { capabilitiesOf, type Capabilities } from '../roles/capabilities';
import { beyondProposal } from './common-entries';
import { foreignReferences } from '../municipalities/foreign-references';
import { isEmptied, referencesIn } from '../../model/schema/references';
import { changedFacts } from './translator';

/** The municipalities the rows of a document name: one, unless it is damaged. The municipality itself is its own. */
const ownersOf = ({ uid, documentId, before }: Write): unknown[] => {
  if (uid === MUNICIPALITY) return [documentId];
  return before.rows
    .flatMap(({ municipality }) => [municipality ?? []].flat() as { documentId: string }[]) // related rows
    .map(({ documentId }) => documentId);
};

/** A document of another municipality is answered as if it did not exist, however its id was found. */
const requireOwn = (scope: Scope, write: Write) => {
  if (write.documentId === undefined || (write.uid !== MUNICIPALITY && !isOwned(write.uid))) return;
  if (!isWhollyWithin(scope, ownersOf(write))) throw new errors.NotFoundError();
};

/**
 * Strapi asks for the right to create before it knows the entry, so the languages to which a role or a token is limited
 * have no effect there ("TODO: Revert the creation if create permission conditions are not met",
 * content-manager/dist/server/controllers/collection-types.js).
 */
const requireLanguage = (user: AdminUser, { strapi, uid, action, locale }: Write) => {
  if (action !== 'create') return;
  const { cannot } = checkerOf(strapi, uid, presentAbility(strapi));
  if (cannot.create({ locale, createdBy: user })) throw new errors.ForbiddenError();
};

/** Fills in the municipality of something new where there is only one, and asks for it where there are several; what has one keeps one. */
const settleMunicipality = async (scope: Scope, write: Write) => {
  const { strapi, uid, action, data, schema, schemaOf } = write;
  if (!isOwned(uid) || !data) return [];
  const { municipality } = data;
  const given = referencesIn(schemaOf, schema, { municipality }).length > 0;
  if (given) return [];
  const missing = issue('municipality_missing', ['municipality']);
  if (action !== 'create') return isEmptied(municipality) && ownersOf(write).length > 0 ? [missing] : [];
  const only = await onlyMunicipality(strapi, scope);
  if (only !== undefined) {
    await lockDocuments(strapi, MUNICIPALITY, { documentIds: [only] }, 'rely');
    write.setData({ ...data, municipality: { set: [{ documentId: only }] } });
  }
  if (only !== undefined || scope === 'all') return [];
  return [scope.length === 0 ? issue('municipality_none', ['municipality']) : missing];
};

/** What a role may not do to a document whatever its rights to the type are. */
const beyondRole = (may: Capabilities, { action, asked, before }: Write): Issue[] => {
  const { source } = before;
  const refused = (code: IssueCode): Issue[] => [issue(code, [])];
  if (action === 'delete' && !may.deletePublished && before.published.length > 0)
    return refused('published_kept');
  // The content manager asks for the right to the entry of its form, not to those that are published with it.
  if (action === 'publish' && !may.publish) return refused('publish_not_yours');
  if (action === 'discardDraft' && !may.publish) return refused('discard_not_yours');
  // It would be published at the set time, without review by a user who may publish.
  if (action === 'update' && !may.publish && may.writeFacts && source?.publishAt)
    return refused('scheduled_not_yours');
  if (
    action === 'update' &&
    !may.writeFacts &&
    (asked === undefined || asked.some((locale) => locale === source?.locale))
  )
    return refused('translation_of_source');
  return [];
};

/**
 * Checks the rights for every write of an admin user, made in any way. Scripts, schedules and the loading of examples
 * have no user and pass; the administrator belongs to every municipality.
 */
export const guardWrite: WriteHandler = async (write, next) => {
  const { strapi, uid, action } = write;
  const user = presentUser(strapi);
  if (!user) return next();
  const scope = await scopeOf(strapi, user);
  requireOwn(scope, write);
  requireLanguage(user, write);
  const unsettled = await settleMunicipality(scope, write);
  const may = capabilitiesOf(strapi, user, uid);
  const issues = [
    ...unsettled,
    ...(await beyondProposal(user, scope, may, write)),
    ...beyondRole(may, write),
    ...(await foreignReferences(scope, write)),
  ];
  if (issues.length > 0) await refuseInForm(strapi, write.schema, issues);
  // Strapi answers an editor with the fields they may read of a document of theirs: it has to see whose the answer is.
  if (scope !== 'all' && isOwned(uid)) write.alsoAnswer('municipality');
  const result = await next();
  if (may.writeFacts || action !== 'update') return result;
  const facts = changedFacts(write, await loadDocument(strapi, uid, String(write.documentId)));
  if (facts.length > 0) await refuseInForm(strapi, write.schema, facts);
  return result;
};
