import { MONTH_NAMES, WEEKDAY_NAMES } from './names';

/** What people write around a date that says nothing that the date does not, and what is read in its place. */
const SAYS_NOTHING: readonly (readonly [words: RegExp, read: string])[] = [
  [new RegExp(`^(?:${WEEKDAY_NAMES}),? `), ''],
  // 3rd, 3 rd, 2-ри, 1987-ма; „80-те“ is a decade
  [/(?<=\d) ?-?(?:st|nd|rd|th|[вртм][иа])(?!\p{L})/gu, ''],
  [/(?<=\d) ?(?:година|год|г)(?![\p{L}-])\.?/gu, ''],
  [/(?<!\p{L})the /gu, ''],
  [/(?<=\d) of (?=\p{L})/gu, ' '],
  [new RegExp(`(?<!\\p{L})(?:месец|м\\.) (?=${MONTH_NAMES})`, 'gu'), ''],
  [/(?<=\p{L}) месец(?= )/gu, ''],
  [/^учебната (?=\d)/u, ''],
  [/^(?:(?:в|за|през|in|during|for) )?(?:периода|period) /u, ''],
];

/** A date in small letters and with nothing around it: „Понеделник, 18-ти февруари 2019 г.“ is „18 февруари 2019“. */
export const plainSpelling = (text: string): string =>
  SAYS_NOTHING.reduce(
    (rest, [words, read]) => rest.replace(words, read),
    text.toLowerCase().replace(/\s+/g, ' ').trim(),
  )
    .replace(/ +/g, ' ')
    .trim();
