import type { Core } from '@strapi/strapi';
import { issue } from '../../domain/issue';
import { isRecord } from '../../domain/record';
import { isContentType, type ContentType } from '../../model/content-types';
import { messagesOf } from '../../model/messages/refuse';
import { schemasOf } from '../../model/schema/field-options';
import { answerConflict } from '../conflict';
import type { AroundForm, FormRequest } from '../../strapi/document-forms';
import { comparedFields, digestFields } from '../../writing/versions/digest';
import { asOpenedForm, type OpenedForm } from '../../writing/versions/opened-form';
import { rowKeysOf } from '../../writing/versions/row-keys';
import { lastEntry } from '../../writing/versions/saved-since';
import { encodeVersion } from '../../writing/versions/version';

/** The document in an answer, if it is a draft: nobody edits what is published. */
function draftIn(body: unknown): Record<string, unknown> | undefined {
  const data = isRecord(body) ? body.data : undefined;
  const isDraft = isRecord(data) && typeof data.documentId === 'string' && data.publishedAt === null;
  return isDraft ? data : undefined;
}

/** Adds its version to the draft in an answer, made of the values that are in the answer. */
async function addVersion(strapi: Core.Strapi, uid: ContentType, { ctx }: FormRequest, since: number) {
  const draft = draftIn(ctx.body);
  if (!draft) return;
  const schemaOf = schemasOf(strapi);
  const keys = await rowKeysOf(strapi, schemaOf, schemaOf(uid), draft);
  draft.version = encodeVersion({
    document: String(draft.documentId),
    locale: String(draft.locale),
    since,
    relations: {},
    fields: digestFields(schemaOf, schemaOf(uid), draft, keys),
  });
}

/** Answers the form of a document with the version that it shows. */
export const readingForm: AroundForm = async (strapi, request, next) => {
  const { uid, documentId } = request;
  if (!isContentType(uid) || documentId === undefined) return next();
  // Before the document is read: what is saved in between counts as newer than the version.
  const since = await lastEntry(strapi, uid, documentId);
  const answered = await next();
  await addVersion(strapi, uid, request, since);
  return answered;
};

/** Takes the version out of what was sent: it is no field, and Strapi would drop it. */
function takeVersion({ body }: { body?: unknown }): unknown {
  if (!isRecord(body)) return undefined;
  const { version } = body;
  Reflect.deleteProperty(body, 'version');
  return version === null || version === '' ? undefined : version;
}

const hasValues = (strapi: Core.Strapi, uid: ContentType, body: unknown) =>
  isRecord(body) && comparedFields(schemasOf(strapi)(uid)).some(([name]) => body[name] !== undefined);

/** Tells a client that named no version what that means. */
function addWarning(strapi: Core.Strapi, { ctx: { body } }: FormRequest) {
  if (!isRecord(body)) return;
  const warnings = messagesOf(strapi, [issue('version_missing', ['version'])]);
  body.meta = { ...(isRecord(body.meta) && body.meta), warnings };
}

/** Saves a form as opened from the version that it names, and answers with the new one; a conflict is answered with 409. */
export const savingForm: AroundForm = async (strapi, request, next) => {
  const { uid, documentId, ctx } = request;
  if (!isContentType(uid)) return next();
  const version = takeVersion(ctx.request);
  if (documentId === undefined) {
    const created = await next();
    await addVersion(strapi, uid, request, 0);
    return created;
  }
  const isUnnamed = version === undefined && hasValues(strapi, uid, ctx.request.body);
  const form: OpenedForm = { documentId, version };
  return answerConflict(ctx, async () => {
    const saved = await asOpenedForm(form, next);
    if (form.lastEntry !== undefined) await addVersion(strapi, uid, request, form.lastEntry);
    if (isUnnamed) addWarning(strapi, request);
    return saved;
  });
};
