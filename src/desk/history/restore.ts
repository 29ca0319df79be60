import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { presentUser } from '../../access/municipalities/scope';
import { HISTORY_ENTRY, isContentType, type ContentType } from '../../model/content-types';
import { issue } from '../../domain/issue';
import { refuse, refuseInForm } from '../../model/messages/refuse';
import { isRowId } from '../../model/row-id';
import { schemasOf } from '../../model/schema/field-options';
import { checkerOf } from '../../strapi/permission-checker';
import { presentAbility } from '../../strapi/present-request';
import { loadDocument } from '../../writing/document-rows';
import { documentsOf } from '../../writing/documents';
import { earlierSave } from '../../writing/history/earlier-values';
import { inRepeatedTransaction } from '../../writing/one-transaction';
import type { Change, EarlierValue } from '../contract';
import { writable } from './fields';

interface Stored {
  locale: string;
  changes: readonly Change[];
}

const isSame = (change: Change, { field, locale, published }: EarlierValue) =>
  change.field === field && change.locale === locale && change.published === published;

/** Saves the earlier values of a document in one language, with the rights and by the rules of any other save. */
const save = async (
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  locale: string,
  changes: readonly Change[],
) => {
  const schema = schemasOf(strapi)(uid);
  const document = await loadDocument(strapi, uid, documentId);
  const ability = presentAbility(strapi);
  const user = presentUser(strapi);
  if (!ability || !user || document.rows.length === 0) throw new errors.NotFoundError();
  const mayWrite = writable(uid, ability);
  if (checkerOf(strapi, uid, ability).cannot.update({ locale }) || !changes.every(mayWrite))
    throw new errors.ForbiddenError();
  const { data, issues } = await earlierSave(strapi, schema, document, locale, changes);
  if (issues.length > 0) await refuseInForm(strapi, schema, issues);
  if (Object.keys(data).length === 0) return;
  await documentsOf(strapi, uid).update({ documentId, locale, data: { ...data, updatedBy: user.id } });
};

/**
 * Puts values that an entry of the history replaced back into the draft, each in its own language: all of them, or none.
 *
 * @throws errors.NotFoundError when there is no such entry; errors.ForbiddenError without the right to write;
 *   errors.ValidationError saying what cannot be put back.
 */
export const restoreEarlier = async (strapi: Core.Strapi, { params, request }: Context): Promise<void> => {
  const { uid, documentId, id } = params as { uid: string; documentId: string; id: string }; // all in the route's path
  if (!isContentType(uid) || !isRowId(id)) throw new errors.NotFoundError();
  const { changes: asked } = request.body as { changes: readonly EarlierValue[] }; // as the shape of the route (access/admin-routes/shapes) says
  const entry: Stored | null = await strapi.db
    .query(HISTORY_ENTRY)
    .findOne({ where: { id, type: uid, document: documentId }, select: ['locale', 'changes'] });
  if (!entry) throw new errors.NotFoundError();
  const chosen = entry.changes.filter((change) => asked.some((each) => isSame(change, each)));
  if (chosen.length < asked.length) refuse(strapi, [issue('earlier_value_unknown', ['changes'])]);
  const languages = [...new Set(chosen.map(({ locale }) => locale ?? entry.locale))];
  await inRepeatedTransaction(strapi, 'bringing back earlier values', async () => {
    for (const locale of languages)
      await save(
        strapi,
        uid,
        documentId,
        locale,
        chosen.filter((change) => (change.locale ?? entry.locale) === locale),
      );
  });
};
