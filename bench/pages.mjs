import { isDeepStrictEqual } from 'node:util';
import { AGREEMENT, ARTICLE, MUNICIPALITY, PARTNER, PROJECT, VISIT } from './content.mjs';
import { address, bySlug } from './reads.mjs';

const ADDRESSES = 20;
const MEMBERSHIP = 'api::membership.membership';
const PATHS = {
  [PARTNER]: 'partners',
  [AGREEMENT]: 'agreements',
  [VISIT]: 'visits',
  [PROJECT]: 'projects',
  [ARTICLE]: 'news-articles',
  [MEMBERSHIP]: 'memberships',
};

/**
 * Pages, and the requests of generic REST that a site makes instead. Stock gets each view spelt out: its answers have what ours have.
 *
 * @param {{ random, slugs: Record<string, string[]>, ownerOf: (uid: string, slug: string) => string, views }} of
 * @returns {{ title: string, ours: string[], stock: string[][], lists: string[] }[]} `stock`: for each page all requests; `lists`: which
 *   lists of the page the first of them answer, in their order
 */
export const pageScenarios = ({ random, slugs, ownerOf, views }) => {
  const some = (list) => Array.from({ length: ADDRESSES }, () => random.pick(list));
  const today = new Date().toISOString().slice(0, 10);
  const list = (uid, filters, sort, pageSize) =>
    address(PATHS[uid], { filters, sort, pagination: { pageSize }, ...views[uid].list });
  const count = (uid, filters) =>
    address(PATHS[uid], { filters, fields: ['slug'], pagination: { pageSize: 1 } });
  const entry = (path, uid, slug, filters = {}) =>
    address(path, { filters: { ...bySlug(slug), ...filters }, ...views[uid].detail });

  const cooperation = (slug) => {
    const of = { municipality: bySlug(slug) };
    return [
      list(PARTNER, of, 'name', 100),
      list(MEMBERSHIP, of, 'sinceFrom:desc', 12),
      list(
        PROJECT,
        {
          ...of,
          periodFrom: { $lte: today },
          $or: [{ periodTo: { $gte: today } }, { periodTo: { $null: true } }],
        },
        'periodFrom:desc',
        12,
      ),
      list(VISIT, { ...of, phase: { $in: ['upcoming', 'ongoing'] } }, 'dateFrom:asc', 12),
      list(ARTICLE, of, 'publishedOn:desc', 12),
      list(
        AGREEMENT,
        { ...of, agreementStatus: { $in: ['in-force', 'signed', 'negotiating', 'proposed'] } },
        'signedOnFrom:desc',
        12,
      ),
      entry('municipalities', MUNICIPALITY, slug),
      count(VISIT, of),
      count(PROJECT, of),
      count(AGREEMENT, of),
    ];
  };
  const partner = (slug) => {
    const of = { partners: bySlug(slug) };
    return [
      list(AGREEMENT, of, 'signedOnFrom:desc', 25),
      list(VISIT, of, 'dateFrom:desc', 25),
      list(PROJECT, of, 'periodFrom:desc', 25),
      list(ARTICLE, of, 'publishedOn:desc', 25),
      entry('partners', PARTNER, slug),
    ];
  };
  const municipalities = some(slugs[MUNICIPALITY]);
  const partners = some(slugs[PARTNER]);
  const articles = some(slugs[ARTICLE]);
  const page = (uid, path) => (slug) => `/api/site/${ownerOf(uid, slug)}/${path}/${slug}?locale=bg`;
  return [
    {
      title: 'P1 the page of a municipality',
      ours: municipalities.map((slug) => `/api/site/${slug}?locale=bg`),
      stock: municipalities.map(cooperation),
      lists: ['memberships', 'runningProjects', 'nextVisits', 'newestArticles', 'agreements'],
      skipped: 1,
    },
    {
      title: 'P2 the page of a partner',
      ours: partners.map(page(PARTNER, 'partners')),
      stock: partners.map(partner),
      lists: ['agreements', 'visits', 'projects', 'articles'],
      skipped: 0,
    },
    {
      title: 'P3 the page of an article',
      ours: articles.map(page(ARTICLE, 'articles')),
      stock: articles.map((slug) => [entry('news-articles', ARTICLE, slug)]),
      lists: [],
      skipped: 0,
    },
  ];
};

const idsOf = (entries) => entries.map(({ documentId }) => documentId);

/** On how many pages a list is not the one that stock answers, or has another total. */
export const comparePages = (pages, stock, { lists, skipped }) => {
  const isEqual = ({ data }, requests) =>
    lists.every((name, index) => {
      const { data: entries, meta } = requests[skipped + index];
      return isDeepStrictEqual(
        [data[name].total, idsOf(data[name].items)],
        [meta.pagination.total, idsOf(entries)],
      );
    });
  const different = pages.filter((page, index) => !isEqual(page, stock[index])).length;
  const bytes = Math.max(...pages.map((page) => Buffer.byteLength(JSON.stringify(page))));
  const size = `at most ${(bytes / 1000).toFixed(0)} kB`;
  return different === 0 ? `equal, ${size}` : `differ on ${different} of ${pages.length} pages, ${size}`;
};
