import type { Language } from './language';

/** The municipalities' time zone: a time is set and shown by their clocks, wherever the browser is. */
const TIME_ZONE = 'Europe/Sofia';

const localeOf = (language: Language) => (language === 'bg' ? 'bg-BG' : 'en-GB');

/** A moment in Bulgaria, written in the language. */
export const displayMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(moment));

/** A day (`2026-05-01`), written in the language. */
export const displayDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
