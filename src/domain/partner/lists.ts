export const PARTNER_KINDS = [
  'municipality',
  'town',
  'village',
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

/** The statuses of a partnership. It may change in any direction, so the order means nothing. */
export const PARTNER_STATUSES = ['prospective', 'active', 'dormant', 'suspended', 'ended'] as const;
export type PartnerStatus = (typeof PARTNER_STATUSES)[number];
