import type { Plan } from './plan';

/** A row of an answer, which may be changed. */
export type Row = Record<string, unknown>;

/** Where a row goes that is not read yet. */
export interface Slot {
  id: number;
  put: (row: Row) => void;
}

/** Rows that are to be read, and where they go. */
export interface Wanted {
  plan: Plan;
  slots: readonly Slot[];
}

/** The rows of a plan that have been read, by id. */
export interface Found {
  plan: Plan;
  rows: ReadonlyMap<number, Row>;
}

/** What is read next of rows that were found: a field of theirs. */
export interface Step<Field> {
  field: Field;
  rows: ReadonlyMap<number, Row>;
}

/** The steps to one kind of field of all rows that were found, in groups that one statement can read. */
export const stepsTo = <Field>(
  found: readonly Found[],
  fieldsOf: (plan: Plan) => readonly Field[],
  togetherBy: (field: Field) => string,
): [Field, Step<Field>[]][] => {
  const steps = found.flatMap(({ plan, rows }) => fieldsOf(plan).map((field) => ({ field, rows })));
  const groups = new Map<string, [Field, Step<Field>[]]>();
  for (const step of steps) {
    const key = togetherBy(step.field);
    const group = groups.get(key);
    if (group) group[1].push(step);
    else groups.set(key, [step.field, [step]]);
  }
  return [...groups.values()];
};

/** The ids of the rows of several steps, each once. */
export const idsOfSteps = (steps: readonly Step<unknown>[]): Set<number> =>
  new Set(steps.flatMap(({ rows }) => [...rows.keys()]));

/** Lists by what they belong to. */
export function collect<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const lists = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list) list.push(item);
    else lists.set(key, [item]);
  }
  return lists;
}

/**
 * Gives a field its empty value, and slots for the rows that belong there, in their order. A row that is not found (an entry that is
 * not published) leaves no gap.
 */
export function slotsIn(
  row: Row,
  { name, isList }: { name: string; isList: boolean },
  ids: readonly number[],
): Slot[] {
  if (!isList) {
    row[name] = null;
    return ids.map((id) => ({ id, put: (each) => (row[name] ??= each) }));
  }
  const list: Row[] = [];
  row[name] = list;
  return ids.map((id) => ({ id, put: (each) => list.push(each) }));
}
