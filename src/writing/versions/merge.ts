import type { Schema } from '@strapi/strapi';
import type { Issue } from '../../domain/issue';
import { isRecord } from '../../domain/record';
import { fieldOptionsOf, isLocalized, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { rowsIn, type Row } from '../../model/schema/row-values';
import {
  holdsComponents,
  isListField,
  sentComponent,
  storedComponent,
  type ComponentField,
} from '../../model/schema/walk';
import {
  comparedFields,
  digestFields,
  digestOf,
  digestRow,
  sameValues,
  type FieldDigest,
  type FieldDigests,
  type RowDigest,
} from './digest';
import { inMergedOrder } from './row-order';
import type { SavedSince } from './saved-since';
import { asNewRow, identityOf, isUnchanged, nameRows, rowNameOf } from './rows';

type Attribute = Schema.Attribute.AnyAttribute;
type Data = Record<string, unknown>;
type Path = Issue['path'];

/**
 * Where a form and a colleague changed the same thing differently: a value; a row that the colleague removed, or that the form
 * removes and the colleague changed, in the form's language or the words of another one; the order of rows.
 */
export interface Conflict {
  kind: 'value' | 'removed' | 'changed' | 'worded' | 'order';
  path: Path;
  attribute: Attribute;
  mine: unknown;
  theirs: unknown;
  /** What was saved in another language: of which row the words are, and who wrote them. */
  elsewhere?: { locale: string; by: SavedSince };
}

/** A row that a form removes: in another language a colleague may have changed its words. */
export interface Removal {
  path: Path;
  attribute: ComponentField;
  key: string;
  row: Row;
  /** Whether it was changed in the form's language too, which is a conflict already, with this row in its message. */
  isDisputed: boolean;
}

/** Where a value comes from: the form, what the form was opened from, and what is stored now. */
interface Sides<Sent, Base, Stored> {
  mine: Sent;
  base: Base;
  theirs: Stored;
  path: Path;
  /** Whether it is text of its language: a localized field, or anything in a dynamic zone. */
  isText: boolean;
}

/** What is to be written, and what the form has seen once its conflicts were shown to its editor. */
interface Merged<Value, Seen> {
  value: Value;
  seen: Seen;
}

/** Of a component only the schema says what in its rows is text. */
const isOwnText = (attribute: Attribute) =>
  attribute.type === 'dynamiczone' || (attribute.type !== 'component' && isLocalized(attribute));

/** Whether a field is read as text: not a slug or the state of a translation. */
const isWording = (attribute: Attribute) => [undefined, 'title'].includes(fieldOptionsOf(attribute)?.role);

/** Nothing is written: what is stored stays. */
const AS_STORED = Symbol('as stored');

const asRows = (digest: FieldDigest | undefined): readonly RowDigest[] =>
  digest === undefined || typeof digest === 'string' ? [] : [digest].flat();

/**
 * Merges what a form sends with what others saved since it was opened. What the form did not change is not written, what only the
 * form changed is, and what both changed differently is a conflict.
 */
export class FormMerge {
  readonly conflicts: Conflict[] = [];
  readonly removals: Removal[] = [];
  /** Whether a text that follows the source's has changed with it. */
  hasNewerSource = false;

  /**
   * @param followsSource whether the stored texts are the source language's, so that writing one takes nothing back.
   */
  constructor(
    private readonly schemaOf: SchemaOf,
    private readonly followsSource: boolean,
  ) {}

  /** Merges the fields of an entry or of a component row. */
  fields(schema: AnySchema, sides: Sides<Row, FieldDigests, Row>): Merged<Data, FieldDigests> {
    const { mine, base, theirs, path } = sides;
    const value: Data = { ...mine };
    const seen: Record<string, FieldDigest | undefined> = { ...base };
    for (const [name, attribute] of comparedFields(schema)) {
      if (mine[name] === undefined) continue;
      const isText = sides.isText || isOwnText(attribute);
      const field = {
        mine: mine[name],
        base: base[name],
        theirs: theirs[name],
        path: [...path, name],
        isText,
      };
      const merged = this.field(attribute, field);
      seen[name] = merged.seen;
      if (merged.value === AS_STORED) Reflect.deleteProperty(value, name);
      else value[name] = merged.value;
    }
    const known = Object.entries(seen).filter((each): each is [string, FieldDigest] => each[1] !== undefined);
    return { value, seen: Object.fromEntries(known) };
  }

  private field(
    attribute: Attribute,
    sides: Sides<unknown, FieldDigest | undefined, unknown>,
  ): Merged<unknown, FieldDigest | undefined> {
    if (!holdsComponents(attribute)) return this.plainValue(attribute, sides);
    return isListField(attribute) ? this.list(attribute, sides) : this.single(attribute, sides);
  }

  private plainValue(
    attribute: Attribute,
    sides: Sides<unknown, FieldDigest | undefined, unknown>,
  ): Merged<unknown, FieldDigest | undefined> {
    const { mine, base, theirs, path, isText } = sides;
    const [sent, stored] = [digestOf(attribute, mine), digestOf(attribute, theirs)];
    if (stored === base) return { value: mine, seen: base };
    if (this.followsSource && isText && isWording(attribute)) this.hasNewerSource = true;
    if (sent === base || sent === stored) return { value: AS_STORED, seen: base };
    if (this.followsSource && isText) return { value: mine, seen: base };
    this.conflicts.push({ kind: 'value', path, attribute, mine, theirs });
    return { value: mine, seen: stored };
  }

  /** One component: it may have been added, changed or taken away on either side. */
  private single(
    attribute: ComponentField,
    sides: Sides<unknown, FieldDigest | undefined, unknown>,
  ): Merged<unknown, FieldDigest | undefined> {
    const { mine, path, isText } = sides;
    const [base] = asRows(sides.base);
    const [theirs] = rowsIn(sides.theirs);
    const schema = isRecord(mine) ? sentComponent(this.schemaOf, attribute, mine) : undefined;
    const stored =
      theirs && digestRow(this.schemaOf, storedComponent(this.schemaOf, attribute, theirs), theirs);
    const conflict = (kind: Conflict['kind']) => {
      this.conflicts.push({ kind, path, attribute, mine, theirs });
      return { value: mine, seen: stored };
    };
    const isSame = stored && base ? sameValues(stored.f, base.f) : stored === base;
    if (!isRecord(mine) || !schema) {
      if (mine === null && isSame && theirs) this.noteRemoval(attribute, sides, theirs);
      if (mine !== null || isSame || !theirs) return { value: mine, seen: base };
      if (!base) return { value: AS_STORED, seen: base };
      this.noteRemoval(attribute, sides, theirs, true);
      return conflict('changed');
    }
    const isNew = mine.id === undefined && mine.key === undefined;
    if (theirs && !isNew) {
      const within = { mine, base: base?.f ?? {}, theirs, path, isText };
      const { value, seen } = this.fields(schema, within);
      const known = base ?? stored;
      return { value: { ...value, ...identityOf(theirs) }, seen: known && { ...known, f: seen } };
    }
    if (isSame) {
      if (theirs) this.noteRemoval(attribute, sides, theirs);
      return { value: asNewRow(this.schemaOf, schema, mine), seen: base };
    }
    if (base && isUnchanged(this.schemaOf, schema, mine, base)) return { value: AS_STORED, seen: base };
    if (stored && sameValues(digestFields(this.schemaOf, schema, mine), stored.f))
      return { value: AS_STORED, seen: base };
    if (theirs) this.noteRemoval(attribute, sides, theirs, true);
    const { seen } = conflict(stored ? 'changed' : 'removed');
    return { value: asNewRow(this.schemaOf, schema, mine), seen };
  }

  /** Rows, by their keys. */
  private list(
    attribute: ComponentField,
    sides: Sides<unknown, FieldDigest | undefined, unknown>,
  ): Merged<unknown, FieldDigest | undefined> {
    const { mine, path, isText } = sides;
    const base = asRows(sides.base);
    const isRowOf = (row: unknown) => isRecord(row) && sentComponent(this.schemaOf, attribute, row);
    if (!Array.isArray(mine) || !mine.every(isRowOf)) return { value: mine, seen: base };
    const was = new Map(base.map((digest) => [rowNameOf(digest), digest]));
    const is = new Map(
      rowsIn(sides.theirs).map((row) => {
        const digest = digestRow(this.schemaOf, storedComponent(this.schemaOf, attribute, row), row);
        return [rowNameOf(digest), { row, digest }];
      }),
    );
    const known = [...[...is.values()].map(({ digest }) => digest), ...base];
    const sent = nameRows(rowsIn(mine), known);
    const kept = new Map<string, Data>();
    const seen = new Map(was);
    // At the field: the admin shows no message at a row.
    const conflict = (kind: Conflict['kind'], one: unknown, other: unknown) =>
      this.conflicts.push({ kind, path, attribute, mine: one, theirs: other });

    for (const [index, { row, name }] of sent.entries()) {
      const schema = sentComponent(this.schemaOf, attribute, row);
      const [before, now] = [was.get(name), is.get(name)];
      if (!schema) continue; // none: see isRowOf
      if (now) {
        const within = { mine: row, base: before?.f ?? {}, theirs: now.row, path: [...path, index], isText };
        const merged = this.fields(schema, within);
        kept.set(name, { ...merged.value, ...identityOf(now.row) });
        seen.set(name, { ...(before ?? now.digest), f: merged.seen });
      } else if (!before) {
        const twin = this.addedAlike(schema, row, was, is, kept);
        if (twin === undefined) kept.set(name, asNewRow(this.schemaOf, schema, row));
      } else if (!isUnchanged(this.schemaOf, schema, row, before)) {
        conflict('removed', row, undefined);
        seen.delete(name);
        kept.set(name, asNewRow(this.schemaOf, schema, row));
      }
    }
    const names = new Set(sent.map(({ name }) => name));
    for (const [name, { row, digest }] of is) {
      const before = was.get(name);
      if (names.has(name)) continue;
      if (!before) kept.set(name, identityOf(row));
      else if (!sameValues(before.f, digest.f) && !(this.followsSource && isText)) {
        conflict('changed', undefined, row);
        seen.set(name, digest);
        this.noteRemoval(attribute, sides, row, true);
      } else this.noteRemoval(attribute, sides, row);
    }
    const { order, isDisputed } = inMergedOrder([...was.keys()], [...names], [...is.keys()], kept);
    if (isDisputed && !(this.followsSource && isText)) {
      conflict('order', undefined, undefined);
      const all = new Set([...is.keys(), ...seen.keys()]);
      return { value: mine, seen: [...all].flatMap((name) => seen.get(name) ?? []) };
    }
    return { value: order.map((name) => kept.get(name)), seen: [...seen.values()] };
  }

  /** A row of a dynamic zone is of one language. */
  private noteRemoval(
    attribute: ComponentField,
    { path, isText }: Sides<unknown, FieldDigest | undefined, unknown>,
    row: Row,
    isDisputed = false,
  ) {
    if (!isText && typeof row.key === 'string')
      this.removals.push({ path, attribute, key: row.key, row, isDisputed });
  }

  /** A row that the other side added with the same values: an added row that is sent twice is one. */
  private addedAlike(
    schema: AnySchema,
    row: Row,
    was: ReadonlyMap<string, RowDigest>,
    is: ReadonlyMap<string, { row: Row; digest: RowDigest }>,
    kept: Map<string, Data>,
  ): string | undefined {
    const values = digestFields(this.schemaOf, schema, row);
    for (const [name, { row: added, digest }] of is)
      if (!was.has(name) && !kept.has(name) && sameValues(digest.f, values)) {
        kept.set(name, identityOf(added));
        return name;
      }
    return undefined;
  }
}
