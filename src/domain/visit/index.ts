export * from './lists';
export type { VisitTime } from './phase';
export { phaseOn } from './phase';
export type { PublishableVisit } from './publish-requirements';
export { visitRequirements } from './publish-requirements';
