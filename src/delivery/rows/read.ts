import type { Reading } from './at-one-moment';
import { wantedByComponents } from './components';
import { wantedByFiles } from './files';
import { wantedByLinks } from './links';
import type { Plan } from './plan';
import { collect, type Found, type Row, type Wanted } from './wanted';

type Stored = Readonly<Record<string, unknown>> & { id: number };

const rowFrom = ({ uid, isInZone, columns }: Plan, stored: Stored): Row => {
  const row: Row = isInZone ? { __component: uid, id: stored.id } : { id: stored.id };
  for (const { name, column, read } of columns) row[name] = read(stored[column]);
  return row;
};

/** Reads the plain fields of rows and puts these where they belong: a statement for each table. */
async function readColumns({ ask, among, ids }: Reading, wanted: readonly Wanted[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const [table, ofTable] of collect(wanted, ({ plan }) => plan.table)) {
    const byPlan = collect(ofTable, ({ plan }) => plan);
    const plans = [...byPlan.keys()];
    const columns = new Set(plans.flatMap((plan) => plan.columns.map(({ column }) => column)));
    const stored = await ask<Stored>(
      `select ${['id', ...columns].map((column) => `"${column}"`).join()} from ${table}
        where ${among('id')}${plans.some(({ isEntry }) => isEntry) ? ' and published_at is not null' : ''}`,
      [ids(new Set(ofTable.flatMap(({ slots }) => slots.map(({ id }) => id))))],
    );
    const byId = new Map(stored.map((row) => [row.id, row]));
    for (const [plan, each] of byPlan) {
      const rows = new Map<number, Row>();
      for (const { id, put } of each.flatMap(({ slots }) => slots)) {
        const known = byId.get(id);
        const row = rows.get(id) ?? (known && rowFrom(plan, known));
        if (!row) continue;
        rows.set(id, row);
        put(row);
      }
      found.push({ plan, rows });
    }
  }
  return found;
}

/** What is asked of the rows of a type. */
export interface Question {
  plan: Plan;
  ids: readonly number[];
}

/**
 * Reads rows by their views, with all that is within them: a statement for each table on each level, however many rows there are.
 *
 * @returns for each question its rows, in the order of its ids, without those that are not published. Two places may have the same
 *   row: an entry that several entries link to.
 */
export async function readRows(reading: Reading, questions: readonly Question[]): Promise<Row[][]> {
  const answers = questions.map((): Row[] => []);
  let wanted: Wanted[] = questions.map(({ plan, ids }, index) => ({
    plan,
    slots: ids.map((id) => ({ id, put: (row) => answers[index]?.push(row) })),
  }));
  while ((wanted = wanted.filter(({ slots }) => slots.length > 0)).length > 0) {
    const found = await readColumns(reading, wanted);
    wanted = [
      ...(await wantedByLinks(reading, found)),
      ...(await wantedByComponents(reading, found)),
      ...(await wantedByFiles(reading, found)),
    ];
  }
  return answers;
}
