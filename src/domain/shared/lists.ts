/** Whose words a document's text is in: typed (`source`), copied until someone translates (`fallback`), being
 * translated, translated, translated before the source changed. */
export const TRANSLATION_STATES = ['source', 'fallback', 'in-progress', 'done', 'outdated'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

export const SIDES = ['ours', 'theirs', 'other'] as const;
export type Side = (typeof SIDES)[number];

/** Of a partnership or an agreement: who did something to it. */
export const PARTIES = ['ours', 'theirs', 'both'] as const;
export type Party = (typeof PARTIES)[number];

export const DOCUMENT_KINDS = [
  'agreement',
  'decision',
  'programme',
  'report',
  'presentation',
  'information',
  'minutes',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const PEOPLE_SHOWN = ['none', 'people', 'children'] as const;
export type PeopleShown = (typeof PEOPLE_SHOWN)[number];

/** Of the people in a picture. A withdrawn consent takes the picture out of every answer. */
export const CONSENTS = ['not-needed', 'given', 'withdrawn'] as const;
export type Consent = (typeof CONSENTS)[number];
/**
 * The issues that a true fact can cause: a source gives a total that is not the sum of its groups. They are warnings: an
 * editor confirms that it is so, with the reason (docs/adr/0047-what-can-be-true.md).
 */
export const WARNINGS = [
  'participants_do_not_add_up',
  'programme_day_outside_visit',
  'agreement_without_partner',
  'agreement_without_date',
  'agreement_valid_before_signing',
  'agreement_expired_before_signing',
  'twinning_with_ended_partner',
  'ended_partner_with_twinning',
  'status_history_overlaps',
  'partner_likely_duplicate',
  'partner_since_differs',
  'agreement_signed_differently',
] as const;
export type Warning = (typeof WARNINGS)[number];
