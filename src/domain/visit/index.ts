export * from './lists';
export type { VisitTime } from './phase';
export { phaseOn } from './phase';
