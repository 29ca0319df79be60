import type { Schema } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { fieldOptionsOf } from '../../model/schema/field-options';
import { owningField, saysSomething } from '../../model/schema/inverse-relations';
import { rowsOf, type Row } from '../../model/schema/row-values';
import type { Data } from '../documents';
import type { Write } from '../write';
import type { Conflict } from './merge';
import { savedSince, type SavedSince } from './saved-since';
import type { Version } from './version';

type Attribute = Schema.Attribute.AnyAttribute;

/** The documents that a value names; undefined when it names one by the number of a row only. */
function documentsIn(value: unknown): string[] | undefined {
  const named = ([value ?? []].flat() as unknown[]).map((each) =>
    isRecord(each) ? each.documentId : typeof each === 'string' ? each : undefined,
  );
  return named.every((each): each is string => typeof each === 'string') ? named : undefined;
}

const holdsOne = (attribute: Attribute) =>
  attribute.type === 'relation' && attribute.relation.endsWith('ToOne');

/** Whether a value says all that a relation is to hold; what is added to many or taken from them stands beside other changes. */
const saysAll = (attribute: Attribute, value: unknown) =>
  holdsOne(attribute) ||
  !isRecord(value) ||
  'set' in value ||
  (!('connect' in value) && !('disconnect' in value));

/** What a relation holds once a value is written; undefined when that cannot be told. */
function wantedBy(value: unknown, stored: readonly string[]): string[] | undefined {
  const isChange = isRecord(value) && ['set', 'connect', 'disconnect'].some((name) => name in value);
  if (!isChange) return documentsIn(value);
  if ('set' in value) return documentsIn(value.set);
  const [connected, disconnected] = [documentsIn(value.connect), documentsIn(value.disconnect)];
  if (!connected || !disconnected) return undefined;
  if (connected.length > 0) return connected.slice(-1);
  return disconnected.length > 0 ? [] : [...stored];
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each));

/** What a relation held when the form was opened: what the first change since then found; undefined for no change. */
function heldBefore(saved: readonly SavedSince[], field: string, since: number): string[] | undefined {
  const first = saved.find(
    ({ id, changes }) => id > since && changes.some((change) => change.field === field),
  );
  const change = first?.changes.find((each) => each.field === field);
  return change && (documentsIn(change.before) ?? []);
}

/** The fields whose values have to be compared with what the history says; not Strapi’s own, such as `updatedBy`. */
const toCompare = ({ schema }: Write, data: Readonly<Data>) =>
  Object.entries(schema.attributes).filter(
    ([name, attribute]) =>
      attribute.type === 'relation' &&
      fieldOptionsOf(attribute) !== undefined &&
      owningField(attribute) === undefined &&
      saysSomething(data[name], true) &&
      saysAll(attribute, data[name]),
  );

/**
 * Merges the relations that a form sets as a whole with those that others saved since it was opened.
 *
 * @returns the values to write, undefined for what is to stay as it is stored; and the conflicts.
 */
export async function mergeRelations(
  write: Write,
  version: Version,
  theirs: Row,
  data: Readonly<Data>,
): Promise<{ values: Data; conflicts: Conflict[] }> {
  const fields = toCompare(write, data);
  const values: Data = {};
  const conflicts: Conflict[] = [];
  if (fields.length === 0) return { values, conflicts };
  const { strapi, uid, locale } = write;
  const saved = await savedSince(strapi, uid, version.document, version.since);
  for (const [name, attribute] of fields) {
    const base = heldBefore(saved, name, version.relations[name] ?? version.since);
    if (base === undefined) continue;
    const stored = rowsOf(theirs, name).map(({ documentId }) => String(documentId));
    const wanted = wantedBy(data[name], stored);
    if (isSame(stored, base)) continue;
    if (wanted && (isSame(wanted, base) || isSame(wanted, stored))) values[name] = undefined;
    else if (wanted && !holdsOne(attribute)) {
      const left = stored.filter((each) => wanted.includes(each) || !base.includes(each));
      const added = wanted.filter((each) => !base.includes(each) && !stored.includes(each));
      values[name] = { set: [...left, ...added].map((documentId) => ({ documentId, locale })) };
    } else
      conflicts.push({
        kind: 'value',
        path: [name],
        attribute,
        mine: data[name],
        theirs: theirs[name] ?? null,
      });
  }
  return { values, conflicts };
}
