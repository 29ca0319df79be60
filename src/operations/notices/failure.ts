import { UnlistedNetworkError } from './networks';

/** Why a receiver has not accepted a notice. */
export type Failure =
  /** It answered, but not with 2xx. */
  | { kind: 'answered'; status: number; excerpt: string }
  | { kind: 'silent'; seconds: number }
  /** Its address is in a local network that is not listed. */
  | { kind: 'unlisted'; host: string }
  /** There was no connection; `error` is Node’s code for it. */
  | { kind: 'unconnected'; host: string; error: string };

/**
 * Why there was no connection.
 *
 * @param host that it was to be made to.
 */
export const failureOf = (error: unknown, host: string): Failure => {
  if (error instanceof UnlistedNetworkError) return { kind: 'unlisted', host: error.host };
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return { kind: 'unconnected', host, error: hasCode ? String(error.code) : 'UNKNOWN' };
};
