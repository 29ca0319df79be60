import type { Reading } from './at-one-moment';
import { collect, idsOfSteps, stepsTo, type Found, type Row, type Slot, type Wanted } from './wanted';

interface Part {
  entity_id: number;
  cmp_id: number;
  component_type: string;
  field: string;
}

/** The component rows of rows: a statement for each table that joins them. */
export async function wantedByComponents(
  { ask, among, ids }: Reading,
  found: readonly Found[],
): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const [{ table }, steps] of stepsTo(
    found,
    ({ components }) => components,
    (field) => field.table,
  )) {
    const names = [...new Set(steps.map(({ field }) => field.name))];
    const parts = collect(
      await ask<Part>(
        `select entity_id, cmp_id, component_type, field from ${table}
          where ${among('entity_id')} and field in (${names.map(() => '?').join()}) order by "order", id`,
        [ids(idsOfSteps(steps)), ...names],
      ),
      (part) => `${part.entity_id} ${part.field}`,
    );
    for (const { field, rows } of steps) {
      const slots = new Map<string, Slot[]>([...field.plans.keys()].map((uid) => [uid, []]));
      for (const [id, row] of rows) {
        const list: Row[] = [];
        row[field.name] = field.isList ? list : null;
        const own = (parts.get(`${id} ${field.name}`) ?? []).filter((part) => slots.has(part.component_type));
        for (const [index, part] of own.entries()) {
          // By its place: the components of a dynamic zone are read one kind after the other.
          const put = (each: Row) => (field.isList ? (list[index] = each) : (row[field.name] ??= each));
          slots.get(part.component_type)?.push({ id: part.cmp_id, put });
        }
      }
      for (const [uid, plan] of field.plans) wanted.push({ plan, slots: slots.get(uid) ?? [] });
    }
  }
  return wanted;
}
