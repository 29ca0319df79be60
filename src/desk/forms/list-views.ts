import type { ContentType } from '../../model/content-types';

interface ListView {
  columns: readonly string[];
  sort: readonly [field: string, order: 'ASC' | 'DESC'];
}

/** What an editor sees of each entry in the admin's lists, and in which order they come. */
export const LIST_VIEWS: Readonly<Record<ContentType, ListView>> = {
  'api::municipality.municipality': { columns: ['name', 'officialName', 'website'], sort: ['name', 'ASC'] },
  'api::partner.partner': {
    columns: ['name', 'kind', 'countryName', 'partnershipStatusText', 'sinceText', 'municipality'],
    sort: ['name', 'ASC'],
  },
  'api::agreement.agreement': {
    columns: ['title', 'kind', 'agreementStatusText', 'signedOnText', 'municipality'],
    sort: ['title', 'ASC'],
  },
  'api::visit.visit': {
    columns: ['title', 'kind', 'dateText', 'phase', 'municipality'],
    sort: ['dateFrom', 'DESC'],
  },
  'api::project.project': {
    columns: ['title', 'programme', 'periodText', 'municipality'],
    sort: ['title', 'ASC'],
  },
  'api::network.network': { columns: ['name', 'website', 'foundedOnText'], sort: ['name', 'ASC'] },
  'api::membership.membership': {
    columns: ['title', 'role', 'sinceText', 'municipality'],
    sort: ['title', 'ASC'],
  },
  'api::news-article.news-article': {
    columns: ['title', 'publishedOn', 'municipality'],
    sort: ['publishedOn', 'DESC'],
  },
  'api::theme.theme': { columns: ['name'], sort: ['name', 'ASC'] },
};
