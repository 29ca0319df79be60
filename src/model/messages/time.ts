import type { Messages } from './messages';

/** About plain dates and times, and publishing and withdrawing at a set time. */
export const TIME_MESSAGES = {
  withdrawal_time_passed: {
    bg: 'Времето за сваляне от сайта ({time}) вече е минало. Изберете по-късно време или изтрийте полето, после публикувайте.',
    en: 'The time to withdraw it from the site ({time}) has passed. Choose a later time or empty the field, then publish.',
  },
  publish_time_too_soon: {
    bg: 'Избраното време ({time}) е минало или настъпва след по-малко от две минути. Публикувайте записа сега или изберете по-късно време.',
    en: 'The time you chose ({time}) has passed or is less than two minutes away. Publish it now, or choose a later time.',
  },
  withdraw_time_too_soon: {
    bg: 'Избраното време ({time}) е минало или настъпва след по-малко от две минути. Свалете записа от сайта сега или изберете по-късно време.',
    en: 'The time you chose ({time}) has passed or is less than two minutes away. Withdraw it now, or choose a later time.',
  },
  day_malformed: {
    bg: '„{value}“ не е дата. Напишете деня, месеца и годината, например 15.12.2026; програма я изпраща като 2026-12-15.',
    en: '“{value}” is not a date. Write the day, the month and the year, for example 15.12.2026; a program sends it as 2026-12-15.',
  },
  moment_malformed: {
    bg: '„{value}“ не е дата с час. Напишете ги например така: 15.12.2026 14:30; програма ги изпраща с часова зона: 2026-12-15T10:00:00+02:00 или 2026-12-15T08:00:00Z.',
    en: '“{value}” is not a date with a time. Write them like this: 15.12.2026 14:30; a program sends them with a time zone: 2026-12-15T10:00:00+02:00 or 2026-12-15T08:00:00Z.',
  },
  day_before_1900: {
    bg: 'Годината в „{value}“ е преди 1900. Вероятно е сгрешена: напишете датата отново.',
    en: 'The year in “{value}” is before 1900. It is probably a slip: write the date again.',
  },
} satisfies Messages;
