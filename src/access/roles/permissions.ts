import { CONTENT_TYPES } from '../../model/content-types';

/**
 * What a visitor without an account may do over REST: read published content. The routes of redirects and of the list of
 * languages ask for no right.
 */
export const PUBLIC_ACTIONS: readonly string[] = CONTENT_TYPES.flatMap((uid) => [
  `${uid}.find`,
  `${uid}.findOne`,
]);

/**
 * What each users-permissions role may do over REST, by role type. That plugin's accounts are not used here (editors
 * are admin users, sites are anonymous), so a signed-in account may do only what the public may.
 */
export const ROLE_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  public: PUBLIC_ACTIONS,
  authenticated: PUBLIC_ACTIONS,
};
