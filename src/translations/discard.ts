import type { Core } from '@strapi/strapi';
import { refuse } from '../messages/refuse';
import { schemasOf } from '../schema/marks';
import { loadDocument, type EntryRow } from '../writing/document-rows';
import type { Write, WriteHandler } from '../writing/on-write';
import { carry } from './carry';
import { sameTexts } from '../writing/content';
import { sourceDraft } from './languages';
import { inOrder, meant, putBack, workOfOthers } from './publish';
import { afterSourceEdit, stateOf } from './states';

/** Back to the published text in one language only: its facts stay what they are in the others. */
const keepFacts = async (
  strapi: Core.Strapi,
  { uid }: Write,
  source: EntryRow,
  published: EntryRow | undefined,
  into: EntryRow | undefined,
) => {
  // prettier-ignore
  if (!into) return;
  const facts = { from: source, facts: true, texts: false };
  const stored = stateOf(into.translation) ?? 'fallback';
  if (stored === 'fallback') {
    const takings = [{ from: source, facts: false, texts: true }, facts];
    // A slug of its own stays, also where the text has no translation.
    const slug = into.slug === published?.slug ? source.slug : into.slug;
    return carry(strapi, uid, into, into, takings, { textLanguage: source.textLanguage, slug });
  }
  const schemaOf = schemasOf(strapi);
  const behind = published !== undefined && !sameTexts(schemaOf, schemaOf(uid), published, source);
  return carry(strapi, uid, into, into, [facts], { translation: behind ? afterSourceEdit(stored) : stored });
};

/**
 * Goes back to what is published: in the source language with the whole document, but for the texts that translators
 * are working on; in another language with its text only.
 */
export const onDiscard =
  (strapi: Core.Strapi): WriteHandler =>
  async (write, next) => {
    const { uid, params } = write;
    const before = await write.before();
    // Strapi would delete the draft and put nothing in its place.
    if (before.drafts.length > 0 && before.published.length === 0)
      refuse(strapi, [{ path: [], code: 'nothing_published', params: {} }]);
    const asked = meant(write, before);
    const source = sourceDraft(before);
    if (!source) return next();
    const whole = asked.includes(source.locale);
    if (whole) params.locale = before.published.map(({ locale }) => locale);
    const result = inOrder(await next(), asked);
    const after = await loadDocument(strapi, uid, source.documentId);
    if (whole) for (const work of workOfOthers(before, asked)) await putBack(strapi, write, work, after);
    else
      for (const locale of asked)
        await keepFacts(strapi, write, source, before.publishedIn(source.locale), after.draft(locale));
    return result;
  };
