/** The content types and what uploads are, as the tests name them. */
export const AGREEMENT = 'api::agreement.agreement';
export const ARTICLE = 'api::news-article.news-article';
export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';
export const NETWORK = 'api::network.network';
export const PARTNER = 'api::partner.partner';
export const PROJECT = 'api::project.project';
/** What a document was published under, kept when it is deleted. */
export const SLUG_RECORD = 'api::slug-record.slug-record';
export const THEME = 'api::theme.theme';
export const TOWN = 'api::municipality.municipality';
export const VISIT = 'api::visit.visit';
