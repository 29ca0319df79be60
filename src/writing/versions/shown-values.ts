import type { Core, Schema, UID } from '@strapi/strapi';
import { displayEdtf } from '../../domain/edtf';
import { isRecord } from '../../domain/record';
import { wordsOf } from '../../domain/rich-text';
import { choiceOf } from '../../model/messages/labels';
import type { MessageLanguage } from '../../model/messages/reader-language';
import { fieldOptionsOf, schemasOf, type AnySchema, type SchemaOf } from '../../model/schema/field-options';
import { titleField } from '../../model/schema/field-roles';
import { rowsIn, type Row } from '../../model/schema/row-values';
import { holdsComponents, relationTarget, sentComponent } from '../../model/schema/walk';
import { comparedFields } from './digest';

const WORDS = {
  bg: { nothing: 'празно', yes: 'да', no: 'не' },
  en: { nothing: 'nothing', yes: 'yes', no: 'no' },
} as const;

/** Says values as an editor reads them, whether they are stored or were sent. */
export class ShownValues {
  private readonly schemaOf: SchemaOf;

  /**
   * @param locale of the entry: in it linked documents have their titles.
   * @param language of the reader.
   */
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly locale: string,
    private readonly language: MessageLanguage,
  ) {
    this.schemaOf = schemasOf(strapi);
  }

  /** What is said of no value. */
  get nothing(): string {
    return WORDS[this.language].nothing;
  }

  async value(attribute: Schema.Attribute.AnyAttribute, value: unknown): Promise<string> {
    const words = WORDS[this.language];
    if (value === null || value === undefined || value === '') return words.nothing;
    if (holdsComponents(attribute)) {
      for (const row of rowsIn(value)) {
        const schema = sentComponent(this.schemaOf, attribute, row);
        const shown = schema ? await this.row(schema, row) : words.nothing;
        if (shown !== words.nothing) return shown;
      }
      return words.nothing;
    }
    const target = relationTarget(attribute);
    if (target !== undefined) return this.linked(target, value);
    const edtf = fieldOptionsOf(attribute)?.value;
    if (edtf === 'edtf-point' || edtf === 'edtf-period' || attribute.type === 'date')
      return (
        displayEdtf(String(value), this.language, edtf === 'edtf-period' ? 'period' : 'point') ||
        String(value)
      );
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (attribute.type === 'enumeration') return choiceOf(attribute, String(value), this.language);
    if (attribute.type === 'blocks') return wordsOf(value) || words.nothing;
    if (attribute.type === 'media')
      return isRecord(value) ? String(value.name ?? `№ ${value.id}`) : String(value);
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** A component row by the first of its fields that says something. */
  async row(schema: AnySchema, row: Readonly<Record<string, unknown>>): Promise<string> {
    const words = WORDS[this.language];
    for (const [name, attribute] of comparedFields(schema)) {
      const shown = await this.value(attribute, row[name]);
      if (shown !== words.nothing) return shown;
    }
    return words.nothing;
  }

  private async linked(target: string, value: unknown): Promise<string> {
    const changes = isRecord(value) ? (value.set ?? value.connect ?? value) : value;
    const names: string[] = [];
    for (const each of [changes].flat() as unknown[]) {
      const documentId = isRecord(each) ? each.documentId : each;
      if (typeof documentId === 'string') names.push(await this.title(target, documentId));
    }
    return names.join(', ') || WORDS[this.language].nothing;
  }

  private async title(target: string, documentId: string): Promise<string> {
    const row: Row | null = await this.strapi.db
      .query(target as UID.ContentType) // a relation's own schema says it
      .findOne({ where: { documentId, locale: this.locale } });
    return String(row?.[titleField(this.schemaOf(target))] ?? documentId);
  }
}
