export type { ArticlePart, PublishableArticle } from './publish-requirements';
export { articleRequirements } from './publish-requirements';
