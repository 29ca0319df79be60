import { PARTNER } from '../../model/content-types';
import type { Row } from '../../model/schema/row-values';
import { rowsOf, type ListOf } from './lists';
import type { Asker } from './page';

/** How many partners are in a country, or in a territory that has no code. */
export interface PartnersIn {
  country: string | null;
  /** In the language of the page. Without a code it is as the source called it, and null where nobody said. */
  countryName: string | null;
  total: number;
}

interface Counted {
  country: string | null;
  name: string | null;
  stated: string | null;
  total: number | string;
}

/** The countries of partners, in the alphabetical order of the language, with the unknown last: one statement. */
export async function countriesOf(asker: Asker, within: ListOf['within']): Promise<PartnersIn[]> {
  const { ask, locale } = asker;
  const { sql, bindings } = rowsOf(asker, { uid: PARTNER, within }, locale);
  const counted = await ask<Counted>(
    `select country, max(country_name) as name, stated, count(*) as total from (
        select x.country, x.country_name, case when x.country is null then x.country_as_stated end as stated ${sql}
      ) partner group by country, stated`,
    bindings,
  );
  const countries = counted.map(({ country, name, stated, total }) => ({
    country,
    countryName: country === null ? stated : name,
    total: Number(total),
  }));
  return countries.sort((one, other) => {
    if (one.countryName === null || other.countryName === null)
      return Number(one.countryName === null) - Number(other.countryName === null);
    return one.countryName.localeCompare(other.countryName, locale);
  });
}

/** Whether a partner, as its card shows it, is in a country. */
export const isIn = ({ country, countryName }: PartnersIn, card: Row): boolean =>
  card.country === country && (country !== null || card.countryAsStated === countryName);
