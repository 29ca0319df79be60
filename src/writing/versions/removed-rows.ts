import { isRecord } from '../../domain/record';
import type { AnySchema, SchemaOf } from '../../model/schema/field-options';
import type { Row } from '../../model/schema/row-values';
import { sentComponent } from '../../model/schema/walk';
import { textsOf } from '../content';
import type { Write } from '../write';
import type { Conflict, Removal } from './merge';
import { savedSince, type SavedSince } from './saved-since';
import type { Version } from './version';

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The row with a key, however deep in a value of the history. */
function rowWithKey(value: unknown, key: string): Row | undefined {
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = rowWithKey(each, key);
      if (found) return found;
    }
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  return value.key === key ? value : rowWithKey(Object.values(value), key);
}

/** What the history says of a row in another language since a form was opened. */
interface Elsewhere {
  locale: string;
  before: Row | undefined;
  after: Row | undefined;
  by: SavedSince;
}

/** By language the row as it was before the first change of its field and after the last one. */
function historyOf(
  { path, key }: Removal,
  saved: readonly SavedSince[],
  { locale, ...version }: Version,
): Elsewhere[] {
  const since = version.relations[key] ?? version.since;
  const byLocale = new Map<string, Elsewhere>();
  for (const entry of saved.filter(({ id }) => id > since))
    for (const change of entry.changes) {
      const language = change.locale ?? entry.locale;
      if (change.field !== path[0] || language === locale) continue;
      const [before, after] = [rowWithKey(change.before, key), rowWithKey(change.after, key)];
      const known = byLocale.get(language);
      byLocale.set(language, {
        locale: language,
        before: known ? known.before : before,
        after,
        by: known && isEqual(before, after) ? known.by : entry,
      });
    }
  return [...byLocale.values()];
}

/** The words of a row that are others now, and that no message shows yet; undefined where there are none. */
function newWords(
  schemaOf: SchemaOf,
  schema: AnySchema,
  { before, after }: Elsewhere,
  { row, isDisputed }: Removal,
): Row | undefined {
  if (!after) return undefined;
  const [was, is, told] = [before, after, row].map((each) => textsOf(schemaOf, schema, each ?? {}));
  const isNew = (name: string) => !isEqual(was?.[name], is?.[name]);
  const isTold = (name: string) => isDisputed && isEqual(told?.[name], is?.[name]);
  const names = Object.keys({ ...was, ...is }).filter((name) => isNew(name) && !isTold(name));
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, after[name]]));
}

/**
 * The rows that a form removes from every language, and whose words a colleague changed in another one since it was opened: the form
 * does not show those, but the history has them.
 *
 * @returns a conflict for each, and the keys of all rows whose removal is in dispute.
 */
export async function changedElsewhere(
  write: Write,
  version: Version,
  removals: readonly Removal[],
): Promise<{ conflicts: Conflict[]; keys: string[] }> {
  const found: { conflict: Conflict; key: string }[] = [];
  if (removals.length === 0) return { conflicts: [], keys: [] };
  const { strapi, uid, schemaOf } = write;
  const saved = await savedSince(strapi, uid, version.document, version.since);
  for (const removal of removals) {
    const { path, attribute, key, row } = removal;
    for (const elsewhere of historyOf(removal, saved, version)) {
      const schema = sentComponent(schemaOf, attribute, elsewhere.after ?? {});
      const theirs = schema && newWords(schemaOf, schema, elsewhere, removal);
      if (theirs)
        found.push({
          key,
          conflict: { kind: 'worded', path, attribute, mine: row, theirs, elsewhere },
        });
    }
  }
  const disputed = [...removals.filter(({ isDisputed }) => isDisputed), ...found];
  return { conflicts: found.map(({ conflict }) => conflict), keys: disputed.map(({ key }) => key) };
}
