import { errors } from '@strapi/utils';
import { AGREEMENT, ARTICLE, PARTNER, PROJECT, VISIT, type ContentType } from '../../model/content-types';
import { schemasOf } from '../../model/schema/field-options';
import { relationTarget } from '../../model/schema/walk';
import type { PageType } from '../../model/site-addresses';
import { addressOf, versionsOf } from './addresses';
import type { AgreementPage, ArticlePage, Part, PartnerPage, ProjectPage, Uid, VisitPage } from './contract';
import { linkingTo, orderOf, type Section } from './lists';
import { entryPlan, metaOf, type Asker } from './page';
import { readSections } from './sections';

/** What is shown of a list on the page of an entry. */
const MOST = 25;

interface EntryPages {
  [PARTNER]: PartnerPage;
  [ARTICLE]: ArticlePage;
  [VISIT]: VisitPage;
  [PROJECT]: ProjectPage;
  [AGREEMENT]: AgreementPage;
}

/** The pages of entries: the name of the entry in the answer, and the lists beside it, of what links to it. */
const PAGES: Readonly<Record<PageType, { name: string; lists: Readonly<Record<string, Uid>> }>> = {
  [PARTNER]: {
    name: 'partner',
    lists: { agreements: AGREEMENT, visits: VISIT, projects: PROJECT, articles: ARTICLE },
  },
  [ARTICLE]: { name: 'article', lists: {} },
  [VISIT]: { name: 'visit', lists: { articles: ARTICLE } },
  [PROJECT]: { name: 'project', lists: { visits: VISIT, articles: ARTICLE } },
  [AGREEMENT]: { name: 'agreement', lists: { visits: VISIT, articles: ARTICLE } },
};

/** The relation of a type by which its entries link to those of another. */
const fieldTo = ({ strapi }: Asker, from: ContentType, to: ContentType): string => {
  const found = Object.entries(schemasOf(strapi)(from).attributes).find(
    ([, attribute]) => relationTarget(attribute) === to && !('mappedBy' in attribute),
  );
  if (!found) throw new Error(`No relation of ${from} leads to ${to}.`);
  return found[0];
};

/**
 * The page of an entry: itself, and the beginning of the lists of what links to it.
 *
 * @param documentId of a published entry.
 * @throws errors.NotFoundError where it was withdrawn meanwhile.
 */
export async function entryPage<Of extends PageType>(
  asker: Asker,
  uid: Of,
  documentId: string,
): Promise<EntryPages[Of]> {
  const { strapi, locale } = asker;
  const { name, lists } = PAGES[uid];
  const versions = await versionsOf(asker, uid, documentId);
  const own = versions.find((version) => version.locale === locale);
  if (!own) throw new errors.NotFoundError();
  const section = (of: Uid): Section => ({
    uid: of,
    within: linkingTo(strapi, of, fieldTo(asker, of, uid), own),
    order: orderOf(of),
    limit: MOST,
  });
  const { sections, entries } = await readSections(asker, {
    entries: [{ plan: entryPlan(asker, uid, Object.keys(lists)), ids: [own.id] }],
    sections: Object.fromEntries(Object.entries(lists).map(([list, of]) => [list, section(of)])),
  });
  const [[entry] = []] = entries;
  if (!entry) throw new errors.NotFoundError();
  const shown = [entry, ...Object.values(sections).flatMap((list): readonly Part[] => list.items)];
  const alternates = versions.map((version) => addressOf(strapi, uid, version));
  const page = { data: { [name]: entry, ...sections }, meta: metaOf(asker, alternates, shown) };
  return page as unknown as EntryPages[Of]; // its names are those of `PAGES`
}
