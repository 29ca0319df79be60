/**
 * How many requests one address may send to the public API within five minutes; 0 means no limit.
 *
 * @param value of API_RATE_LIMIT
 * @throws a sentence that names the variable, when it is not such a number.
 */
export function apiRateLimit(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new Error(
      `API_RATE_LIMIT is "${value}". Set it to a number of requests in five minutes, or to 0 for no limit.`,
    );
  return Number(value);
}
