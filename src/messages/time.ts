import type { Messages } from './messages';

/** About publishing and withdrawing at a set time. */
export const TIME_MESSAGES: Messages = {
  withdrawal_time_passed: {
    bg: 'Времето за сваляне от сайта ({time}) вече е минало. Изберете по-късно време или изтрийте полето, после публикувайте.',
    en: 'The time to withdraw it from the site ({time}) has passed. Choose a later time or empty the field, then publish.',
  },
};
