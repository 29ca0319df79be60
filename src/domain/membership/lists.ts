/** The municipality's part in a network. */
export const MEMBERSHIP_ROLES = ['member', 'founding-member', 'board', 'coordinator', 'associate'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
