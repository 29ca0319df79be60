import { createHash } from 'node:crypto';
import { CONTENT_TYPES } from '../../model/content-types';
import type { SchemaOf } from '../../model/schema/field-options';
import { relationTarget } from '../../model/schema/walk';
import { keyOf, type ExampleRecord } from './records';

/** What the loader wrote, by record: enough to recognise its own documents and changed records. */
export type Ledger = Readonly<Record<string, { documentId: string; checksum: string }>>;

/** What is to be done with a record; with a reason for those that are kept. */
export type PlanItem = { record: ExampleRecord; checksum: string } & (
  | { kind: 'create' }
  | { kind: 'update'; documentId: string }
  | { kind: 'keep'; documentId: string; reason: 'unchanged' | 'not-made-by-the-loader' }
);

const checksumOf = ({ fields }: ExampleRecord) =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex');

/** The records of the same load that a record links to. */
const targetsOf = (schemaOf: SchemaOf, record: ExampleRecord): string[] =>
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
 * @param existing documentIds in the database by record key, also those not made by the loader.
 */
export const planExamples = (
  schemaOf: SchemaOf,
  records: readonly ExampleRecord[],
  ledger: Ledger,
  existing: ReadonlyMap<string, string>,
): PlanItem[] =>
  inOrder(schemaOf, records).map((record) => {
    const [checksum, documentId, own] = [
      checksumOf(record),
      existing.get(keyOf(record)),
      ledger[keyOf(record)],
    ];
    if (documentId === undefined) return { kind: 'create', record, checksum };
    if (own?.documentId !== documentId)
      return { kind: 'keep', record, checksum, documentId, reason: 'not-made-by-the-loader' };
    if (own.checksum === checksum) return { kind: 'keep', record, checksum, documentId, reason: 'unchanged' };
    return { kind: 'update', record, checksum, documentId };
  });
