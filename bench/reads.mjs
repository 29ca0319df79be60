import { isDeepStrictEqual } from 'node:util';
import { ARTICLE, MUNICIPALITY, PARTNER } from './content.mjs';
import { searchWords } from './texts.mjs';

const ADDRESSES = 20;

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A query as Strapi's documentation writes it: `filters[slug][$eq]=…`. */
const serialize = (value, key = '') => {
  if (value === null || typeof value !== 'object') return [`${key}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([name, part]) =>
    serialize(part, key === '' ? name : `${key}[${name}]`),
  );
};

export const address = (path, query) => `/api/${path}?${serialize({ locale: 'bg', ...query }).join('&')}`;
export const bySlug = (slug) => ({ slug: { $eq: slug } });

/**
 * What sites ask. Both sides are asked with the same address but where `stock` is given: there the product answers a
 * shorter one, and stock gets the full one that means the same. Every shared address names its `populate`: one that
 * names nothing is answered with a view by us and with bare attributes by stock.
 *
 * @param {{ random, sentences: { bg: string[] }, slugs: Record<string, string[]>, views }} of
 * @returns {{ title: string, ours: string[], stock: string[] }[]}
 */
export const readScenarios = ({ random, sentences, slugs, views }) => {
  const some = (list) => Array.from({ length: ADDRESSES }, () => random.pick(list));
  const articlePage = { populate: { partners: true, visits: true, body: true } };
  const words = searchWords(random, sentences.bg, ADDRESSES);
  const municipalities = some(slugs[MUNICIPALITY]);
  const articles = some(slugs[ARTICLE]);
  const oneArticle = articles.map((slug) =>
    address('news-articles', { filters: bySlug(slug), ...articlePage }),
  );
  const newest = { sort: 'publishedOn:desc', pagination: { pageSize: 10 } };
  const shared = (title, addresses) => ({ title, ours: addresses, stock: addresses });
  const list = { sort: 'publishedOn:desc', pagination: { pageSize: 25 } };

  return [
    shared(
      'Q1 ten newest articles of a municipality, with partners and total',
      municipalities.map((slug) =>
        address('news-articles', {
          filters: { municipality: bySlug(slug) },
          populate: { partners: true },
          ...newest,
        }),
      ),
    ),
    shared('Q2 an article by slug filter, with body, partners, visits', oneArticle),
    {
      title: 'Q2s the same, ours by slug in the address',
      ours: articles.map((slug) => address(`news-articles/${slug}`, articlePage)),
      stock: oneArticle,
    },
    shared(
      'Q3 visits of a partner between two dates',
      some(slugs[PARTNER]).map((slug) =>
        address('visits', {
          filters: { partners: bySlug(slug), dateFrom: { $gte: '2012-01-01', $lte: '2019-12-31' } },
          populate: { partners: true },
          sort: 'dateFrom:desc',
        }),
      ),
    ),
    shared(
      'Q4 search: one word in the articles of a municipality, ten newest and total',
      words.map((word, index) =>
        address('news-articles', {
          _q: word,
          filters: { municipality: bySlug(municipalities[index]) },
          populate: { municipality: true },
          ...newest,
        }),
      ),
    ),
    shared('Q6 25 partners by name, with municipality', [
      address('partners', { sort: 'name', pagination: { pageSize: 25 }, populate: { municipality: true } }),
    ]),
    {
      title: 'D default view of 25 newest articles; stock with the same fields and populate spelt out',
      ours: [address('news-articles', list)],
      stock: [address('news-articles', { ...list, ...views[ARTICLE].list })],
    },
  ];
};

/** A field that is made up for readers: stock has only its empty column. */
const isMadeUp = (ours, stock) => stock === null && Array.isArray(ours) && ours.length === 0;

/** What stock shows of what we show: our readers get neither private fields nor the numbers of components' rows. */
const shownByUs = (ours, stock) => {
  if (isMadeUp(ours, stock)) return ours;
  if (Array.isArray(ours) && Array.isArray(stock) && ours.length === stock.length)
    return stock.map((each, index) => shownByUs(ours[index], each));
  if (!isObject(ours) || !isObject(stock)) return stock;
  return Object.fromEntries(
    Object.entries(stock).flatMap(([name, value]) =>
      name in ours ? [[name, shownByUs(ours[name], value)]] : [],
    ),
  );
};

/**
 * On how many addresses the sides give different answers. Entries are compared in all that ours show; a single entry is a
 * list of one.
 *
 * @param {object[]} ours bodies of answers
 * @param {object[]} stock bodies of answers to the same questions
 * @returns {string} what to print about it
 */
export const compareAnswers = (ours, stock) => {
  const total = (bodies) => bodies.reduce((sum, { meta }) => sum + (meta.pagination?.total ?? 1), 0);
  const isEqual = (body, index) => {
    const entries = [body.data].flat();
    return isDeepStrictEqual(entries, shownByUs(entries, [stock[index].data].flat()));
  };
  const different = ours.filter((body, index) => !isEqual(body, index)).length;
  if (different === 0 && total(ours) === total(stock)) return 'equal';
  return `differ on ${different} of ${ours.length} addresses; entries found in all: ours ${total(ours)}, stock ${total(stock)}`;
};
