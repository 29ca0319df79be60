export * from './lists';
export type { StatusChange } from './status';
export { statusOn } from './status';
export { partnerStatusName } from './status-names';
