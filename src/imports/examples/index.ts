import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { analyze } from '../../operations/database/statistics';
import { applyPlan } from './apply';
import { checkRecords } from './check';
import { planExamples, type Ledger, type PlanItem } from './plan';
import { readExamples } from './read';
import type { ExampleIssue } from './records';

const ledgerStore = (strapi: Core.Strapi) => strapi.store({ type: 'pobratim', name: 'examples' });

const readLedger = async (strapi: Core.Strapi): Promise<Ledger> =>
  ((await ledgerStore(strapi).get({ key: 'ledger' })) as Ledger | null) ?? {}; // only written below, as a Ledger

const existingDocuments = async (strapi: Core.Strapi): Promise<Map<string, string>> => {
  const existing = new Map<string, string>();
  for (const uid of CONTENT_TYPES) {
    const rows: { slug: string; documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { slug: { $notNull: true } }, select: ['slug', 'documentId'] });
    for (const { slug, documentId } of rows) existing.set(`${uid}/${slug}`, documentId);
  }
  return existing;
};

/** The example files cannot be loaded; nothing was written. */
export class BrokenExamplesError extends Error {
  constructor(readonly issues: readonly ExampleIssue[]) {
    const lines = issues.map(
      ({ file, record, field, reason }) =>
        `  ${[file, record, field].filter(Boolean).join(' › ')}: ${reason}`,
    );
    super(`The examples were not loaded; nothing was changed. Mend this first:\n${lines.join('\n')}`);
    this.name = 'BrokenExamplesError';
  }
}

export interface LoadOptions {
  directory: string;
  dryRun?: boolean;
  /** Called with each item before it is written; with `dryRun`, with each planned item. */
  onItem?: (item: PlanItem, position: number, of: number) => void;
}

/**
 * Loads the example municipalities: reads and checks all files, plans, then applies the plan in one transaction.
 * Unchanged documents are kept; so is a document with an example's slug that was not made by the loader.
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
  if (dryRun) {
    plan.forEach(report);
    return plan;
  }
  const written = plan.filter((item) => item.kind !== 'keep');
  await strapi.db.transaction(async () => {
    const documentIds = await applyPlan(strapi, plan, report);
    const entries = written.map(({ record: { uid, slug }, checksum }) => {
      const key = `${uid}/${slug}`;
      return [key, { documentId: documentIds.get(key) ?? '', checksum }];
    });
    await ledgerStore(strapi).set({ key: 'ledger', value: { ...ledger, ...Object.fromEntries(entries) } });
  });
  if (written.length > 0) await analyze(strapi);
  return plan;
};

/**
 * Removes what `loadExamples` added, and nothing else, in one transaction; documents that link to others go first.
 *
 * @returns how many documents were deleted, or would be with `dryRun`.
 */
export const removeExamples = async (strapi: Core.Strapi, { dryRun = false } = {}): Promise<number> => {
  const own = Object.entries(await readLedger(strapi));
  if (dryRun) return own.length;
  const typeOf = (key: string) => CONTENT_TYPES.findIndex((uid) => key.startsWith(`${uid}/`));
  own.sort(([a], [b]) => typeOf(b) - typeOf(a));
  await strapi.db.transaction(async () => {
    for (const [key, { documentId }] of own) {
      const uid: ContentType | undefined = CONTENT_TYPES[typeOf(key)];
      if (uid) await strapi.documents(uid).delete({ documentId, locale: '*' });
    }
    await ledgerStore(strapi).delete({ key: 'ledger' });
  });
  return own.length;
};
