/** What tie an agreement makes, whatever the paper is called. */
export const AGREEMENT_KINDS = [
  'twinning',
  'friendship',
  'cooperation',
  'project',
  'patronage',
  'network',
  'grant',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What paper it is: a declaration of twinning is a `declaration`, and among the twinnings. */
export const AGREEMENT_FORMS = [
  'agreement',
  'contract',
  'memorandum',
  'protocol',
  'declaration',
  'charter',
  'convention',
  'letter-of-intent',
  'programme',
  'statute',
  'unwritten',
  'other',
] as const;
export type AgreementForm = (typeof AGREEMENT_FORMS)[number];

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

export const DECISION_PURPOSES = [
  'consents',
  'approves-text',
  'authorises',
  'opens-talks',
  'prolongs',
  'amends',
  'ends',
] as const;
export type DecisionPurpose = (typeof DECISION_PURPOSES)[number];

export const DECISION_OUTCOMES = ['adopted', 'refused', 'awaited'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];
