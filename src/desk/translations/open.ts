import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { issue } from '../../domain/issue';
import { isContentType, type ContentType } from '../../model/content-types';
import { refuse } from '../../model/messages/refuse';
import { schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { checkerOf, type Checker } from '../../strapi/permission-checker';
import { presentAbility } from '../../strapi/present-request';
import { loadDocument, type DocumentRows, type EntryRow } from '../../writing/document-rows';
import { isFilled } from '../../writing/translations/languages';
import { lastEntry } from '../../writing/versions/saved-since';
import { rowsForRight } from '../rows-for-right';

/** Which translation is asked for. */
export interface AskedTranslation {
  uid: string;
  documentId: string;
  /** The language to translate into. */
  to: string;
}

/** A document in its own language and in the one that it is translated into. */
export interface OpenedTranslation {
  strapi: Core.Strapi;
  uid: ContentType;
  schema: AnySchema;
  schemaOf: SchemaOf;
  rows: DocumentRows;
  source: EntryRow;
  target: EntryRow;
  /** The languages that it can be translated into. */
  languages: readonly string[];
  writable: boolean;
  publishable: boolean;
  /** The last history entry before it was read: what is saved in between counts as newer. */
  since: number;
}

/** Whether a role, with the conditions that it may have, lets the reader do something in a language. */
async function mayIn(
  strapi: Core.Strapi,
  {
    uid,
    documentId,
    checker,
    right,
  }: { uid: ContentType; documentId: string; checker: Checker; right: 'read' | 'update' },
): Promise<(locale: string) => boolean> {
  const rows = await rowsForRight(strapi, uid, documentId, { checker, right });
  return (locale) => rows.some((row) => row.locale === locale && !checker.cannot[right](row));
}

/**
 * Opens a document for translation.
 *
 * @throws errors.NotFoundError where there is no such document; errors.ForbiddenError without the right to read both languages;
 *   errors.ValidationError for a language that it is not translated into.
 */
export async function openTranslation(
  strapi: Core.Strapi,
  { uid, documentId, to }: AskedTranslation,
): Promise<OpenedTranslation> {
  const ability = presentAbility(strapi);
  if (!isContentType(uid)) throw new errors.NotFoundError();
  if (!ability) throw new errors.ForbiddenError();
  const since = await lastEntry(strapi, uid, documentId);
  const rows = await loadDocument(strapi, uid, documentId);
  const { source } = rows;
  if (!source) throw new errors.NotFoundError();
  const checker = checkerOf(strapi, uid, ability);
  const asked = { uid, documentId, checker };
  const mayRead = await mayIn(strapi, { ...asked, right: 'read' });
  if (!mayRead(source.locale)) throw new errors.ForbiddenError();
  const languages = rows.drafts
    .filter((row) => row !== source && isFilled(row) && mayRead(row.locale))
    .map(({ locale }) => locale);
  const target = rows.draft(to);
  if (to === source.locale) refuse(strapi, [issue('translation_into_itself', ['to'], { languages })]);
  if (!target || !languages.includes(to))
    return refuse(strapi, [issue('content_language_unknown', ['to'], { value: to, languages })]);
  const mayUpdate = await mayIn(strapi, { ...asked, right: 'update' });
  return {
    strapi,
    uid,
    schema: schemasOf(strapi)(uid),
    schemaOf: schemasOf(strapi),
    rows,
    source,
    target,
    languages,
    writable: mayUpdate(to),
    publishable: !checker.cannot.publish(),
    since,
  };
}
