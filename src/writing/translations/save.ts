import { refuse } from '../../model/messages/refuse';
import { loadDocument, type DocumentRows, type EntryRow } from '../document-rows';
import { answeredDocument, answeredEntries, type WriteResult } from '../documents';
import type { Write, WriteHandler } from '../write';
import { copyToLocale, setRowState } from './copy-to-locales';
import { sameTexts } from '../content';
import { presentCredential } from '../../strapi/present-request';
import { withKeys } from './keys';
import { isFilled, languagesOf } from './languages';
import type { Sender } from './same-row';
import { afterOwnEdit, afterSourceEdit, stateOf } from './states';

/** A save: the document as it is after it, and which of its rows was written. */
interface Saving {
  write: Write;
  after: DocumentRows;
  written: EntryRow;
  /** The language the document was first written in. */
  sourceLocale: string;
}

const isNone = (value: unknown) => value === null || value === undefined || value === '';

const textChanged = ({ write: { before, schema, schemaOf }, after }: Saving, locale: string) => {
  const [old, now] = [before.draft(locale), after.draft(locale)];
  return !old || !now || !sameTexts(schemaOf, schema, old, now);
};

/** The state of the text that was written itself, and the language it is in. */
const ownState = (saving: Saving) => {
  const { write, after, written, sourceLocale } = saving;
  const old = write.before.draft(written.locale);
  const sent = write.data?.textLanguage;
  const chosen = isNone(sent) || sent === old?.textLanguage ? undefined : sent;
  if (written.locale === sourceLocale)
    return { translation: 'source', textLanguage: chosen ?? old?.textLanguage ?? sourceLocale };
  const stored = stateOf(old?.translation) ?? 'fallback';
  const asked = stateOf(write.data?.translation);
  const translation = afterOwnEdit(stored, asked, textChanged(saving, written.locale));
  if (translation === 'fallback')
    return { translation, textLanguage: after.draft(sourceLocale)?.textLanguage };
  const known = stored === 'fallback' ? undefined : old?.textLanguage;
  return { translation, textLanguage: chosen ?? known ?? written.locale };
};

/** Another language's slug follows the source's until it is translated. */
const slugFor = (
  { write: { before }, sourceLocale }: Saving,
  source: EntryRow,
  into: EntryRow | undefined,
) => (isNone(into?.slug) || into?.slug === before.draft(sourceLocale)?.slug ? source.slug : into?.slug);

/** Takes what was written to one other language; or, in the one written, the source's text back. */
const copySaveToLocale = async (saving: Saving, locale: string) => {
  const { write, after, written, sourceLocale } = saving;
  const { strapi, uid } = write;
  const [source, into] = [after.draft(sourceLocale) ?? written, after.draft(locale)];
  const target = { documentId: written.documentId, locale };
  const withoutNewTexts = written.locale !== sourceLocale;
  const facts = { from: written, facts: true, texts: false, withoutNewTexts };
  if (locale === sourceLocale) return copyToLocale(strapi, uid, target, into, [facts]);
  const stored = stateOf(into?.translation) ?? 'fallback';
  const slug = slugFor(saving, source, into);
  if (stored === 'fallback') {
    const whole = { from: source, facts: true, texts: true };
    const also = { translation: stored, textLanguage: source.textLanguage, slug };
    return copyToLocale(strapi, uid, target, into, [whole, facts], also);
  }
  const behind = written.locale === sourceLocale && textChanged(saving, sourceLocale);
  return copyToLocale(strapi, uid, target, into, [facts], {
    translation: behind ? afterSourceEdit(stored) : stored,
    slug,
  });
};

/** A row the back-fill has made gets all its content from there, not piecemeal. */
const takesContent = (after: DocumentRows, locale: string) => {
  const row = after.draft(locale);
  return row === undefined || isFilled(row);
};

/** Refuses a language that is not enabled, or not yet there for this document. */
const requireLanguage = ({ strapi, before, locale }: Write, languages: readonly string[]) => {
  const own = before.draft(locale);
  const isThere = before.drafts.length === 0 || (own !== undefined && isFilled(own));
  if (languages.includes(locale) && isThere) return;
  const params = { value: locale, languages };
  refuse(strapi, [{ path: ['locale'], code: 'content_language_unknown', params }]);
};

/** When a translation is discarded, the sent text is not stored: the answer has the source's text. */
const answerWithSource = async (
  { strapi, uid, schema, locale }: Write,
  documentId: string,
  result: WriteResult,
) => {
  const stored = (await loadDocument(strapi, uid, documentId)).draft(locale);
  for (const saved of stored ? answeredEntries(result) : [])
    for (const name of Object.keys(saved)) {
      const attribute = schema.attributes[name];
      if (attribute && attribute.type !== 'relation') saved[name] = stored?.[name];
    }
};

/** Who the rows of a save come from: the admin's form, or a program, which may have a token for the admin. */
const senderOf = ({ strapi, before, locale }: Write): Sender => {
  if (presentCredential(strapi) !== 'session') return 'program';
  return (before.source?.locale ?? locale) === locale ? 'source' : 'translation';
};

/**
 * Copies a saved draft to the other languages: facts, relations and files to all of them, texts from the source to
 * untranslated languages. A fact written in another language is copied to all as well.
 */
export const saveAllLanguages: WriteHandler = async (write, next) => {
  const { strapi, uid, locale, before, data, schema, schemaOf } = write;
  const languages = await languagesOf(strapi);
  requireLanguage(write, languages);
  if (data) write.setData(withKeys(schemaOf, schema, data, before.draft(locale), senderOf(write)));
  const result = await next();
  const documentId = answeredDocument(result);
  if (documentId === undefined) return result;
  const after = await write.reload(documentId);
  const written = after.draft(locale);
  if (!written) return result;
  const saving: Saving = { write, after, written, sourceLocale: (before.source ?? written).locale };
  const own = await setRowState(strapi, uid, written, ownState(saving));
  write.rowsChanged((row) => row === written, own);
  if (written.translation === 'fallback') await copySaveToLocale(saving, locale);
  for (const other of languages)
    if (other !== locale && takesContent(after, other)) await copySaveToLocale(saving, other);
  for (const saved of answeredEntries(result)) Object.assign(saved, own);
  if (written.translation === 'fallback' && locale !== saving.sourceLocale)
    await answerWithSource(write, documentId, result);
  return result;
};
