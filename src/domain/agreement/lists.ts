export const AGREEMENT_KINDS = [
  'twinning',
  'friendship',
  'memorandum',
  'cooperation',
  'protocol',
  'letter-of-intent',
  'declaration',
  'convention',
  'grant',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** The stages an editor chooses; later statuses follow from the dates. */
export const AGREEMENT_STAGES = ['proposed', 'negotiating', 'signed'] as const;
export type AgreementStage = (typeof AGREEMENT_STAGES)[number];

/** All statuses: the stages, then those that follow from dates. */
export const AGREEMENT_STATUSES = [...AGREEMENT_STAGES, 'in-force', 'expired', 'terminated'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

export const RENEWALS = ['none', 'automatic', 'by-agreement'] as const;
export type Renewal = (typeof RENEWALS)[number];

/** Who decided on the agreement. */
export const DECISION_BODIES = ['our-council', 'their-council', 'ministry', 'other-authority'] as const;
export type DecisionBody = (typeof DECISION_BODIES)[number];
