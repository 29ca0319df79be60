import { dayIn, type Day } from '../domain/day';
import type { Language } from './language';

/** The municipalities' time zone: a time is set and shown by their clocks, wherever the browser is. */
export const TIME_ZONE = 'Europe/Sofia';

const localeOf = (language: Language) => (language === 'bg' ? 'bg-BG' : 'en-GB');

/** A moment in Bulgaria, written in the language. */
export const displayMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));

/** A moment in Bulgaria with the day of the week: „вторник, 15 декември 2026 г. в 14:30 ч. българско време“. */
export const displayMomentInFull = (moment: Date, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(moment);

/** Some part of a day (`2026-05-01`), written in the language. */
export const formatDay = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A day (`2026-05-01`), written in the language. */
export const displayDay = (day: string, language: Language): string =>
  formatDay(day, language, { dateStyle: 'medium' });

/** What day it is in Bulgaria. */
export const presentDay = (): Day => dayIn(TIME_ZONE, new Date());

/** The present day in Bulgaria with the day of the week, written in the language. */
export const displayToday = (language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'full', timeZone: TIME_ZONE }).format(new Date());
