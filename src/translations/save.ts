import type { Core } from '@strapi/strapi';
import { SOURCE_LOCALE } from '../locales';
import { refuse } from '../messages/refuse';
import { schemasOf } from '../schema/marks';
import type { DocumentRows, EntryRow } from '../writing/document-rows';
import type { Write, WriteHandler } from '../writing/on-write';
import { carry, mark } from './carry';
import { sameTexts } from '../writing/content';
import { withKeys } from './keys';
import { isFilled, languagesOf, sourceDraft } from './languages';
import { afterOwnEdit, afterSourceEdit, stateOf } from './states';

/** A document while it is being saved: as it was, as it is, and which of its rows was written. */
interface Saving {
  write: Write;
  before: DocumentRows;
  after: DocumentRows;
  written: EntryRow;
  /** The language the document was first written in. */
  sourceLocale: string;
}

const isNone = (value: unknown) => value === null || value === undefined || value === '';

const textChanged = (strapi: Core.Strapi, { write, before, after }: Saving, locale: string) => {
  const [old, now] = [before.draft(locale), after.draft(locale)];
  const schemaOf = schemasOf(strapi);
  return !old || !now || !sameTexts(schemaOf, schemaOf(write.uid), old, now);
};

/** The state of the text that was written itself, and the language it is in. */
const ownState = (strapi: Core.Strapi, saving: Saving) => {
  const { write, before, after, written, sourceLocale } = saving;
  const old = before.draft(written.locale);
  const sent = write.params.data?.textLanguage;
  const chosen = isNone(sent) || sent === old?.textLanguage ? undefined : sent;
  if (written.locale === sourceLocale)
    return { translation: 'source', textLanguage: chosen ?? old?.textLanguage ?? sourceLocale };
  const stored = stateOf(old?.translation) ?? 'fallback';
  const asked = stateOf(write.params.data?.translation);
  const translation = afterOwnEdit(stored, asked, textChanged(strapi, saving, written.locale));
  if (translation === 'fallback') return { translation, textLanguage: after.draft(sourceLocale)?.textLanguage };
  const known = stored === 'fallback' ? undefined : old?.textLanguage;
  return { translation, textLanguage: chosen ?? known ?? written.locale };
};

/** Another language's slug follows the source's until somebody translates it. */
const slugFor = ({ before, sourceLocale }: Saving, source: EntryRow, into: EntryRow | undefined) =>
  isNone(into?.slug) || into?.slug === before.draft(sourceLocale)?.slug ? source.slug : into?.slug;

/** Takes what was written to one other language; or, in the one written, the source's text back. */
const carryTo = async (strapi: Core.Strapi, saving: Saving, locale: string) => {
  const { write, after, written, sourceLocale } = saving;
  const [source, into] = [after.draft(sourceLocale) ?? written, after.draft(locale)];
  const target = { documentId: written.documentId, locale };
  const facts = { from: written, facts: true, texts: false };
  if (locale === sourceLocale) return carry(strapi, write.uid, target, into, [facts]);
  const stored = stateOf(into?.translation) ?? 'fallback';
  const slug = slugFor(saving, source, into);
  if (stored === 'fallback') {
    const texts = { from: source, facts: false, texts: true };
    const also = { translation: stored, textLanguage: source.textLanguage, slug };
    return carry(strapi, write.uid, target, into, [texts, facts], also);
  }
  const behind = written.locale === sourceLocale && textChanged(strapi, saving, sourceLocale);
  return carry(strapi, write.uid, target, into, [facts], {
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
const requireLanguage = (strapi: Core.Strapi, languages: readonly string[], before: DocumentRows, locale: string) => {
  const own = before.draft(locale);
  const isThere = before.drafts.length === 0 || (own !== undefined && isFilled(own));
  if (languages.includes(locale) && isThere) return;
  const params = { value: locale, languages: languages.join(', ') };
  refuse(strapi, [{ path: ['locale'], code: 'content_language_unknown', params }]);
};

/**
 * Carries a saved draft to the other languages: facts, relations and files to all of them, texts from the source to
 * those that nobody has translated. A fact written while in another language goes everywhere as well.
 */
export const onSave =
  (strapi: Core.Strapi): WriteHandler =>
  async (write, next) => {
    const { uid, params } = write;
    const before = await write.before();
    const locale = typeof params.locale === 'string' && params.locale !== '' ? params.locale : SOURCE_LOCALE;
    const languages = await languagesOf(strapi);
    requireLanguage(strapi, languages, before, locale);
    const schemaOf = schemasOf(strapi);
    if (params.data) params.data = withKeys(schemaOf, schemaOf(uid), params.data, before.draft(locale));
    const result = await next();
    const saved = result as EntryRow | null; // create and update answer with the entry, or null when there is none
    if (saved === null) return result;
    const after = await write.after(saved.documentId);
    const written = after.draft(locale);
    if (!written) return result;
    const saving: Saving = { write, before, after, written, sourceLocale: (sourceDraft(before) ?? written).locale };
    const own = await mark(strapi, uid, written, ownState(strapi, saving));
    Object.assign(written, own);
    if (written.translation === 'fallback') await carryTo(strapi, saving, locale);
    for (const other of languages)
      if (other !== locale && takesContent(after, other)) await carryTo(strapi, saving, other);
    Object.assign(saved, own);
    return result;
  };
