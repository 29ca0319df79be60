import type { Schema } from '@strapi/strapi';
import type { Issue } from '../../domain/issue';
import { isRecord } from '../../domain/record';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from './field-options';
import { owningField, saysSomething } from './inverse-relations';
import { rowsIn } from './row-values';
import { sentComponent, type ComponentField } from './walk';

type Data = Readonly<Record<string, unknown>>;
type Path = Issue['path'];

/** What Strapi stores for every row: ids, language, times and authors. */
const IDENTITY = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
];

/** The keys a link may have. `__pivot` is left out: it names a row of the database's join table. */
const OF_A_LINK = [
  'id',
  'documentId',
  'locale',
  'status',
  'set',
  'connect',
  'disconnect',
  'position',
  'options',
];

const isNothing = (value: unknown) => value === null || value === undefined || value === '';

/**
 * Whether clients write a field, rather than Strapi or a computation. They write the key of a component row: an import
 * sends it, so that the same row is found in every language (src/writing/translations/keys.ts).
 */
function isWritable(name: string, attribute: Schema.Attribute.AnyAttribute): boolean {
  const options = fieldOptionsOf(attribute);
  return options === undefined ? !IDENTITY.includes(name) : !options.computed || options.role === 'key';
}

const TEXT_TYPES = ['string', 'text', 'email'];

/**
 * An input that was emptied ('') means the same as one that was never filled (null), so that comparing them finds no
 * change.
 */
const isEmptied = ({ type }: Schema.Attribute.AnyAttribute, value: unknown) =>
  value === '' && TEXT_TYPES.includes(type);

/** The admin loads a relation as a count; a count that is sent back changes no links. */
const isCount = (attribute: Schema.Attribute.AnyAttribute, value: unknown) =>
  attribute.type === 'relation' && isRecord(value) && Object.keys(value).join() === 'count';

function plainLink(value: unknown, polymorphic: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => plainLink(each, polymorphic));
  if (!isRecord(value) || value instanceof Date) return value;
  const kept = polymorphic ? [...OF_A_LINK, '__type'] : OF_A_LINK;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => kept.includes(name))
      .map(([name, part]) => [
        name,
        ['set', 'connect', 'disconnect'].includes(name) ? plainLink(part, polymorphic) : part,
      ]),
  );
}

/** Reads the data of a write and collects the issues in it. */
class Reading {
  readonly issues: Issue[] = [];

  constructor(
    private readonly schemaOf: SchemaOf,
    private readonly documentId: string | undefined,
    private readonly keepsLostRows: boolean,
  ) {}

  fields(schema: AnySchema, data: Data, stored: Data | undefined, path: Path): Record<string, unknown> {
    const { documentId } = data;
    if (!isNothing(documentId) && documentId !== this.documentId)
      this.issues.push({
        path: [...path, 'documentId'],
        code: 'document_id_foreign',
        params: { value: String(documentId) },
      });
    const kept: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(data)) {
      // `attributes` is a plain object, so "constructor" is in it though it is no field.
      const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
      if (!attribute) continue;
      this.refuseInverse(attribute, value, [...path, name]);
      if (!isWritable(name, attribute) || isCount(attribute, value)) continue;
      kept[name] = this.value(attribute, value, stored?.[name], [...path, name]);
    }
    return kept;
  }

  /**
   * A form sends back the values it was given, which is allowed; a change of the other side of a relation is refused
   * with the field to use.
   */
  private refuseInverse(attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path) {
    const field = owningField(attribute);
    if (field !== undefined && saysSomething(value, this.documentId !== undefined))
      this.issues.push({ path, code: 'relation_read_only', params: { field } });
  }

  /** Of two rows with one id Strapi would store one and drop the other. */
  private refuseRepeated(rows: readonly unknown[], path: Path) {
    if (this.documentId === undefined) return; // a new document takes no ids
    const known = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (!isRecord(row) || isNothing(row.id)) continue;
      const id = `${String(row.__component)} ${String(row.id)}`;
      if (known.has(id)) this.issues.push({ path: [...path, index], code: 'row_sent_twice', params: {} });
      known.add(id);
    }
  }

  private value(
    attribute: Schema.Attribute.AnyAttribute,
    value: unknown,
    stored: unknown,
    path: Path,
  ): unknown {
    switch (attribute.type) {
      case 'component':
      case 'dynamiczone':
        if (Array.isArray(value)) {
          this.refuseRepeated(value, path);
          return value.map((row, index) => this.row(attribute, row, rowsIn(stored), [...path, index]));
        }
        return attribute.type === 'component' ? this.row(attribute, value, rowsIn(stored), path) : value;
      case 'media':
        return plainLink(value, false);
      case 'relation':
        return plainLink(value, !('target' in attribute));
      default:
        return isEmptied(attribute, value) ? null : value;
    }
  }

  /**
   * A row keeps its id where it is one of the document's; a new document has none. A row whose id is gone is found by its key:
   * discarding changes makes all rows new.
   */
  private row(attribute: ComponentField, row: unknown, stored: readonly Data[], path: Path): unknown {
    const schema = isRecord(row) ? sentComponent(this.schemaOf, attribute, row) : undefined;
    if (!isRecord(row) || !schema) return row;
    const component = attribute.type === 'dynamiczone' ? { __component: schema.uid } : {};
    const { id } = row;
    const hasId = !isNothing(id) && typeof id !== 'object';
    const rows = hasId ? stored.filter((each) => each.__component === component.__component) : [];
    const known =
      rows.find((each) => String(each.id) === String(id)) ??
      rows.find(({ key }) => !isNothing(key) && key === row.key);
    const isLost = !isNothing(id) && this.documentId !== undefined && !known;
    if (isLost && !this.keepsLostRows) this.issues.push({ path, code: 'row_unknown', params: {} });
    return {
      ...component,
      ...(known && { id: known.id }),
      ...(isLost && this.keepsLostRows && { id }),
      ...this.fields(schema, row, known, path),
    };
  }
}

/**
 * The part of a write's data that is written: the fields of its schema that clients write, down into components. Fields
 * of Strapi and computed fields are dropped, since the admin's form sends them back with every save; unknown names are
 * dropped too.
 *
 * @param data as it was sent.
 * @param document the document that is written: its id, and the row in the language of the write; undefined for one
 *   that does not exist yet. `keepsLostRows` for data that is still to be merged with what others saved: rows that are not this
 *   document's any more keep their ids, by which they are known.
 * @returns the data to write, and an issue at each documentId of another document, each row that is not this one's or is
 *   sent twice, and each relation that is only read here.
 */
export function writableData(
  schemaOf: SchemaOf,
  uid: string,
  data: Data,
  document?: { documentId: string; row: Data | undefined; keepsLostRows?: boolean },
): { data: Record<string, unknown>; issues: Issue[] } {
  const reading = new Reading(schemaOf, document?.documentId, document?.keepsLostRows === true);
  return { data: reading.fields(schemaOf(uid), data, document?.row, []), issues: reading.issues };
}
