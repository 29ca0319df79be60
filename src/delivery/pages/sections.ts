import type { Row } from '../rows/wanted';
import { restList } from './addresses';
import type { List } from './contract';
import { idsOf, totalsOf, type ListOf, type Section } from './lists';
import { cardPlan, type Asker } from './page';
import type { Question } from '../rows/read';
import { readShown } from '../rows/shown';

type ListsOf<Sections extends Readonly<Record<string, Section>>> = {
  [Name in keyof Sections]: List<Sections[Name]['uid']>;
};

/**
 * Reads the sections of a page, and entries beside them, all at once.
 *
 * @param counts lists of which only the length is asked for.
 */
export async function readSections<
  Sections extends Readonly<Record<string, Section>>,
  Count extends string = never,
>(
  asker: Asker,
  asked: {
    sections: Sections;
    counts?: Readonly<Record<Count, ListOf>>;
    entries?: readonly Question[];
  },
): Promise<{ sections: ListsOf<Sections>; counts: Record<Count, number>; entries: Row[][] }> {
  const { locale } = asker;
  const { entries = [] } = asked;
  const sections = Object.entries(asked.sections);
  const counts = Object.entries<ListOf>(asked.counts ?? {});
  const totals = await totalsOf(
    asker,
    [...sections, ...counts].map(([, list]) => list),
    locale,
  );
  const questions = [...entries];
  for (const [, section] of sections)
    questions.push({ plan: cardPlan(asker, section.uid), ids: await idsOf(asker, section, locale) });
  const answers = await readShown(asker, questions, locale);
  const lists = sections.map(([name, section], index) => [
    name,
    {
      items: answers[entries.length + index] ?? [],
      total: totals[index] ?? 0,
      more: moreOf(asker, section),
    },
  ]);
  const counted = counts.map(([name], index) => [name, totals[sections.length + index] ?? 0]);
  return {
    // A list for each name, of cards by the views that the contract’s cards follow from.
    sections: Object.fromEntries(lists) as ListsOf<Sections>,
    counts: Object.fromEntries(counted) as Record<Count, number>, // one for each name
    entries: answers.slice(0, entries.length),
  };
}

/** Where a list is as a whole, in generic REST. */
export const moreOf = ({ strapi, locale, municipality }: Asker, { uid, within, where, order }: Section) =>
  restList(
    strapi,
    uid,
    {
      ...(municipality && { '[municipality][slug]': municipality.slug }),
      ...within?.filters,
      ...where?.filters,
    },
    order.join(':'),
    locale,
  );
