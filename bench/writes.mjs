import { ARTICLE, VISIT } from './content.mjs';

/**
 * What both sides must have made of a write: the entries in the languages asked for. Ours publishes the others as well,
 * and what it computes besides is not compared.
 */
const outcomeOf = (published, locales) =>
  published.entries
    .filter(({ locale }) => locales.includes(locale))
    .map(({ title, locale }) => `${locale} ${title}`)
    .sort();

const publish = async (documents, documentId, locale) =>
  outcomeOf(await documents.publish({ documentId, locale }), [locale].flat());

/** Publishes every language: two on our side, and the one that stock Strapi has made. */
const publishAll = async (documents, documentId) =>
  outcomeOf(await documents.publish({ documentId, locale: '*' }), 'bg');

const visitWith = ({ visit, relations }, number) => {
  const { municipality, partners } = relations(number);
  const { entries } = visit(number);
  const more = {
    municipality,
    partners,
    participants: [{ place: 'Троян', count: 12 }],
    participantsTotal: null,
    delegation: { people: [{ name: 'Анго Ангов', side: 'theirs' }] }, // of the generated ones the partner is another
    programme: [{ date: entries.bg.date, title: 'Първи ден' }], // within the visit, whatever its date is
  };
  return { bg: { ...entries.bg, ...more }, en: { ...entries.en, ...more } };
};

/**
 * What editors do, through the document service as the admin does it. `items` takes the content, numbers of documents
 * that are not there yet and `relations`, the documentIds to link with; `prepare` makes what an item needs, unmeasured;
 * `run` measures one item.
 */
export const WRITES = {
  P1: {
    title: 'P1 article: create, publish',
    items: ({ article, relations }, numbers) =>
      numbers.map((number) => ({ data: { ...article(number).entries.bg, ...relations(number) } })),
    run: async (strapi, { data }) => {
      const documents = strapi.documents(ARTICLE);
      const { documentId } = await documents.create({ data, locale: 'bg' });
      return publish(documents, documentId, 'bg');
    },
  },
  P2: {
    title: 'P2 article: change the lead, publish again',
    items: ({ article, existing }, numbers) =>
      numbers.map((number) => ({ documentId: existing(number), lead: article(number).entries.bg.lead })),
    run: async (strapi, { documentId, lead }) => {
      const documents = strapi.documents(ARTICLE);
      await documents.update({ documentId, locale: 'bg', data: { lead } });
      return publish(documents, documentId, 'bg');
    },
  },
  P3: {
    title: 'P3 visit: create, translate, publish both languages',
    items: (content, numbers) => numbers.map((number) => visitWith(content, number)),
    run: async (strapi, { bg, en }) => {
      const documents = strapi.documents(VISIT);
      const { documentId } = await documents.create({ data: bg, locale: 'bg' });
      await documents.update({ documentId, data: en, locale: 'en' });
      return publish(documents, documentId, ['bg', 'en']);
    },
  },
  P4: {
    title: 'P4 article: create a draft without a slug (stock leaves it empty)',
    items: ({ article, relations }, numbers) =>
      numbers.map((number) => ({
        data: { ...article(number).entries.bg, ...relations(number), slug: undefined },
      })),
    run: async (strapi, { data }) => [(await strapi.documents(ARTICLE).create({ data, locale: 'bg' })).title],
  },
  P5: {
    title: 'P5 visit: publish in two languages (stock in one)',
    items: (content, numbers) => numbers.map((number) => visitWith(content, number)),
    prepare: async (strapi, { bg }) => ({
      documentId: (await strapi.documents(VISIT).create({ data: bg, locale: 'bg' })).documentId,
    }),
    run: async (strapi, { documentId }) => publishAll(strapi.documents(VISIT), documentId),
  },
  P6: {
    title: 'P6 article: publish a change in two languages (stock in one)',
    items: ({ article, relations }, numbers) =>
      numbers.map((number) => ({ data: { ...article(number).entries.bg, ...relations(number) } })),
    prepare: async (strapi, { data }) => {
      const documents = strapi.documents(ARTICLE);
      const { documentId } = await documents.create({ data, locale: 'bg' });
      await documents.publish({ documentId, locale: '*' });
      await documents.update({ documentId, locale: 'bg', data: { lead: `${data.lead} Допълнено.` } });
      return { documentId };
    },
    run: async (strapi, { documentId }) => publishAll(strapi.documents(ARTICLE), documentId),
  },
};
