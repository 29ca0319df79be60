/** The types that have a page of their own in the admin besides lists and forms: visits a calendar, partners a map. */
export const VISIT = 'api::visit.visit';
export const PARTNER = 'api::partner.partner';
