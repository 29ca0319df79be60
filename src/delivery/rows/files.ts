import { FILE } from '../../model/content-types';
import { fileTableOf } from '../../strapi/link-tables';
import type { Reading } from './at-one-moment';
import { collect, idsOfSteps, slotsIn, stepsTo, type Found, type Wanted } from './wanted';

/** The files of rows: a statement for each type or component that has some. */
export async function wantedByFiles(
  { strapi, ask, among, ids }: Reading,
  found: readonly Found[],
): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const { table, file, owner, ofType } = fileTableOf(strapi, FILE);
  for (const [{ uid }, steps] of stepsTo(
    found,
    (plan) => plan.files,
    (field) => field.uid,
  )) {
    const shown = collect(
      await ask<{ owner: number; file: number; field: string }>(
        `select ${owner} as owner, ${file} as file, field from ${table}
          where ${among(owner)} and ${ofType} = ? order by "order", id`,
        [ids(idsOfSteps(steps)), uid],
      ),
      (each) => `${each.owner} ${each.field}`,
    );
    for (const { field, rows } of steps)
      wanted.push({
        plan: field.plan,
        slots: [...rows].flatMap(([id, row]) =>
          slotsIn(
            row,
            field,
            (shown.get(`${id} ${field.name}`) ?? []).map((each) => each.file),
          ),
        ),
      });
  }
  return wanted;
}
