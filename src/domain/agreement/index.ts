export * from './lists';
export type { AgreementFacts, Signing } from './status';
export { firstSigning, statusOn } from './status';
export { agreementStatusName } from './status-names';
export type { PublishableAgreement } from './publish-requirements';
export { agreementRequirements } from './publish-requirements';
export type { EndingAgreement } from './renewal';
export { renewalWindow, needsRenewal } from './renewal';
