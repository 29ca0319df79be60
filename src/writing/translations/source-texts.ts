import { issue, type Issue } from '../../domain/issue';
import { ownName } from '../../domain/language';
import { fieldOptionsOf, isLocalized, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { rowsIn, type Row } from '../../model/schema/row-values';
import { componentFieldsOf, isListField, storedComponent } from '../../model/schema/walk';
import { isEmpty } from '../content';
import type { DocumentRows } from '../document-rows';

/** The localized fields of a component row that have a text. */
const textsOfRow = (schema: AnySchema, row: Row): string[] =>
  Object.entries(schema.attributes).flatMap(([name, attribute]) =>
    isLocalized(attribute) && !fieldOptionsOf(attribute)?.computed && !isEmpty(row[name]) ? [name] : [],
  );

/** The fields of component rows that have a text in the other language, in rows without any text in the source. */
function* missingIn(
  schemaOf: SchemaOf,
  schema: AnySchema,
  source: Row,
  other: Row,
  path: Issue['path'] = [],
): Generator<Issue['path']> {
  for (const [name, attribute] of componentFieldsOf(schema)) {
    if (attribute.type === 'dynamiczone') continue; // a text as a whole
    const isList = isListField(attribute);
    const others = rowsIn(other[name]);
    for (const [index, row] of rowsIn(source[name]).entries()) {
      const there = isList ? others.find(({ key }) => key === row.key) : others[0];
      if (!there) continue;
      const within = storedComponent(schemaOf, attribute, row);
      const here = isList ? [...path, name, index] : [...path, name];
      if (textsOfRow(within, row).length === 0)
        for (const field of textsOfRow(within, there)) yield [...here, field];
      yield* missingIn(schemaOf, within, row, there, here);
    }
  }
}

/**
 * An issue for each text that a component row has in another language, and that the source lacks: the row was added
 * there (docs/adr/0042-texts-of-one-language.md).
 *
 * @returns issues with their path in the form; none when the source has its texts.
 */
export const textsMissingInSource = (
  schemaOf: SchemaOf,
  schema: AnySchema,
  { source, drafts }: DocumentRows,
): Issue[] => {
  const found = new Map<string, Issue>();
  for (const draft of source ? drafts : [])
    if (source && draft !== source)
      for (const path of missingIn(schemaOf, schema, source, draft)) {
        const params = { language: ownName(draft.locale), source: ownName(source.locale) };
        if (!found.has(path.join())) found.set(path.join(), issue('row_without_source_text', path, params));
      }
  return [...found.values()];
};
