import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isRecord } from '../../domain/record';
import { MUNICIPALITY } from '../../model/content-types';
import { LOCALES, SOURCE_LOCALE } from '../../model/locales';
import { schemasOf, type SchemaOf } from '../../model/schema/field-options';
import { holdsComponents, isListField, relationTarget } from '../../model/schema/walk';
import { dataFor } from './data';
import { targetsOf, type PlanItem } from './plan';
import { BrokenExamplesError, keyOf, type ExampleIssue, type ExampleRecord } from './records';

type DocumentIds = Map<string, string>;

const relationsFor = (
  schemaOf: SchemaOf,
  record: ExampleRecord,
  documentIds: DocumentIds,
  locale: string,
) => {
  /** None for one that was deleted in the admin. */
  const point = (key: string) => {
    const documentId = documentIds.get(key);
    return documentId === undefined ? [] : [{ documentId, locale }];
  };
  const relations: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record.fields)) {
    const target = relationTarget(schemaOf(record.uid).attributes[name]);
    if (target === undefined) continue;
    const targets = [value].flat().flatMap((slug) => point(`${target}/${String(slug)}`));
    relations[name] = Array.isArray(value) ? targets : (targets[0] ?? null);
  }
  if (record.municipality) [relations.municipality] = point(`${MUNICIPALITY}/${record.municipality}`);
  return relations;
};

/** Nothing, for each field that a record had when it was loaded before. */
const emptied = (schemaOf: SchemaOf, { uid }: ExampleRecord, dropped: readonly string[]) => {
  const { attributes } = schemaOf(uid);
  return Object.fromEntries(
    dropped.flatMap((name) => {
      const attribute = attributes[name];
      if (!attribute) return []; // a field of an earlier version
      const isList =
        (holdsComponents(attribute) && isListField(attribute)) ||
        (attribute.type === 'relation' && attribute.relation.endsWith('Many'));
      return [[name, isList ? [] : null]];
    }),
  );
};

const dataIn = (schemaOf: SchemaOf, item: PlanItem, documentIds: DocumentIds, locale: string) => ({
  ...emptied(schemaOf, item.record, item.kind === 'update' ? item.dropped : []),
  ...dataFor(schemaOf, item.record, locale),
  ...relationsFor(schemaOf, item.record, documentIds, locale),
  slug: item.record.slug,
  translation: locale === SOURCE_LOCALE ? 'source' : 'done',
  textLanguage: locale,
});

/** A refusal by the rules for content as issues of the record; any other failure is thrown on. */
const issuesOf = ({ file, slug }: ExampleRecord, error: unknown): ExampleIssue[] => {
  if (!(error instanceof errors.ValidationError)) throw error;
  const { details, message }: { details: unknown; message: string } = error;
  const refused: unknown[] = isRecord(details) && Array.isArray(details.errors) ? details.errors : [];
  const issues = refused.filter(isRecord).map((each) => ({
    file,
    record: slug,
    field: Array.isArray(each.path) ? each.path.join('.') : '',
    reason: String(each.message),
  }));
  return issues.length > 0 ? issues : [{ file, record: slug, field: '', reason: message }];
};

/**
 * Applies a plan through the document service, so that every rule holds for examples too: both languages as
 * drafts, then published. In a transaction of the caller's, which an error rolls back.
 *
 * @param onItem called with each item before it is written.
 * @returns the documentId of every planned record that has a document, by record key.
 * @throws BrokenExamplesError with all that the rules refuse, but for records that link to one that is refused.
 */
export const applyPlan = async (
  strapi: Core.Strapi,
  plan: readonly PlanItem[],
  onItem: (item: PlanItem) => void,
) => {
  const schemaOf = schemasOf(strapi);
  const documentIds: DocumentIds = new Map(
    plan.flatMap((item) =>
      item.kind === 'create' || item.documentId === undefined ? [] : [[keyOf(item.record), item.documentId]],
    ),
  );
  const write = async (item: PlanItem) => {
    const { record } = item;
    // The union of all types' data has no common shape for plain data; check.ts has checked it.
    const documents = strapi.documents(record.uid) as unknown as Documents;
    for (const { code: locale } of LOCALES) {
      const data = dataIn(schemaOf, item, documentIds, locale);
      const documentId = documentIds.get(keyOf(record));
      if (documentId) await documents.update({ documentId, locale, data });
      else documentIds.set(keyOf(record), (await documents.create({ locale, data })).documentId);
    }
    await documents.publish({ documentId: documentIds.get(keyOf(record)) ?? '', locale: '*' });
  };

  const issues: ExampleIssue[] = [];
  const refused = new Set<string>();
  for (const item of plan) {
    onItem(item);
    if (item.kind === 'keep') continue;
    const { record } = item;
    const needed = [...targetsOf(schemaOf, record), `${MUNICIPALITY}/${record.municipality ?? ''}`];
    if (needed.some((key) => refused.has(key))) refused.add(keyOf(record));
    else
      await write(item).catch((error: unknown) => {
        issues.push(...issuesOf(record, error));
        refused.add(keyOf(record));
      });
  }
  if (issues.length > 0) throw new BrokenExamplesError(issues);
  return documentIds;
};

interface Documents {
  create: (params: { locale: string; data: object }) => Promise<{ documentId: string }>;
  update: (params: { documentId: string; locale: string; data: object }) => Promise<unknown>;
  publish: (params: { documentId: string; locale: string }) => Promise<unknown>;
}
