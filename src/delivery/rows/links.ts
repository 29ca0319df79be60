import type { Reading } from './at-one-moment';
import { collect, idsOfSteps, slotsIn, stepsTo, type Found, type Wanted } from './wanted';

/** The entries that rows are linked to: a statement for each table of links. */
export async function wantedByLinks(
  { ask, among, ids }: Reading,
  found: readonly Found[],
): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  for (const [{ via }, steps] of stepsTo(
    found,
    ({ links }) => links,
    ({ via }) => `${via.table} ${via.source}`,
  )) {
    const { table, source, target, order = 'id' } = via;
    const links = collect(
      await ask<{ source: number; target: number }>(
        `select ${source} as source, ${target} as target from ${table} where ${among(source)} order by ${order}, id`,
        [ids(idsOfSteps(steps))],
      ),
      (link) => link.source,
    );
    for (const { field, rows } of steps)
      wanted.push({
        plan: field.plan,
        slots: [...rows].flatMap(([id, row]) =>
          slotsIn(
            row,
            field,
            (links.get(id) ?? []).map((link) => link.target),
          ),
        ),
      });
  }
  return wanted;
}
