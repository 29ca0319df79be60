/** An association of the country's own towns is a network too. */
export const NETWORK_SCOPES = ['international', 'domestic'] as const;
export type NetworkScope = (typeof NETWORK_SCOPES)[number];
