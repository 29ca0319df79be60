import type { Core } from '@strapi/strapi';
import { displayEdtf } from '../../domain/edtf';
import { oneLine } from '../../domain/plain-text';
import { TYPE_DEFINITIONS, type ContentType } from '../../model/content-types';
import { choiceOf } from '../../model/messages/labels';
import { readerLanguage, type MessageLanguage } from '../../model/messages/reader-language';
import { fieldOptionsOf, schemasOf, type AnySchema } from '../../model/schema/field-options';
import { fieldsOfRole, titleField } from '../../model/schema/field-roles';
import { rowsOf, textOf, type Row } from '../../model/schema/row-values';
import { presentAbility } from '../../strapi/present-request';
import type { TypeDefinition } from '../../model/types/definition';
import type { EntryCard } from '../contract';
import { accessTo } from '../access';
import { hasSeveral } from '../user';

/** More are no help: the next letter leaves fewer. */
const OFFERED = 20;

/** Which entries are asked for: those with every word, of all or of some by their documentIds. */
export interface AskedEntries {
  locale: string;
  search: string;
  documentIds: readonly string[] | undefined;
}

type ListView = TypeDefinition['listView'];

interface Documents {
  findMany: (params: object) => Promise<Row[]>;
}

/** What is said of an entry besides its name and its municipality: by it people know which one is meant. */
function factsOf(schema: AnySchema): string[] {
  const others = [titleField(schema), ...fieldsOfRole(schema, 'owner')];
  const { columns = [], facts = columns }: Partial<ListView> =
    TYPE_DEFINITIONS.find(({ uid }) => uid === schema.uid)?.listView ?? {};
  return facts.filter(
    (name) => !others.includes(name) && fieldOptionsOf(schema.attributes[name])?.value !== 'url',
  );
}

/** A fact in words. Computed texts are words already, in the language of the entry. */
function said(schema: AnySchema, field: string, row: Row, language: MessageLanguage): string {
  const attribute = schema.attributes[field];
  const value = textOf(row, field) ?? '';
  if (value !== '' && attribute?.type === 'date') return displayEdtf(value, language, 'point');
  return choiceOf(attribute, value, language);
}

/** Every word is a part of one of the fields. */
const withWords = (search: string, fields: readonly string[]) =>
  oneLine(search)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ $or: fields.map((field) => ({ [field]: { $containsi: word } })) }));

/**
 * The entries of a type that a user may read, by what people call them, in the order of the type’s list: to choose one, or to name
 * those that are chosen.
 */
export async function findEntries(
  strapi: Core.Strapi,
  uid: ContentType,
  asked: AskedEntries,
): Promise<EntryCard[]> {
  const schema = schemasOf(strapi)(uid);
  const access = accessTo(strapi, uid, presentAbility(strapi));
  const title = titleField(schema);
  if (!access.reads(title)) return [];
  const facts = factsOf(schema).filter((field) => access.reads(field));
  const owner = (await hasSeveral(strapi)) ? fieldsOfRole(schema, 'owner')[0] : undefined;
  const definition = TYPE_DEFINITIONS.find((type) => type.uid === uid);
  const [by, order] = definition?.listView.sort ?? [title, 'ASC'];
  const documents = strapi.documents(uid) as unknown as Documents; // each type has its own parameters
  const { documentIds } = asked;
  const texts = [title, ...facts.filter((field) => schema.attributes[field]?.type === 'string')];
  const wanted = [
    ...withWords(asked.search, texts),
    ...(documentIds ? [{ documentId: { $in: documentIds } }] : []),
  ];
  const rows = await documents.findMany({
    status: 'draft',
    locale: asked.locale,
    filters: { $and: [...(await access.filters()), ...wanted] },
    fields: ['documentId', title, ...facts],
    ...(owner !== undefined && { populate: { [owner]: { fields: ['name'] } } }),
    sort: [`${by}:${order.toLowerCase()}`, 'id:asc'],
    limit: documentIds?.length ?? OFFERED,
  });
  const published = await documents.findMany({
    status: 'published',
    locale: asked.locale,
    filters: { documentId: { $in: rows.map(({ documentId }) => documentId) } },
    fields: ['documentId'],
  });
  const public_ = new Set(published.map(({ documentId }) => documentId));
  const language = readerLanguage(strapi);
  return rows.map((row) => ({
    id: Number(row.id),
    documentId: String(row.documentId),
    locale: asked.locale,
    title: textOf(row, title) ?? '',
    facts: [
      ...facts.map((field) => said(schema, field, row, language)),
      ...(owner === undefined ? [] : rowsOf(row, owner).map((each) => textOf(each, 'name') ?? '')),
    ].filter((fact) => fact !== ''),
    isPublished: public_.has(row.documentId),
  }));
}
