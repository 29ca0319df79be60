import { ARTICLE, VISIT } from './content.mjs';

/** What both sides must have made of a write; what our side computes besides is not compared. */
const outcomeOf = (published) => published.entries.map(({ title, locale }) => `${locale} ${title}`).sort();

const publish = async (documents, documentId, locale) => outcomeOf(await documents.publish({ documentId, locale }));

/**
 * What editors do, through the document service as the admin does it. `items` takes the content, numbers of documents
 * that are not there yet and `relations`, the documentIds to link with; `run` measures one item.
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
    items: ({ visit, relations }, numbers) =>
      numbers.map((number) => {
        const { entries } = visit(number);
        const { municipality, partners } = relations(number);
        const more = {
          municipality,
          partners,
          participants: [{ place: 'Троян', count: 12 }],
          programme: [{ date: '2026-05-01', title: 'Първи ден' }],
        };
        return { bg: { ...entries.bg, ...more }, en: { ...entries.en, ...more } };
      }),
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
      numbers.map((number) => ({ data: { ...article(number).entries.bg, ...relations(number), slug: undefined } })),
    run: async (strapi, { data }) => [(await strapi.documents(ARTICLE).create({ data, locale: 'bg' })).title],
  },
};
