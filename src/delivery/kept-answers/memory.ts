/**
 * How much memory kept answers may take, in megabytes; 0 means that none are kept.
 *
 * @param value of KEPT_ANSWERS_MB
 * @throws a sentence that names the variable, when it is not such a number.
 */
export function keptAnswers(value: string): number {
  if (!/^\d{1,5}$/.test(value))
    throw new Error(
      `KEPT_ANSWERS_MB is "${value}". Set it to a number of megabytes, or to 0 to keep no answers.`,
    );
  return Number(value);
}
