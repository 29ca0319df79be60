import type { Messages } from './messages';

/** About slugs. */
export const SLUG_MESSAGES: Messages = {};
