/**
 * A moment as the clocks of a place show it, in figures that read the same in every language: „31.12.2026, 18:30“.
 *
 * @param timeZone an IANA time zone, 'Europe/Sofia'
 * @throws RangeError for an unknown time zone or an invalid date
 */
export const displayInstant = (timeZone: string, instant: Date): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('day')}.${part('month')}.${part('year')}, ${part('hour')}:${part('minute')}`;
};
