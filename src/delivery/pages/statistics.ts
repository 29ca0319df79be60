import { PARTNER, PROJECT, VISIT, type ContentType } from '../../model/content-types';
import { columnOf } from '../../operations/database/indexes';
import { countedElsewhere } from '../reading/counted-once';
import type { Condition } from './conditions';
import type { Counted, StatisticsPage } from './contract';
import { countriesOf } from './countries';
import { linkingTo, rowsOf, totalsOf, type ListOf } from './lists';
import { addressesOf, metaOf, type Asker } from './page';
import { projectsByProgramme } from './projects-by-programme';
import { TAKES_PLACE, visitsByYear } from './visits-by-year';

/** How many entries have each value of a field: one statement. */
const countBy = async (asker: Asker, list: ListOf, field: string): Promise<Counted[]> => {
  const { sql, bindings } = rowsOf(asker, list, asker.locale);
  const rows = await asker.ask<{ value: string | null; total: number | string }>(
    `select x.${columnOf(field)} as value, count(*) as total ${sql} group by x.${columnOf(field)} order by 2 desc, 1`,
    bindings,
  );
  return rows.map(({ value, total }) => ({ value, total: Number(total) }));
};

/** When the newest of some lists was published. */
const changedAt = async (asker: Asker, lists: readonly ListOf[]): Promise<string | null> => {
  const parts = lists.map((list) => rowsOf(asker, list, asker.locale));
  const rows = await asker.ask<{ at: number | Date | null }>(
    parts.map(({ sql }) => `select max(x.published_at) as at ${sql}`).join(' union all '),
    parts.flatMap(({ bindings }) => bindings),
  );
  const newest = rows.flatMap(({ at }) => (at === null ? [] : [new Date(at).toISOString()])).sort();
  return newest.at(-1) ?? null;
};

/** Of all municipalities a project that several have is counted once. */
const countedHere = async ({ strapi, locale, municipality }: Asker): Promise<Condition | undefined> => {
  const elsewhere = municipality ? [] : await countedElsewhere(strapi, PROJECT, locale);
  if (elsewhere.length === 0) return undefined;
  return {
    sql: `x.document_id not in (${elsewhere.map(() => '?').join()})`,
    bindings: elsewhere,
    filters: {},
  };
};

/** Partners, visits and projects in numbers. */
export async function statisticsPage(asker: Asker): Promise<StatisticsPage> {
  const { strapi, locale, municipality } = asker;
  const of = (uid: ContentType): ListOf => ({
    uid,
    within: municipality && linkingTo(strapi, uid, 'municipality', municipality),
  });
  const [partners, visits] = [of(PARTNER), of(VISIT)];
  const projects = { ...of(PROJECT), where: await countedHere(asker) };
  const [partnersTotal = 0, visitsTotal = 0, projectsTotal = 0] = await totalsOf(
    asker,
    [partners, { ...visits, where: TAKES_PLACE }, projects],
    locale,
  );
  return {
    data: {
      partners: {
        total: partnersTotal,
        byCountry: await countriesOf(asker, partners.within),
        byKind: await countBy(asker, partners, 'kind'),
        byStatus: await countBy(asker, partners, 'partnershipStatus'),
      },
      visits: { total: visitsTotal, byYear: await visitsByYear(asker, visits) },
      projects: { total: projectsTotal, byProgramme: await projectsByProgramme(asker, projects) },
    },
    meta: {
      ...metaOf(asker, await addressesOf(asker, '/statistics'), []),
      changedAt: await changedAt(asker, [partners, visits, projects]),
    },
  };
}
