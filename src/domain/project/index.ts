export * from './lists';
export type { PublishableProject } from './publish-requirements';
export { projectRequirements } from './publish-requirements';
