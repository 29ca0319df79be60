import { visit, ownedBy } from '../support/app';
import { editing } from '../support/editor';
import { PROJECT, VISIT } from '../support/types';

const MUNICIPALITIES = ['dupnitsa', 'kavarna', 'kubrat', 'stara-zagora', 'troyan'];
const { makePublished } = editing();

type Json = Record<string, unknown>;
interface Figure {
  value: number;
  bound: string;
  unit: string | null;
  currency: string | null;
}
interface Entry extends Json {
  country: string | null;
  countryName: string | null;
  kind: string | null;
  partnershipStatus: string | null;
  dateFrom: string | null;
  direction: string | null;
  phase: string | null;
  participantsSum: number | null;
  participantsTotal: Figure | null;
  programme: string | null;
  budget: Figure | null;
  funderContribution: Figure | null;
}

const all = async (type: string, slug: string, locale: string): Promise<Entry[]> =>
  (
    await visit(
      `/api/${type}?filters[municipality][slug]=${slug}&locale=${locale}&pagination[pageSize]=100`,
    ).expect(200)
  ).body.data;

/** How many entries there are of each kind, and the sums of a number of theirs. */
const tally = (
  entries: Entry[],
  keyOf: (entry: Entry) => unknown[],
  numberOf?: (entry: Entry) => Figure | null,
) => {
  const found = new Map<string, { count: number; sum: number }>();
  for (const entry of entries) {
    const number = numberOf?.(entry);
    if (numberOf && !number) continue;
    const key = JSON.stringify([
      ...keyOf(entry),
      ...(number ? [number.bound, number.currency ?? number.unit] : []),
    ]);
    const known = found.get(key) ?? { count: 0, sum: 0 };
    found.set(key, { count: known.count + 1, sum: known.sum + (number?.value ?? 0) });
  }
  return Object.fromEntries([...found].sort());
};

const told = (rows: Json[], ...names: string[]) =>
  Object.fromEntries(
    rows
      .map((row): [string, { count: number; sum: number }] => [
        JSON.stringify(names.map((name) => row[name] ?? null)),
        { count: Number(row.total ?? row.visits ?? row.projects), sum: Number(row.value ?? 0) },
      ])
      .sort(),
  );
const counts = (tallied: Record<string, { count: number }>) =>
  Object.fromEntries(Object.entries(tallied).map(([key, { count }]) => [key, count]));

const participants = ({ participantsTotal, participantsSum }: Entry): Figure | null => {
  if (participantsTotal) return participantsTotal;
  return participantsSum === null
    ? null
    : { value: participantsSum, bound: 'exact', unit: 'people', currency: null };
};
const yearOf = ({ dateFrom }: Entry) => (dateFrom === null ? null : Number(dateFrom.slice(0, 4)));

test.each(MUNICIPALITIES)('the numbers of %s are those of its entries', async (slug) => {
  for (const locale of ['bg', 'en']) {
    const { body } = await visit(`/api/site/${slug}/statistics?locale=${locale}`).expect(200);
    const { partners, visits, projects } = body.data;
    const partnersThere = await all('partners', slug, locale);
    expect(partners.total).toBe(partnersThere.length);
    expect(counts(told(partners.byKind, 'value'))).toEqual(
      counts(tally(partnersThere, ({ kind }) => [kind])),
    );
    expect(counts(told(partners.byStatus, 'value'))).toEqual(
      counts(tally(partnersThere, ({ partnershipStatus }) => [partnershipStatus])),
    );
    expect(counts(told(partners.byCountry, 'country', 'countryName'))).toEqual(
      counts(tally(partnersThere, ({ country, countryName }) => [country, countryName])),
    );
    const visitsThere = (await all('visits', slug, locale)).filter(
      ({ phase }) => phase !== 'cancelled' && phase !== 'postponed',
    );
    expect(visits.total).toBe(visitsThere.length);
    expect(counts(told(visits.byYear, 'year', 'direction'))).toEqual(
      counts(tally(visitsThere, (entry) => [yearOf(entry), entry.direction])),
    );
    const people = visits.byYear.flatMap(
      ({ year, direction, participants: each }: { year: number; direction: string; participants: Json[] }) =>
        each.map((some) => ({ year, direction, ...some })),
    );
    expect(told(people, 'year', 'direction', 'bound', 'unit')).toEqual(
      tally(visitsThere, (entry) => [yearOf(entry), entry.direction], participants),
    );
    const projectsThere = await all('projects', slug, locale);
    expect(projects.total).toBe(projectsThere.length);
    expect(counts(told(projects.byProgramme, 'programme'))).toEqual(
      counts(tally(projectsThere, ({ programme }) => [programme])),
    );
    for (const field of ['budget', 'funderContribution'] as const) {
      const money = projects.byProgramme.flatMap((each: Json) =>
        (each[field] as Json[]).map((some) => ({ programme: each.programme, ...some })),
      );
      expect(told(money, 'programme', 'bound', 'currency')).toEqual(
        tally(
          projectsThere,
          ({ programme }) => [programme],
          (entry) => entry[field],
        ),
      );
    }
    expect(body.meta).toMatchObject({ locale, canonical: `/api/site/${slug}/statistics?locale=${locale}` });
  }
});

test('over all municipalities a project that two have is counted once, and a cancelled visit not at all', async () => {
  const ask = async () => (await visit('/api/site/all/statistics?locale=en').expect(200)).body.data;
  const before = await ask();
  const fields = {
    reference: 'CB007.2.11.059',
    programme: 'Interreg',
    budget: { value: 1000, bound: 'at-least', currency: 'EUR' },
  };
  await makePublished(PROJECT, {
    ...(await ownedBy('troyan')),
    ...fields,
    title: 'Общ проект',
    role: 'lead',
  });
  await makePublished(PROJECT, {
    ...(await ownedBy('kavarna')),
    ...fields,
    title: 'Общ проект',
    role: 'partner',
  });
  await makePublished(VISIT, {
    ...(await ownedBy('kavarna')),
    title: 'Отменен концерт',
    date: '2031',
    eventStatus: 'cancelled',
  });
  const after = await ask();
  expect(after.projects.total).toBe(before.projects.total + 1);
  expect(after.projects.byProgramme.find(({ programme }: Json) => programme === 'Interreg')).toEqual({
    programme: 'Interreg',
    projects: 1,
    budget: [{ bound: 'at-least', currency: 'EUR', value: 1000, projects: 1 }],
    funderContribution: [],
  });
  expect(after.visits).toEqual(before.visits);
});
