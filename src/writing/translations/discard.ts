import { refuse } from '../../model/messages/refuse';
import type { EntryRow } from '../document-rows';
import type { Write, WriteHandler } from '../write';
import { copyToLocale } from './copy-to-locales';
import { sameTexts } from '../content';
import { inOrder, restoreText, textsInProgress } from './publish';
import { afterSourceEdit, stateOf } from './states';

/** Goes back to the published text in one language only: its facts stay the same as in the others. */
const keepFacts = async (
  { strapi, uid, schema, schemaOf }: Write,
  source: EntryRow,
  published: EntryRow | undefined,
  into: EntryRow | undefined,
) => {
  if (!into) return;
  const facts = { from: source, facts: true, texts: false };
  const stored = stateOf(into.translation) ?? 'fallback';
  if (stored === 'fallback') {
    const takings = [{ from: source, facts: false, texts: true }, facts];
    // A slug of its own stays, also without a translated text.
    const slug = into.slug === published?.slug ? source.slug : into.slug;
    return copyToLocale(strapi, uid, into, into, takings, { textLanguage: source.textLanguage, slug });
  }
  const behind = published !== undefined && !sameTexts(schemaOf, schema, published, source);
  return copyToLocale(strapi, uid, into, into, [facts], {
    translation: behind ? afterSourceEdit(stored) : stored,
  });
};

/**
 * Goes back to what is published: in the source language for the whole document, except texts in translation; in
 * another language for its text only.
 */
export const discardToPublished: WriteHandler = async (write, next) => {
  const { strapi, before, languages } = write;
  // Strapi would delete the draft without a replacement.
  if (before.drafts.length > 0 && before.published.length === 0)
    refuse(strapi, [{ path: [], code: 'nothing_published', params: {} }]);
  const { source } = before;
  if (!source) return next();
  const whole = languages.includes(source.locale);
  if (whole) write.actIn(before.published.map(({ locale }) => locale));
  const result = inOrder(await next(), languages);
  const after = await write.reload(source.documentId);
  if (whole) for (const work of textsInProgress(before, languages)) await restoreText(write, work, after);
  else
    for (const locale of languages)
      await keepFacts(write, source, before.publishedIn(source.locale), after.draft(locale));
  return result;
};
