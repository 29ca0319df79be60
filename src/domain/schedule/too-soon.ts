/** A minute until the job runs again, and one for the editor to check the time. */
const LEAD_MS = 2 * 60_000;

/** Whether a time to publish or withdraw has passed, or is about to. */
export const isTooSoon = (time: Date, now: Date): boolean => time.getTime() < now.getTime() + LEAD_MS;
