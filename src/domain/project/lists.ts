/** The municipality's part in a project. */
export const PROJECT_ROLES = ['lead', 'partner', 'beneficiary'] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];
