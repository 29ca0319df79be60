import { issue } from '../../domain/issue';
import { ConflictError, refuse } from '../../model/messages/refuse';
import type { EntryRow } from '../document-rows';
import type { Write, WriteHandler } from '../write';
import { conflictIssues } from './conflicts';
import { FormMerge } from './merge';
import { noteLastEntry, versionSent } from './opened-form';
import { mergeRelations } from './relations';
import { changedElsewhere } from './removed-rows';
import { savedSince } from './saved-since';
import { decodeVersion, encodeVersion, type Version } from './version';

/** The version that a form was opened from, which has to be one of the row that it writes. */
function readVersion(
  { strapi, locale, before }: Write,
  sent: unknown,
): { version: Version; theirs: EntryRow } {
  const version = decodeVersion(sent);
  const theirs = before.draft(locale);
  if (version && theirs && version.document === theirs.documentId && version.locale === locale)
    return { version, theirs };
  return refuse(strapi, [issue('version_malformed', ['version'])]);
}

/** Merges the data of a form with what others saved since it was opened; refuses what both changed differently. */
async function merge(write: Write, sent: unknown) {
  const { strapi, uid, schema, schemaOf, before } = write;
  const { version, theirs } = readVersion(write, sent);
  const mine = write.data ?? {};
  const followsSource = theirs.translation === 'fallback' && theirs !== before.source;
  const forms = new FormMerge(schemaOf, followsSource);
  const merged = forms.fields(schema, { mine, base: version.fields, theirs, path: [], isText: false });
  const links = await mergeRelations(write, version, theirs, merged.value);
  const rows = await changedElsewhere(write, version, forms.removals);
  const conflicts = [...forms.conflicts, ...links.conflicts, ...rows.conflicts];
  if (conflicts.length > 0) {
    const saved = await savedSince(strapi, uid, version.document, version.since);
    const last = saved.at(-1)?.id ?? version.since;
    const disputed = [...links.conflicts.map(({ path }) => String(path[0])), ...rows.keys];
    const relations = Object.fromEntries(disputed.map((name) => [name, last]));
    // Whoever sends this version has seen the other values: where they stay, the form's win.
    const seen = { ...version, fields: merged.seen, relations: { ...version.relations, ...relations } };
    const issues = await conflictIssues(write, conflicts, saved);
    refuse(strapi, issues, { version: encodeVersion(seen) }, ConflictError);
  }
  // A translation that is done of an earlier text is out of date.
  const isBehind = forms.hasNewerSource && mine.translation === 'done';
  const data = { ...merged.value, ...links.values, ...(isBehind && { translation: 'outdated' }) };
  write.setData(Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)));
}

/**
 * Keeps a form from taking back what others saved since it was opened: what it only carries along is not written, and what both
 * changed differently is refused (docs/adr/0043-no-save-takes-back-anothers.md).
 */
export const keepNewerChanges: WriteHandler = async (write, next) => {
  const sent = versionSent(write);
  if (sent !== undefined) await merge(write, sent);
  const result = await next();
  await noteLastEntry(write);
  return result;
};
