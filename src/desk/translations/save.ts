import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { displayInstant } from '../../domain/instant';
import { issue, type Issue } from '../../domain/issue';
import { presentUser } from '../../access/municipalities/scope';
import { isContentType } from '../../model/content-types';
import { TIME_ZONE } from '../../model/clock';
import { readerLanguage } from '../../model/messages/reader-language';
import { ConflictError, refuse } from '../../model/messages/refuse';
import { lockDocuments } from '../../writing/locks';
import { documentsOf } from '../../writing/documents';
import { inRepeatedTransaction } from '../../writing/one-transaction';
import { authorOf } from '../../writing/versions/conflicts';
import { digestFields } from '../../writing/versions/digest';
import { asOpenedForm } from '../../writing/versions/opened-form';
import { lastEntry, savedSince, type SavedSince } from '../../writing/versions/saved-since';
import { decodeVersion, encodeVersion, type Version } from '../../writing/versions/version';
import type { TextValue, TranslatedText, TranslationSave } from '../contract';
import { dataOf, nameAt } from './data';
import { openTranslation, type AskedTranslation, type OpenedTranslation } from './open';
import { addressIn } from './pairs';
import { valueAt } from './source-before';
import { sectionsOf } from './table';
import { isSameText, plainText, textIn } from './text';

/** What is sent, of any content; its shape is checked at the door (access/admin-routes/shapes). */
export type Sent = Omit<TranslationSave, 'texts'> & { texts?: Readonly<Record<string, unknown>> };

const atText = (name: string) => ['texts', name];

const isValue = ({ kind }: TranslatedText, value: unknown): value is TextValue =>
  value === null || (kind === 'blocks' ? Array.isArray(value) : typeof value === 'string');

/** Whether a value can be that of a text; what a text of its kind may be is checked where it is written. */
function issueOf(text: TranslatedText | undefined, name: string, value: unknown): Issue | undefined {
  if (!text) return issue('translated_text_gone', atText(name));
  if (!text.writable) return issue('right_missing', atText(name));
  if (isValue(text, value)) return undefined;
  return text.kind === 'blocks'
    ? issue('rich_text_malformed', atText(name))
    : issue('text_expected', atText(name), { value: JSON.stringify(value) });
}

/** The texts that were sent, each one that there is and that the user may write. */
function textsToWrite(
  { strapi }: OpenedTranslation,
  texts: ReadonlyMap<string, TranslatedText>,
  sent: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, TextValue> {
  const issues = Object.entries(sent).flatMap(([name, value]) => issueOf(texts.get(name), name, value) ?? []);
  if (issues.some(({ code }) => code === 'translated_text_gone')) refuse(strapi, issues, {}, ConflictError);
  if (issues.length > 0) refuse(strapi, issues);
  return new Map(Object.entries(sent) as [string, TextValue][]); // each of them was checked above
}

/** What happened to a text of the original since the table was read. */
interface SourceChange {
  text: TranslatedText;
  before: TextValue;
  last: SavedSince;
}

/** The change of a text of the original; undefined where it is as it was when the table was read. */
function changeOf(
  text: TranslatedText,
  locale: string,
  saved: readonly SavedSince[],
): SourceChange | undefined {
  const [field, ...rest] = addressIn(text.name);
  const changes = saved.flatMap((by) =>
    by.changes
      .filter((change) => change.field === field && (change.locale ?? by.locale) === locale)
      .map((change) => ({ by, before: valueAt(change.before, rest), after: valueAt(change.after, rest) }))
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
  );
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return undefined;
  const before = textIn({ text: first.before }, 'text');
  return isSameText(before, text.source) ? undefined : { text, before, last: last.by };
}

/** The version of somebody who has been told what changed in the original. */
async function versionTold({ strapi, uid, target, schema, schemaOf }: OpenedTranslation, version: Version) {
  // A text that follows the original has changed with it; any other is a colleague's, and is asked about.
  const follows = target.translation === 'fallback';
  return encodeVersion({
    ...version,
    since: await lastEntry(strapi, uid, version.document),
    ...(follows && { fields: digestFields(schemaOf, schema, target) }),
  });
}

/** Refuses to take a translation of what the original said before: 409, once for each change. */
async function refuseOfEarlier(
  opened: OpenedTranslation,
  version: Version,
  translated: readonly TranslatedText[],
) {
  const { strapi, uid, source } = opened;
  const saved = await savedSince(strapi, uid, version.document, version.since);
  const changed = translated.flatMap((text) => changeOf(text, source.locale, saved) ?? []);
  if (changed.length === 0) return;
  const language = readerLanguage(strapi);
  const issues = changed.map(({ text, before, last }) =>
    issue('original_changed_meanwhile', atText(text.name), {
      label: text.label,
      who: authorOf(last, language),
      when: displayInstant(TIME_ZONE, new Date(last.at)),
      before: plainText(before),
      after: plainText(text.source),
    }),
  );
  refuse(strapi, issues, { version: await versionTold(opened, version) }, ConflictError);
}

/** Names the texts that a refusal is about as the table does: paths in a form are those of rows by their numbers. */
function nameTexts(error: unknown, data: object) {
  if (!(error instanceof errors.ApplicationError)) return;
  const { errors: reasons = [] } = error.details as { errors?: { path: (string | number)[] }[] }; // of refuse.ts
  for (const reason of reasons) if (reason.path.length > 0) reason.path = atText(nameAt(data, reason.path));
}

async function save(strapi: Core.Strapi, asked: AskedTranslation, sent: Sent): Promise<void> {
  const opened = await openTranslation(strapi, asked);
  const { uid, target, writable } = opened;
  const { documentId } = target;
  if (!writable) throw new errors.ForbiddenError();
  const version = decodeVersion(sent.version);
  if (!version || version.document !== documentId || version.locale !== target.locale)
    return refuse(strapi, [issue('version_malformed', ['version'])]);
  const known = new Map(
    (await sectionsOf(opened)).flatMap(({ texts }) => texts.map((text) => [text.name, text] as const)),
  );
  const texts = textsToWrite(opened, known, sent.texts ?? {});
  const isDone = sent.done === true;
  const translated = [...known.values()].filter(({ name }) => isDone || texts.has(name));
  await refuseOfEarlier(opened, version, translated);
  const fields = dataOf(opened, { texts, without: new Set(sent.without) });
  if (Object.keys(fields).length === 0 && !isDone) return;
  const data = { ...fields, ...(isDone && { translation: 'done' }), updatedBy: presentUser(strapi)?.id };
  const write = () => documentsOf(strapi, uid).update({ documentId, locale: target.locale, data });
  try {
    await asOpenedForm({ documentId, version: sent.version }, write);
  } catch (error) {
    nameTexts(error, data);
    throw error;
  }
}

/**
 * Saves what was filled in of a translation's table, through the document service: with every rule, right and history entry of a form
 * (docs/adr/0063-the-translators-table.md). No fact is written, and rows are known by their keys.
 *
 * @throws ConflictError where a colleague has changed the same text, or the original of one that was translated;
 *   errors.ForbiddenError without the right to write this language; errors.ValidationError for what cannot be stored.
 */
export const saveTranslation = (strapi: Core.Strapi, asked: AskedTranslation, sent: Sent): Promise<void> =>
  inRepeatedTransaction(strapi, `the translation of ${asked.documentId}`, async () => {
    // Nobody writes it between the look at its rows and the save.
    if (isContentType(asked.uid))
      await lockDocuments(strapi, asked.uid, { documentIds: [asked.documentId] }, 'write');
    await save(strapi, asked, sent);
  });
