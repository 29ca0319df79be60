import { CONTENT_TYPES } from '../../model/content-types';

/** What a visitor without an account may do over REST: read what is published, where it
 * stood before, and which languages there are. */
export const PUBLIC_ACTIONS: readonly string[] = [
  ...CONTENT_TYPES.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
  'api::slug-record.slug-record.redirects',
  'plugin::i18n.locales.listLocales',
];

/**
 * What each users-permissions role may do over REST, by role type. Accounts of that plugin have no use here (editors
 * are admin users, sites are anonymous), so a signed-in account may do what the public may and nothing else.
 */
export const ROLE_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  public: PUBLIC_ACTIONS,
  authenticated: PUBLIC_ACTIONS,
};
