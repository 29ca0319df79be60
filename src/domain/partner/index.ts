export * from './lists';
export type { OtherSide } from './other-side';
export { sinceAsOnOtherSide } from './other-side';
export type { PartnershipFacts, StatusChange } from './status';
export { statusOn } from './status';
export { partnerStatusName } from './status-names';
export type { PartnerIdentity, PublishablePartner, Seniority } from './publish-requirements';
export {
  areLikelyTheSame,
  endRequirements,
  partnerRequirements,
  wasThereBefore,
} from './publish-requirements';
