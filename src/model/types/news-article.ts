import { articleRequirements, type PublishableArticle } from '../../domain/news-article';
import { hasWords } from '../../domain/rich-text';
import { isBlank } from '../../domain/shared/requirements';
import { rowsOf, textOf, type Row } from '../schema/row-values';
import type { TypeDefinition } from './definition';
import { atTheEnd, links } from './edit-views';
import {
  AGREEMENT_CARD,
  MEMBERSHIP_CARD,
  MUNICIPALITY_CARD,
  ON_EVERY_CARD,
  ON_OWNED_PAGES,
  PARTNER_CARD,
  PROJECT_CARD,
  THEME_CARD,
  VISIT_CARD,
  WHOLE,
  WITH_FILE,
} from './views';

const hasFile = (row: Row) => rowsOf(row, 'file').length > 0;

/**
 * An attached document may have a title and no file, where a source only names it; a picture without a file shows
 * nothing.
 */
const isEmptyPart = (part: Row): boolean =>
  isBlank(textOf(part, 'heading')) &&
  isBlank(textOf(part, 'text')) &&
  !hasWords(part.text) &&
  !rowsOf(part, 'pictures').some(hasFile) &&
  !rowsOf(part, 'documents').some((each) => hasFile(each) || !isBlank(textOf(each, 'title')));

/** What rules need of an article. */
function readArticle(row: Row): PublishableArticle {
  return {
    lead: textOf(row, 'lead'),
    body: rowsOf(row, 'body').map((part) => ({ isEmpty: isEmptyPart(part) })),
  };
}

export const newsArticle = {
  uid: 'api::news-article.news-article',
  table: 'news_articles',
  exampleFile: 'news-articles.json',
  listView: {
    columns: ['title', 'publishedOn', 'municipality'],
    sort: ['publishedOn', 'DESC'],
    yearField: 'publishedOn',
    countryField: 'partners.country',
  },
  editView: [
    {
      name: 'main',
      title: { bg: 'Новината', en: 'The article' },
      fields: ['title', 'publishedOn', 'municipality', 'lead', 'cover', 'body'],
    },
    links('partners', 'visits', 'agreements', 'projects', 'memberships', 'themes'),
    ...atTheEnd(),
  ],
  contactUntil: 'publishedOn',
  wantedFacts: [{ field: 'publishedOn' }],
  views: {
    list: {
      fields: [...ON_EVERY_CARD, 'title', 'publishedOn', 'lead'],
      populate: { municipality: MUNICIPALITY_CARD, themes: THEME_CARD, cover: WITH_FILE },
    },
    detail: {
      populate: {
        ...ON_OWNED_PAGES,
        body: {
          on: {
            'article.section': WHOLE,
            'article.quote': WHOLE,
            'article.gallery': { populate: { pictures: WITH_FILE } },
            'article.documents': { populate: { documents: WITH_FILE } },
          },
        },
        cover: WITH_FILE,
        partners: PARTNER_CARD,
        visits: VISIT_CARD,
        agreements: AGREEMENT_CARD,
        projects: PROJECT_CARD,
        memberships: MEMBERSHIP_CARD,
      },
    },
  },
  publicOrder: ['publishedOn', 'DESC'],
  countedFields: ['publishedOn'],
  publishIssues: (row) => articleRequirements(readArticle(row)),
} as const satisfies TypeDefinition;
