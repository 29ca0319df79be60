import type { Messages } from './messages';

/** About publishing and withdrawing at a set time. */
export const TIME_MESSAGES: Messages = {};
