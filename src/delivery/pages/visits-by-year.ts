import { VISIT } from '../../model/content-types';
import type { Condition } from './conditions';
import type { VisitsOfYear } from './contract';
import { joinFigure } from './figures';
import { rowsOf, type ListOf } from './lists';
import type { Asker } from './page';

/** Those that took place, or are to. */
export const TAKES_PLACE: Condition = {
  sql: `x.phase is null or x.phase not in ('cancelled', 'postponed')`,
  bindings: [],
  filters: {},
};

interface Counted {
  year: string | null;
  direction: string | null;
  bound: string | null;
  unit: string | null;
  value: number | null;
  visits: number | string;
}

/**
 * Visits and their participants by year and direction, the newest year first: one statement. What the source says of all together
 * counts, and else the sum of the groups; numbers are added up only where they are known equally well.
 */
export async function visitsByYear(asker: Asker, list: ListOf): Promise<VisitsOfYear[]> {
  const { sql, bindings } = rowsOf(
    asker,
    { ...list, where: TAKES_PLACE },
    asker.locale,
    joinFigure(asker, VISIT, 'participantsTotal', 'figure'),
  );
  const counted = await asker.ask<Counted>(
    `select year, direction, bound, unit, sum(value) as value, count(*) as visits from (
        select substr(cast(x.date_from as text), 1, 4) as year, x.direction,
          coalesce(figure.value, x.participants_sum) as value,
          case when figure.value is not null then coalesce(figure.bound, 'exact')
               when x.participants_sum is not null then 'exact' end as bound,
          case when figure.value is not null then figure.unit
               when x.participants_sum is not null then 'people' end as unit ${sql}
      ) visit group by year, direction, bound, unit order by year desc nulls last, direction nulls last, bound, unit`,
    bindings,
  );
  const found = new Map<string, VisitsOfYear>();
  for (const { year, direction, bound, unit, value, visits } of counted) {
    const key = `${year} ${direction}`;
    const known = found.get(key) ?? {
      year: year === null ? null : Number(year),
      direction,
      visits: 0,
      participants: [],
    };
    known.visits += Number(visits);
    if (bound !== null && value !== null)
      known.participants = [
        ...known.participants,
        { bound, unit, value: Number(value), visits: Number(visits) },
      ];
    found.set(key, known);
  }
  return [...found.values()];
}
