import type { Schema } from '@strapi/strapi';
import type { Issue } from '../../domain/issue';
import { isRecord } from '../../domain/record';
import { fieldOptionsOf, type AnySchema, type SchemaOf } from './field-options';
import { owningField, saysSomething } from './inverse-relations';
import { rowsIn } from './row-values';
import { sentComponent, type ComponentField } from './walk';

type Data = Readonly<Record<string, unknown>>;
type Path = Issue['path'];

/** What Strapi keeps of every row: which one it is, of which document, in which language, since when and by whom. */
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

/** What a link may consist of. `__pivot`, above all, is the database's: it names a row of the table that joins two. */
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
 * Whether a field is written by somebody rather than by Strapi or by a computation. The key of a component row is: an
 * import sends it, so that rows of several languages are known as the same (src/writing/translations/keys.ts).
 */
function isWritable(name: string, attribute: Schema.Attribute.AnyAttribute): boolean {
  const options = fieldOptionsOf(attribute);
  return options === undefined ? !IDENTITY.includes(name) : !options.computed || options.role === 'key';
}

const TEXT_TYPES = ['string', 'text', 'email'];

/** An input that somebody has emptied says the same as one that was never filled: nothing, whoever compares the two. */
const isEmptied = ({ type }: Schema.Attribute.AnyAttribute, value: unknown) =>
  value === '' && TEXT_TYPES.includes(type);

/** The admin answers a relation with how many it has; sent back so, it says nothing of the links. */
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

/** Reads the data of a write, and collects what is refused in it. */
class Reading {
  readonly issues: Issue[] = [];

  constructor(
    private readonly schemaOf: SchemaOf,
    private readonly documentId: string | undefined,
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
      // A schema's attributes are an object like any other: "constructor" is in it, though no field.
      const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
      if (!attribute) continue;
      this.refuseInverse(attribute, value, [...path, name]);
      if (!isWritable(name, attribute) || isCount(attribute, value)) continue;
      kept[name] = this.value(attribute, value, stored?.[name], [...path, name]);
    }
    return kept;
  }

  /** A form sends back what it was given; whoever says something of the other side is told where to say it. */
  private refuseInverse(attribute: Schema.Attribute.AnyAttribute, value: unknown, path: Path) {
    const field = owningField(attribute);
    if (field !== undefined && saysSomething(value, this.documentId !== undefined))
      this.issues.push({ path, code: 'relation_read_only', params: { field } });
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
        if (Array.isArray(value))
          return value.map((row, index) => this.row(attribute, row, rowsIn(stored), [...path, index]));
        return attribute.type === 'component' ? this.row(attribute, value, rowsIn(stored), path) : value;
      case 'media':
        return plainLink(value, false);
      case 'relation':
        return plainLink(value, !('target' in attribute));
      default:
        return isEmptied(attribute, value) ? null : value;
    }
  }

  /** A row keeps its id where it is one of the document's; a new document has none. */
  private row(attribute: ComponentField, row: unknown, stored: readonly Data[], path: Path): unknown {
    const schema = isRecord(row) ? sentComponent(this.schemaOf, attribute, row) : undefined;
    if (!isRecord(row) || !schema) return row;
    const component = attribute.type === 'dynamiczone' ? { __component: schema.uid } : {};
    const { id } = row;
    const known =
      typeof id === 'object'
        ? undefined
        : stored.find((each) => String(each.id) === String(id) && each.__component === component.__component);
    if (!isNothing(id) && this.documentId !== undefined && !known)
      this.issues.push({ path, code: 'row_unknown', params: {} });
    return { ...component, ...(known && { id: known.id }), ...this.fields(schema, row, known, path) };
  }
}

/**
 * What may be taken from the data of a write: the fields of its schema that somebody writes, down into components. What
 * Strapi or a computation keeps is left out, as the admin's form sends it back with every save; so is what is no field.
 *
 * @param data as it was sent.
 * @param document the document that is written: its id, and the row in the language of the write; undefined for one
 *   that does not exist yet.
 * @returns the data to write, and an issue at each documentId of another document, each row that is not this one's and
 *   each relation that is only read here.
 */
export function writableData(
  schemaOf: SchemaOf,
  uid: string,
  data: Data,
  document?: { documentId: string; row: Data | undefined },
): { data: Record<string, unknown>; issues: Issue[] } {
  const reading = new Reading(schemaOf, document?.documentId);
  return { data: reading.fields(schemaOf(uid), data, document?.row, []), issues: reading.issues };
}
