import { judge, type Content, type Entry } from './judge';
import { isRecord, valuesAt, type Language } from './match';
import type { FactSheet, TypeName } from './sheet';

export type Get = (path: string) => Promise<{ status: number; body: unknown }>;

/** A component of an article's body: a dynamic zone is populated by its fragments, each named. */
const inBody = (component: string) => `body][on][article.${component}`;

/** Everything each type holds beside its plain attributes; `>` goes one level deeper. */
const POPULATE: Readonly<Record<TypeName, string>> = {
  municipalities: 'hotline, location, coatOfArms>file, sections, themes, sources',
  partners:
    'otherNames, location, population, statusHistory, themes, coatOfArms>file, gallery>file, documents>file, sources',
  agreements:
    'signings>place>location, signings>signatories, signings>witnesses, decisions>document>file, partners, ' +
    'otherParties, themes, project, amends, replaces, documents>file, sources',
  visits:
    'place>location, partners, delegation>people, delegation>size, participants, participantsTotal, programme, ' +
    'symbolicActs, returnVisitOf, agreements, project, network, themes, gallery>file, documents>file, sources',
  'news-articles':
    `${inBody('section')}, ${inBody('quote')}, ${inBody('gallery')}>pictures>file, ` +
    `${inBody('documents')}>documents>file, ` +
    'cover>file, partners, visits, agreements, projects, memberships, themes, sources',
  projects:
    'partners, otherParticipants, budget, funderContribution, funders, participants, participantsTotal, visits, ' +
    'themes, gallery>file, documents>file, sources',
  networks: 'logo>file, memberCount, countryCount, sources',
  memberships: 'network, activities, contribution, sources',
  themes: 'sources',
};

/**
 * Asks the public REST API for all that is published of the sheet's municipality, in both languages, and compares.
 *
 * @param get answers a path such as `/api/partners?locale=bg` with its status and parsed body
 * @returns a readable sentence for each fact that is missing, miscounted, untranslated or invented, and for each answer
 *   that is no list of entries; empty when the content is right
 */
export async function askSheet(get: Get, sheet: FactSheet): Promise<string[]> {
  const refusals: string[] = [];
  const read = async (language: Language): Promise<Content> => {
    const all = (type: TypeName, filter: string) => readAll(get, type, language, filter, refusals);
    const owned = (type: TypeName) => all(type, `filters[municipality][slug][$eq]=${sheet.municipality}`);
    const own = {
      municipalities: await all('municipalities', `filters[slug][$eq]=${sheet.municipality}`),
      partners: await owned('partners'),
      agreements: await owned('agreements'),
      visits: await owned('visits'),
      'news-articles': await owned('news-articles'),
      projects: await owned('projects'),
      memberships: await owned('memberships'),
    };
    // Networks and themes have no owner: this municipality's are those that its entries refer to.
    const referred = (attribute: string) => {
      const ids = new Set(Object.values(own).flatMap((entries) => valuesAt(entries, `${attribute}.slug`)));
      return (entry: Entry) => ids.has(entry.slug);
    };
    const networks = (await all('networks', '')).filter(referred('network'));
    const themes = (await all('themes', '')).filter(referred('themes'));
    return { ...own, networks, themes };
  };
  const findings = judge({ bg: await read('bg'), en: await read('en') }, sheet);
  return [...refusals, ...findings];
}

async function readAll(get: Get, type: TypeName, language: Language, filter: string, refusals: string[]) {
  const entries: Entry[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const path = pathOf(type, language, filter, page);
    const { status, body } = await get(path);
    if (status !== 200 || !isRecord(body) || !Array.isArray(body.data)) {
      refusals.push(`${path} answered ${status}: ${JSON.stringify(body)?.slice(0, 300)}`);
      return entries;
    }
    entries.push(...body.data.filter(isRecord));
    pages = Number(valuesAt(body, 'meta.pagination.pageCount')[0] ?? 1);
  }
  return entries;
}

function pathOf(type: TypeName, language: Language, filter: string, page: number): string {
  const populate = POPULATE[type]
    .split(', ')
    .map((path) => `populate[${path.replaceAll('>', '][populate][')}]=true`);
  const paging = ['pagination[pageSize]=50', `pagination[page]=${page}`];
  const query = [`locale=${language}`, ...(filter === '' ? [] : [filter]), ...paging, ...populate];
  return `/api/${type}?${encodeURI(query.join('&'))}`;
}
