import { createHash } from 'node:crypto';
import { CONTENT_TYPES, MUNICIPALITY } from '../../model/content-types';
import type { SchemaOf } from '../../model/schema/field-options';
import { relationTarget } from '../../model/schema/walk';
import { keyOf, type ExampleRecord } from './records';

/**
 * What the loader wrote, by record: enough to recognise its own documents, records that changed, and fields that a
 * record no longer has. Ledgers of before 0.1.0 have no names of fields.
 */
export type Ledger = Readonly<
  Record<string, { documentId: string; checksum: string; fields?: readonly string[] }>
>;

/** The documents in the database: all, and by type, municipality and slug those that a record could be. */
export interface Existing {
  documentIds: ReadonlySet<string>;
  find: (record: ExampleRecord, municipality: string | undefined) => string | undefined;
}

/**
 * What is to be done with a record; with a reason for those that are left as they are. One that was deleted in the admin
 * stays deleted, and so does what belongs to a municipality that was: it has no document.
 */
export type PlanItem = { record: ExampleRecord; checksum: string } & (
  | { kind: 'create' }
  | {
      kind: 'update';
      documentId: string;
      /** Fields that the record had before. */ dropped: readonly string[];
    }
  | { kind: 'keep'; documentId: string; reason: 'unchanged' | 'not-made-by-the-loader' }
  | { kind: 'keep'; documentId?: undefined; reason: 'deleted' }
);

const checksumOf = ({ fields }: ExampleRecord) =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex');

/** The records of the same load that a record links to. */
export const targetsOf = (schemaOf: SchemaOf, record: ExampleRecord): string[] =>
  Object.entries(record.fields).flatMap(([name, value]) => {
    const target = relationTarget(schemaOf(record.uid).attributes[name]);
    return target === undefined ? [] : [value].flat().map((slug) => `${target}/${String(slug)}`);
  });

/**
 * Records in an order in which every relation finds its target: type by type, and within a type by the relations
 * among its records (a return visit after the visit it returns). Records in a circle stay in the order given.
 */
export const inOrder = (schemaOf: SchemaOf, records: readonly ExampleRecord[]): ExampleRecord[] => {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  const ordered = new Set<ExampleRecord>();
  const begun = new Set<ExampleRecord>();
  const add = (record: ExampleRecord) => {
    if (begun.has(record)) return;
    begun.add(record);
    for (const key of targetsOf(schemaOf, record)) {
      const target = byKey.get(key);
      if (target) add(target);
    }
    ordered.add(record);
  };
  for (const uid of CONTENT_TYPES) records.filter((record) => record.uid === uid).forEach(add);
  return [...ordered];
};

/**
 * What a load would do, without doing it.
 *
 * @param records checked records.
 * @param ledger what earlier loads wrote.
 * @param existing the documents in the database, also those not made by the loader.
 */
export const planExamples = (
  schemaOf: SchemaOf,
  records: readonly ExampleRecord[],
  ledger: Ledger,
  existing: Existing,
): PlanItem[] => {
  const municipalities = new Map<string, PlanItem>();
  const plan = (record: ExampleRecord): PlanItem => {
    const item = { record, checksum: checksumOf(record) };
    const own = ledger[keyOf(record)];
    const owner = record.municipality === null ? undefined : municipalities.get(record.municipality);
    if (owner?.kind === 'keep' && owner.reason === 'deleted')
      return { ...item, kind: 'keep', reason: 'deleted' };
    if (own && !existing.documentIds.has(own.documentId)) return { ...item, kind: 'keep', reason: 'deleted' };
    if (own?.checksum === item.checksum)
      return { ...item, kind: 'keep', documentId: own.documentId, reason: 'unchanged' };
    if (own) {
      const dropped = (own.fields ?? []).filter((field) => !(field in record.fields));
      return { ...item, kind: 'update', documentId: own.documentId, dropped };
    }
    const isNew = owner?.kind === 'create';
    const other = isNew ? undefined : existing.find(record, owner?.documentId);
    return other === undefined
      ? { ...item, kind: 'create' }
      : { ...item, kind: 'keep', documentId: other, reason: 'not-made-by-the-loader' };
  };
  return inOrder(schemaOf, records).map((record) => {
    const item = plan(record);
    if (record.uid === MUNICIPALITY) municipalities.set(record.slug, item);
    return item;
  });
};
