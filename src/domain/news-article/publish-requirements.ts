import { issue, type Issue } from '../issue';
import { isBlank } from '../shared/requirements';

/** A part of an article's body, by what it shows. */
export interface ArticlePart {
  /** Whether it has anything at all to show: a heading or text, a quotation, pictures, documents. */
  isEmpty: boolean;
}

/** What publishing an article looks at. */
export interface PublishableArticle {
  lead: string | null;
  body: readonly ArticlePart[];
}

/** What an article still needs before readers may see it: a lead, and no part that shows nothing. */
export const articleRequirements = ({ lead, body }: PublishableArticle): Issue[] => [
  ...(isBlank(lead) ? [issue('article_lead_missing', ['lead'])] : []),
  ...body.flatMap(({ isEmpty }, index) =>
    isEmpty ? [issue('article_part_empty', ['body', index], { number: index + 1 })] : [],
  ),
];
