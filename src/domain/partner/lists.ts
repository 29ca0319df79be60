export const PARTNER_KINDS = [
  'municipality',
  'town',
  'district',
  'region',
  'union-of-municipalities',
  'school',
  'educational-institution',
  'cultural-institution',
  'ngo',
  'company',
  'diplomatic-mission',
  'other',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** The life of a partnership; it may go back and forth, so the order is no sequence. */
export const PARTNER_STATUSES = ['prospective', 'active', 'dormant', 'suspended', 'ended'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];
