import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { now } from '../../model/clock';
import { FILE } from '../../model/content-types';
import { isRowId } from '../../model/row-id';
import type { AnySchema } from '../../model/schema/field-options';
import { saysSomething } from '../../model/schema/inverse-relations';
import { rowsIn, type Row } from '../../model/schema/row-values';
import {
  holdsComponents,
  isListField,
  linkTarget,
  sentComponent,
  type ComponentField,
} from '../../model/schema/walk';
import { contentOf, mergeContent, sameTexts, type References } from '../content';
import { DocumentRows, selectedOf, type EntryRow } from '../document-rows';
import { afterOwnEdit, stateOf } from '../translations/states';
import type { Write } from '../write';

/** Linked documents and files as they are loaded: rules read them so. */
const AS_LOADED: References = { file: (file) => file, document: (linked) => linked };

/** What a value names: a document, or a row or file by its number. */
interface Target {
  documentId: string | undefined;
  id: number | undefined;
}

const targetOf = (value: unknown): Target => {
  const [documentId, id] = isRecord(value)
    ? [value.documentId, value.id]
    : typeof value === 'string' && !/^\d+$/.test(value)
      ? [value, undefined]
      : [undefined, value];
  return {
    documentId: typeof documentId === 'string' ? documentId : undefined,
    id: isRowId(Number(id)) ? Number(id) : undefined,
  };
};

const targetsIn = (value: unknown): Target[] => [value ?? []].flat().map(targetOf);

const isAt =
  ({ documentId, id }: Target) =>
  (row: Row) =>
    documentId === undefined ? row.id === id : row.documentId === documentId;

/** Draws the rows that a write would leave. */
class Drawing {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly write: Write,
  ) {}

  /** The rows that targets name: those that are linked already, and others from the database. */
  private async rowsAt(target: string, named: readonly Target[], known: readonly Row[]): Promise<Row[]> {
    const others = named.filter((each) => !known.some(isAt(each)));
    const documentIds = others.flatMap(({ documentId }) => documentId ?? []);
    const ids = others.flatMap(({ documentId, id }) => (documentId === undefined ? (id ?? []) : []));
    const { schemaOf, locale } = this.write;
    const own = target === FILE ? {} : { locale, publishedAt: null };
    const found: Row[] =
      others.length === 0
        ? []
        : await this.strapi.db.query(target).findMany({
            where: { $or: [{ documentId: { $in: documentIds }, ...own }, { id: { $in: ids } }] },
            select: selectedOf(schemaOf(target)),
          });
    return named.flatMap((each): Row[] => {
      const row = [...known, ...found].find(isAt(each));
      return row ? [row] : [];
    });
  }

  /** What a relation or a field for files holds once a value is written. */
  private async linked(
    attribute: AnySchema['attributes'][string],
    target: string,
    value: unknown,
    stored: Row[],
  ): Promise<Row[]> {
    if (!saysSomething(value, true)) return stored;
    const isChange = isRecord(value) && ['set', 'connect', 'disconnect'].some((name) => name in value);
    if (!isChange) return this.rowsAt(target, targetsIn(value), stored);
    const gone = targetsIn(value.disconnect);
    const kept =
      'set' in value
        ? await this.rowsAt(target, targetsIn(value.set), stored)
        : stored.filter((row) => !gone.some((each) => isAt(each)(row)));
    const added = (await this.rowsAt(target, targetsIn(value.connect), stored)).filter(
      ({ id }) => !kept.some((row) => row.id === id),
    );
    const holdsOne = attribute.type === 'relation' && attribute.relation.endsWith('ToOne');
    return holdsOne && added.length > 0 ? added.slice(-1) : [...kept, ...added];
  }

  private async components(attribute: ComponentField, value: unknown, stored: unknown): Promise<unknown> {
    const rows: Row[] = [];
    for (const sent of rowsIn(value)) {
      const schema = sentComponent(this.write.schemaOf, attribute, sent);
      if (!schema) continue;
      const known = rowsIn(stored).find(
        ({ id, __component: of }) => id === sent.id && of === sent.__component,
      );
      rows.push(await this.row(schema, sent, known));
    }
    return isListField(attribute) ? rows : (rows[0] ?? null);
  }

  /** A row with what is sent in it. */
  async row(schema: AnySchema, sent: Row, stored: Row = {}): Promise<Row> {
    const drawn: Record<string, unknown> = { ...stored };
    for (const [name, value] of Object.entries(sent)) {
      const attribute = schema.attributes[name];
      if (!attribute || value === undefined) {
        if (name === '__component') drawn[name] = value;
        continue;
      }
      const target = linkTarget(attribute);
      if (holdsComponents(attribute)) drawn[name] = await this.components(attribute, value, stored[name]);
      else if (target !== undefined)
        drawn[name] = await this.linked(attribute, target, value, rowsIn(stored[name]));
      else drawn[name] = value;
    }
    return drawn;
  }
}

/** What a document that there is none of yet is known by. */
const newRow = (locale: string): EntryRow => ({
  id: 0,
  documentId: '',
  locale,
  publishedAt: null,
  createdAt: now(),
  translation: 'source',
});

/**
 * The drafts of a document as a save would leave them, without saving it: the written language with what is sent, its facts in
 * the others, its texts where none are translated. Computed fields stay as they are: no rule for publishing reads them.
 *
 * @param write a create or an update, after the steps that prepare and check its data.
 */
export async function asSaved(write: Write): Promise<DocumentRows> {
  const { strapi, schema, schemaOf, locale, before, data = {} } = write;
  const stored = before.draft(locale) ?? newRow(locale);
  const sourceLocale = before.source?.locale ?? locale;
  const drawn = { ...stored, ...(await new Drawing(strapi, write).row(schema, data, stored)) };
  const isSource = locale === sourceLocale;
  const translation = isSource
    ? 'source'
    : afterOwnEdit(
        stateOf(stored.translation),
        stateOf(data.translation),
        !sameTexts(schemaOf, schema, stored, drawn),
      );
  const written: EntryRow = { ...drawn, translation };
  const from = contentOf(schemaOf, schema, written, AS_LOADED);
  const others = before.drafts.filter((row) => row.locale !== locale);
  return new DocumentRows([
    written,
    ...others.map((row) => ({
      ...row,
      ...mergeContent(schemaOf, schema, from, contentOf(schemaOf, schema, row, AS_LOADED), {
        facts: true,
        texts: isSource && row.translation === 'fallback',
        withoutNewTexts: !isSource,
      }),
      // It follows the source's until it is translated.
      ...(isSource && row.slug === stored.slug && { slug: written.slug }),
    })),
  ]);
}
