import type { Core, UID } from '@strapi/strapi';
import { issue, type Issue } from '../../domain/issue';
import { FILE, PICTURE } from '../../model/content-types';
import { fieldOptionsOf, schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { partsOf } from '../../model/schema/parts';
import { rowsIn, textOf, type Row } from '../../model/schema/row-values';
import { holdsComponents, isListField, linkTarget, storedComponent } from '../../model/schema/walk';
import { contentOf, dataFor, mergeContent, type Content } from '../content';
import type { DocumentRows } from '../document-rows';
import type { Data } from '../documents';
import type { Change } from './change';

/** Whether an editor fills in a field, so that an earlier value can be put back: not the state of a text, and nothing computed. */
export const canBeBroughtBack = ({ attributes }: AnySchema, { field }: Change): boolean => {
  const options = fieldOptionsOf(attributes[field]);
  return (
    options !== undefined && !options.computed && options.role !== 'text-state' && field !== 'changeHistory'
  );
};

/** Whether an earlier value is that the entry was no municipality's: before it was made, and an entry keeps one. */
export const wasNobodys = ({ attributes }: AnySchema, { field, before }: Change): boolean =>
  fieldOptionsOf(attributes[field])?.role === 'owner' && before === null;

/** Reads values as the history has them (`BY_NAME`) as content that can be written. */
class EarlierValues {
  readonly issues: Issue[] = [];

  constructor(private readonly strapi: Core.Strapi) {}

  async fields(schema: AnySchema, values: Row, path: Issue['path'] = []): Promise<Record<string, unknown>> {
    const content: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(values)) {
      const attribute = schema.attributes[name];
      content[name] = attribute ? await this.value(attribute, value, [...path, name]) : value;
    }
    return content;
  }

  private async value(
    attribute: AnySchema['attributes'][string],
    value: unknown,
    path: Issue['path'],
  ): Promise<unknown> {
    if (holdsComponents(attribute)) {
      const rows: Row[] = [];
      for (const row of rowsIn(value))
        rows.push(await this.fields(storedComponent(schemasOf(this.strapi), attribute, row), row, path));
      return isListField(attribute) ? rows : (rows[0] ?? null);
    }
    const target = linkTarget(attribute);
    if (target === undefined) return value;
    const ids: unknown[] = [];
    for (const linked of rowsIn(value)) ids.push(await this.linked(target, linked, path));
    return attribute.type === 'media' && !Array.isArray(value) ? (ids[0] ?? null) : ids;
  }

  /** A file by its number, a document by its documentId; an issue when it is gone. */
  private async linked(target: string, linked: Row, path: Issue['path']): Promise<unknown> {
    const isFile = target === FILE;
    const where = isFile ? { id: linked.id } : { documentId: linked.documentId };
    const found = await this.strapi.db.query(target as UID.ContentType).count({ where }); // a field's own schema says it
    const title = textOf(linked, isFile ? 'name' : 'title') ?? '';
    if (found === 0)
      this.issues.push(issue(isFile ? 'earlier_file_gone' : 'earlier_link_gone', path, { title }));
    return isFile ? linked.id : linked.documentId;
  }
}

/** By what a picture in an entry is known: its row, and the file in it. */
const pictureOf = ({ key, file }: Row): string => {
  const [stored] = rowsIn(file);
  return `${String(key)} ${String(stored ? stored.id : file)}`;
};

/** The pictures in an entry, however deep, or in some fields of it. */
const picturesIn = (schemaOf: SchemaOf, schema: AnySchema, row: Row): Row[] =>
  [...partsOf(schemaOf, schema, row)].flatMap((part) => (part.schema.uid === PICTURE ? [part.row] : []));

/**
 * The consent for a picture stays as it is: who brings back a caption does not say that somebody in the picture consents again
 * (docs/adr/0022-consent.md).
 *
 * @param wanted earlier values, whose rows are changed.
 */
function keepConsents(schemaOf: SchemaOf, schema: AnySchema, stored: Row, wanted: Content) {
  const present = new Map(picturesIn(schemaOf, schema, stored).map((row) => [pictureOf(row), row]));
  for (const row of picturesIn(schemaOf, schema, wanted)) {
    const now = present.get(pictureOf(row));
    if (now) Object.assign(row, { consent: now.consent, consentUntil: now.consentUntil });
  }
}

/** Earlier values of one language, as the data of a save. */
export interface EarlierSave {
  locale: string;
  data: Data;
}

/**
 * The save that puts earlier values back into a language of a document. A translation gets its words back and leaves the facts,
 * and the rows, as they are in all languages now.
 *
 * @returns the data, and an issue for each thing that there is no more.
 */
export async function earlierSave(
  strapi: Core.Strapi,
  schema: AnySchema,
  document: DocumentRows,
  locale: string,
  changes: readonly Change[],
): Promise<EarlierSave & { issues: readonly Issue[] }> {
  const schemaOf = schemasOf(strapi);
  const stored = document.draft(locale);
  const earlier = new EarlierValues(strapi);
  const values = Object.fromEntries(changes.map(({ field, before }) => [field, before]));
  const wanted: Content = await earlier.fields(schema, values);
  const issues = changes.flatMap((change) =>
    canBeBroughtBack(schema, change) ? [] : [issue('earlier_field_fixed', [change.field])],
  );
  if (!stored)
    return {
      locale,
      data: {},
      issues: [...issues, issue('content_language_unknown', ['locale'], { value: locale, languages: [] })],
    };
  keepConsents(schemaOf, schema, stored, wanted);
  const present = contentOf(schemaOf, schema, stored);
  const isTranslation = locale !== document.source?.locale;
  const merged = isTranslation
    ? mergeContent(schemaOf, schema, { ...present, ...wanted }, present, { facts: false, texts: true })
    : wanted;
  const own = Object.fromEntries(
    changes.map(({ field }) => [field, field in merged ? merged[field] : wanted[field]]),
  );
  const data = dataFor(schemaOf, schema, own, stored, locale);
  return { locale, data, issues: [...earlier.issues, ...issues] };
}
