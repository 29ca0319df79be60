import { PROJECT } from '../../model/content-types';
import type { Money, ProjectsOfProgramme } from './contract';
import { joinFigure } from './figures';
import { rowsOf, type ListOf } from './lists';
import type { Asker } from './page';

interface Counted {
  programme: string | null;
  bound: string | null;
  currency: string | null;
  value: number | null;
  projects: number | string;
}

const moneyIn = async (
  asker: Asker,
  list: ListOf,
  field: 'budget' | 'funderContribution',
): Promise<Counted[]> => {
  const { sql, bindings } = rowsOf(asker, list, asker.locale, joinFigure(asker, PROJECT, field, 'figure'));
  return asker.ask<Counted>(
    `select x.programme, case when figure.value is not null then coalesce(figure.bound, 'exact') end as bound, figure.currency,
        sum(figure.value) as value, count(*) as projects ${sql}
      group by x.programme, case when figure.value is not null then coalesce(figure.bound, 'exact') end, figure.currency
      order by x.programme nulls last, 2, figure.currency`,
    bindings,
  );
};

const amounts = (counted: readonly Counted[], programme: string | null): Money[] =>
  counted.flatMap(({ programme: of, bound, currency, value, projects }) =>
    of === programme && bound !== null && value !== null
      ? [{ bound, currency, value: Number(value), projects: Number(projects) }]
      : [],
  );

/** Projects and their money by programme: a statement for each kind of money. Amounts are added up only where they are known equally well. */
export async function projectsByProgramme(asker: Asker, list: ListOf): Promise<ProjectsOfProgramme[]> {
  const budget = await moneyIn(asker, list, 'budget');
  const funderContribution = await moneyIn(asker, list, 'funderContribution');
  const programmes = [...new Set(budget.map(({ programme }) => programme))];
  return programmes.map((programme) => ({
    programme,
    projects: budget.reduce(
      (sum, each) => sum + (each.programme === programme ? Number(each.projects) : 0),
      0,
    ),
    budget: amounts(budget, programme),
    funderContribution: amounts(funderContribution, programme),
  }));
}
