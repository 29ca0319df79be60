import { today } from '../../model/clock';
import {
  AGREEMENT,
  ARTICLE,
  MEMBERSHIP,
  MUNICIPALITY,
  PARTNER,
  PROJECT,
  VISIT,
} from '../../model/content-types';
import type { Card, Entry, MunicipalityPage, Part, Uid } from './contract';
import { allOf, hasOneOf, isRunning, isSince } from './conditions';
import { countriesOf, isIn } from './countries';
import { fitPage, type Lengths } from './fit';
import { idsOf, linkingTo, orderOf, type Section } from './lists';
import { addressesOf, cardPlan, entryPlan, metaOf, type Asker } from './page';
import { moreOf, readSections } from './sections';

/** What is shown of each list: of partners all that a municipality has. */
const MOST = { partners: 100, ofAll: 25, others: 12 };

/** A page of 25 partners, 200 visits and 400 articles is to stay under 60 kB; of each list some are shown in any case. */
const ROOM = { most: 59_000, least: 3 };

const NEXT = ['upcoming', 'ongoing'];
const THAT_MATTER = ['in-force', 'signed', 'negotiating', 'proposed'];

/** On the page of all. */
const EVERYONE: Section = { uid: MUNICIPALITY, order: orderOf(MUNICIPALITY), limit: MOST.ofAll };

/** The sections of the page; a municipality’s, or all there are. */
const sectionsFor = ({ strapi, municipality }: Asker) => {
  const section = <Of extends Uid>(
    uid: Of,
    { where, order = orderOf(uid), limit = MOST.others }: Partial<Section> = {},
  ): Section<Of> => ({
    uid,
    within: municipality && linkingTo(strapi, uid, 'municipality', municipality),
    where,
    order,
    limit,
  });
  return {
    partners: section(PARTNER, { limit: municipality ? MOST.partners : MOST.ofAll }),
    memberships: section(MEMBERSHIP),
    runningProjects: section(PROJECT, { where: isRunning('periodFrom', 'periodTo', today()) }),
    nextVisits: section(VISIT, { order: ['dateFrom', 'asc'], where: hasOneOf('phase', NEXT) }),
    newestArticles: section(ARTICLE),
    agreements: section(AGREEMENT, { where: hasOneOf('agreementStatus', THAT_MATTER) }),
  };
};

/**
 * Where all next visits are. Of all municipalities only those of some time may be asked for by their phase: from the first that is shown.
 */
const moreVisits = (asker: Asker, section: Section<typeof VISIT>, [next]: readonly Card<typeof VISIT>[]) => {
  const since = asker.municipality ? undefined : isSince('dateFrom', String(next?.dateFrom ?? today()));
  return moreOf(asker, { ...section, where: allOf([section.where, since]) });
};

/** The lists with so many of their entries. */
const cutTo = <Lists extends Record<keyof Lists, { items: readonly unknown[] }>>(
  lists: Lists,
  lengths: Lengths,
): Lists => {
  const cut = Object.entries<{ items: readonly unknown[] }>(lists).map(([name, list]) => [
    name,
    { ...list, items: list.items.slice(0, lengths[name]) },
  ]);
  return Object.fromEntries(cut) as Lists; // the same lists, shorter
};

/**
 * The page of a municipality about its cooperation: its texts, and of everything it has the first entries.
 */
export async function municipalityPage(asker: Asker): Promise<MunicipalityPage> {
  const { locale, municipality } = asker;
  const lists = sectionsFor(asker);
  const own = municipality
    ? { plan: entryPlan(asker, MUNICIPALITY), ids: [municipality.id] }
    : { plan: cardPlan(asker, MUNICIPALITY), ids: await idsOf(asker, EVERYONE, locale) };
  const { sections, counts, entries } = await readSections(asker, {
    entries: [own],
    sections: lists,
    counts: {
      agreements: { uid: AGREEMENT, within: lists.agreements.within },
      visits: { uid: VISIT, within: lists.nextVisits.within },
      projects: { uid: PROJECT, within: lists.runningProjects.within },
      municipalities: EVERYONE,
    },
  });
  const { municipalities: total, ...totals } = counts;
  const [rows = []] = entries;
  // By the views that the contract’s cards and entries follow from.
  const [entry = null] = rows as Entry<typeof MUNICIPALITY>[];
  const items = rows as Card<typeof MUNICIPALITY>[];
  const countries = await countriesOf(asker, lists.partners.within);
  const alternates = await addressesOf(asker, '');
  const moreNext = moreVisits(asker, lists.nextVisits, sections.nextVisits.items);
  const pageOf = (lengths: Lengths): MunicipalityPage => {
    const { partners, ...others } = cutTo(sections, lengths);
    const shown = [
      ...rows,
      ...[partners, ...Object.values(others)].flatMap((list): readonly Part[] => list.items),
    ];
    return {
      data: {
        municipality: municipality ? entry : null,
        municipalities: municipality ? null : { items, total, more: moreOf(asker, EVERYONE) },
        ...others,
        nextVisits: { ...others.nextVisits, more: moreNext },
        partners: {
          byCountry: countries.map((country) => ({
            ...country,
            partners: partners.items.filter((partner) => isIn(country, partner)),
          })),
          total: partners.total,
          more: partners.more,
        },
        totals: {
          partners: partners.total,
          countries: countries.filter(({ countryName }) => countryName !== null).length,
          memberships: others.memberships.total,
          articles: others.newestArticles.total,
          ...totals,
        },
      },
      meta: metaOf(asker, alternates, shown),
    };
  };
  const { partners, ...others } = sections;
  const itemsOf = Object.entries(others).map(([name, list]) => [name, list.items]);
  // The partners are what the page is about: they are the last to be left out.
  return fitPage(ROOM, [Object.fromEntries(itemsOf), { partners: partners.items }], pageOf);
}
