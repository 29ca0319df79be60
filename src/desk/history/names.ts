import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { choiceOf, labelsOf } from '../../model/messages/labels';
import { readerLanguage } from '../../model/messages/reader-language';
import { schemasOf, type AnySchema } from '../../model/schema/field-options';
import { holdsComponents, sentComponent } from '../../model/schema/walk';
import type { Change, Names } from '../contract';

/** Gathers what the reader calls fields and values, each form read once. */
class Naming {
  readonly names: Record<string, string> = {};
  private readonly forms = new Map<string, Promise<(field: string) => string>>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** Names the fields of a row, its values of lists, and the rows in it. */
  async add(schema: AnySchema, row: Readonly<Record<string, unknown>>, at = ''): Promise<void> {
    const label = this.forms.get(schema.uid) ?? labelsOf(this.strapi, schema);
    this.forms.set(schema.uid, label);
    for (const [field, value] of Object.entries(row)) {
      const attribute = schema.attributes[field];
      if (!attribute) continue;
      const path = `${at}${field}`;
      this.names[path] = (await label)(field);
      if (attribute.type === 'enumeration' && typeof value === 'string')
        this.names[`${path}=${value}`] = choiceOf(attribute, value, readerLanguage(this.strapi));
      if (!holdsComponents(attribute)) continue;
      for (const each of [value].flat().filter(isRecord)) {
        const within = sentComponent(schemasOf(this.strapi), attribute, each);
        const kind = attribute.type === 'dynamiczone' ? `.${within?.uid}` : '';
        if (within) await this.add(within, each, `${path}${kind}.`);
      }
    }
  }
}

/** What the reader calls the fields and values in changes of a document. */
export async function namesIn(
  strapi: Core.Strapi,
  schema: AnySchema,
  changes: readonly Change[],
): Promise<Names> {
  const naming = new Naming(strapi);
  for (const { field, before, after } of changes)
    for (const value of [before, after]) await naming.add(schema, { [field]: value });
  return naming.names;
}
