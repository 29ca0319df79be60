import type { Day } from '../day';

/** An answer that holds today, and the day from which it may be another; null when no known date will change it. */
export interface AnswerOn<T> {
  answer: T;
  nextChangeOn: Day | null;
}

/**
 * Asks a question of today, and when it has to be asked again.
 * @param answerAt the answer on any day
 * @param boundaries the days on which the answer may change, in any order; null for a date that is not known
 */
export function answerOn<T>(
  today: Day,
  boundaries: readonly (Day | null)[],
  answerAt: (day: Day) => T,
): AnswerOn<T> {
  const answer = answerAt(today);
  const later = boundaries.filter((day): day is Day => day !== null && day > today).sort();
  return { answer, nextChangeOn: later.find((day) => answerAt(day) !== answer) ?? null };
}
