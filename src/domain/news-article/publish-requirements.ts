import { issue, type Issue } from '../issue';
import { isBlank } from '../shared/requirements';

/** A part of an article's body, by what it shows. */
export interface ArticlePart {
  /** Whether it has nothing to show: no heading or text, quotation, picture or document. */
  isEmpty: boolean;
}

/** The facts that the requirements for an article look at. */
export interface PublishableArticle {
  lead: string | null;
  body: readonly ArticlePart[];
}

/** The requirements for publishing an article: a lead, and no empty part. */
export const articleRequirements = ({ lead, body }: PublishableArticle): Issue[] => [
  ...(isBlank(lead) ? [issue('article_lead_missing', ['lead'])] : []),
  ...body.flatMap(({ isEmpty }, index) =>
    isEmpty ? [issue('article_part_empty', ['body', index], { number: index + 1 })] : [],
  ),
];
