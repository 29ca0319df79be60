import type { Core } from '@strapi/strapi';
import { MUNICIPALITY } from '../../model/content-types';
import { LOCALES, SOURCE_LOCALE } from '../../model/locales';
import { schemasOf, type SchemaOf } from '../../model/schema/field-options';
import { relationTarget } from '../../model/schema/walk';
import { dataFor } from './data';
import type { PlanItem } from './plan';
import { keyOf, type ExampleRecord } from './records';

type DocumentIds = Map<string, string>;

const relationsFor = (
  schemaOf: SchemaOf,
  record: ExampleRecord,
  documentIds: DocumentIds,
  locale: string,
) => {
  const point = (key: string) => ({ documentId: documentIds.get(key), locale });
  const relations: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record.fields)) {
    const target = relationTarget(schemaOf(record.uid).attributes[name]);
    if (target === undefined) continue;
    const targets = [value].flat().map((slug) => point(`${target}/${String(slug)}`));
    relations[name] = Array.isArray(value) ? targets : targets[0];
  }
  if (record.municipality) relations.municipality = point(`${MUNICIPALITY}/${record.municipality}`);
  return relations;
};

const dataIn = (schemaOf: SchemaOf, record: ExampleRecord, documentIds: DocumentIds, locale: string) => ({
  ...dataFor(schemaOf, record, locale),
  ...relationsFor(schemaOf, record, documentIds, locale),
  slug: record.slug,
  translation: locale === SOURCE_LOCALE ? 'source' : 'done',
  textLanguage: locale,
});

/**
 * Applies a plan through the document service, so that every rule holds for examples too: both languages as
 * drafts, then published.
 *
 * @param onItem called with each item before it is written.
 * @returns the documentId of every planned record, by record key.
 */
export const applyPlan = async (
  strapi: Core.Strapi,
  plan: readonly PlanItem[],
  onItem: (item: PlanItem) => void,
) => {
  const schemaOf = schemasOf(strapi);
  const documentIds: DocumentIds = new Map(
    plan.flatMap((item) => (item.kind === 'create' ? [] : [[keyOf(item.record), item.documentId]])),
  );
  for (const item of plan) {
    onItem(item);
    if (item.kind === 'keep') continue;
    const { record } = item;
    // The union of all types' data has no common shape for plain data; check.ts has checked it.
    const documents = strapi.documents(record.uid) as unknown as Documents;
    for (const { code: locale } of LOCALES) {
      const data = dataIn(schemaOf, record, documentIds, locale);
      const documentId = documentIds.get(keyOf(record));
      if (documentId) await documents.update({ documentId, locale, data });
      else documentIds.set(keyOf(record), (await documents.create({ locale, data })).documentId);
    }
    await documents.publish({ documentId: documentIds.get(keyOf(record)) ?? '', locale: '*' });
  }
  return documentIds;
};

interface Documents {
  create: (params: { locale: string; data: object }) => Promise<{ documentId: string }>;
  update: (params: { documentId: string; locale: string; data: object }) => Promise<unknown>;
  publish: (params: { documentId: string; locale: string }) => Promise<unknown>;
}
