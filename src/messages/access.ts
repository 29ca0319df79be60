import type { Messages } from './messages';

/** About what somebody may not do. */
export const ACCESS_MESSAGES: Messages = {};
