import type { Core } from '@strapi/strapi';
import { schemasOf } from '../../model/schema/field-options';
import { analyze } from '../../operations/database/statistics';
import { applyPlan } from './apply';
import { checkRecords } from './check';
import { existingDocuments, readLedger, writeLedger } from './ledger';
import { planExamples, type PlanItem } from './plan';
import { readExamples } from './read';
import { BrokenExamplesError, keyOf } from './records';

export { removeExamples, type LostLink } from './remove';

export interface LoadOptions {
  directory: string;
  dryRun?: boolean;
  /** Called with each item before it is written. */
  onItem?: (item: PlanItem, position: number, of: number) => void;
}

/** Ends the transaction of a dry run, so that nothing of it is stored. */
class DryRun extends Error {}

/**
 * Loads the example municipalities: reads and checks all files, plans, then applies the plan in one transaction.
 * Unchanged documents are kept; so is a document with an example's slug that was not made by the loader, and what was
 * deleted in the admin stays deleted.
 *
 * A dry run applies the plan too, and takes it back: what the rules for publishing refuse is known only then.
 *
 * @returns the plan, applied unless `dryRun`.
 * @throws BrokenExamplesError naming file, record, field and reason of every problem.
 */
export const loadExamples = async (
  strapi: Core.Strapi,
  { directory, dryRun = false, onItem }: LoadOptions,
): Promise<PlanItem[]> => {
  const schemaOf = schemasOf(strapi);
  const { records, issues: unreadable } = readExamples(directory);
  const issues = [...unreadable, ...checkRecords(schemaOf, records)];
  if (issues.length > 0) throw new BrokenExamplesError(issues);

  const ledger = await readLedger(strapi);
  const plan = planExamples(schemaOf, records, ledger, await existingDocuments(strapi));
  let position = 0;
  const report = (item: PlanItem) => onItem?.(item, (position += 1), plan.length);
  const written = plan.filter((item) => item.kind !== 'keep');
  try {
    await strapi.db.transaction(async () => {
      const documentIds = await applyPlan(strapi, plan, report);
      if (dryRun) throw new DryRun();
      const entries = written.map(({ record, checksum }) => {
        const documentId = documentIds.get(keyOf(record)) ?? '';
        return [keyOf(record), { documentId, checksum, fields: Object.keys(record.fields) }];
      });
      await writeLedger(strapi, { ...ledger, ...Object.fromEntries(entries) });
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  if (written.length > 0 && !dryRun) await analyze(strapi);
  return plan;
};
