import type { Core } from '@strapi/strapi';
import { isRecord } from '../../domain/record';
import { isOwned, type ContentType } from '../../model/content-types';
import { choiceOf, labelsOf } from '../../model/messages/labels';
import { readerLanguage } from '../../model/messages/reader-language';
import { fieldOptionsOf, schemasOf, type AnySchema } from '../../model/schema/field-options';
import { holdsComponents, sentComponent } from '../../model/schema/walk';
import { nameOfPartner, ownerOfRow } from '../../writing/publishing/partners-of-rows';
import type { Change, Names } from '../contract';

/** Gathers what the reader calls fields and values, each form read once. */
class Naming {
  readonly names: Record<string, string> = {};
  private readonly forms = new Map<string, Promise<(field: string) => string>>();

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly municipality: unknown,
  ) {}

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
      if (fieldOptionsOf(attribute)?.value === 'partner' && typeof value === 'string' && value !== '')
        this.names[`${path}=${value}`] ??= await nameOfPartner(this.strapi, value, this.municipality);
      if (!holdsComponents(attribute)) continue;
      for (const each of [value].flat().filter(isRecord)) {
        const within = sentComponent(schemasOf(this.strapi), attribute, each);
        const kind = attribute.type === 'dynamiczone' ? `.${within?.uid}` : '';
        if (within) await this.add(within, each, `${path}${kind}.`);
      }
    }
  }
}

/** The municipality of a document; undefined for what is common to all, and for what is deleted. */
const municipalityOf = async (strapi: Core.Strapi, uid: ContentType, documentId: string): Promise<unknown> =>
  isOwned(uid)
    ? ownerOfRow(
        await strapi.db.query(uid).findOne({
          where: { documentId, publishedAt: null },
          select: ['id'],
          populate: { municipality: { select: ['documentId'] } },
        }),
      )
    : undefined;

/** What the reader calls the fields and values in changes of a document. */
export async function namesIn(
  strapi: Core.Strapi,
  uid: ContentType,
  documentId: string,
  changes: readonly Change[],
): Promise<Names> {
  const schema = schemasOf(strapi)(uid);
  const naming = new Naming(strapi, await municipalityOf(strapi, uid, documentId));
  for (const { field, before, after } of changes)
    for (const value of [before, after]) await naming.add(schema, { [field]: value });
  return naming.names;
}
