import { issue, type Issue, type IssueCode } from '../../domain/issue';
import type { Failure } from '../../operations/notices/failure';

/** What statuses mean for the administrator; of several the first. */
const STATUSES: readonly (readonly [(status: number) => boolean, IssueCode])[] = [
  [(status) => status >= 300 && status < 400, 'notice_redirected'],
  [(status) => status === 401 || status === 403, 'notice_signature_refused'],
  [(status) => status === 404 || status === 405, 'notice_address_missing'],
  [(status) => status === 410, 'notice_unwanted'],
  [(status) => status === 429 || status === 503, 'notice_site_busy'],
  [(status) => status >= 500, 'notice_site_failed'],
];

/** What Node’s codes mean: nodejs.org/api/errors.html, „Common system errors“, and nodejs.org/api/tls.html, „X509 certificate error codes“. */
const ERRORS: readonly (readonly [RegExp, IssueCode])[] = [
  [/^(ENOTFOUND|EAI_)/, 'notice_host_unknown'],
  [/^ECONNREFUSED$/, 'notice_connection_refused'],
  [/CERT|SIGNATURE|HOSTNAME_MISMATCH/, 'notice_certificate_untrusted'],
];

/** Why a notice was not accepted, as a code of the catalogue, whose message says what to do. */
export const reasonFor = (failure: Failure): Issue => {
  if (failure.kind === 'silent') return issue('notice_unanswered', [], { seconds: failure.seconds });
  if (failure.kind === 'unlisted') return issue('notice_network_unlisted', [], { host: failure.host });
  if (failure.kind === 'answered') {
    const { status } = failure;
    const [, code] = STATUSES.find(([isMeant]) => isMeant(status)) ?? [];
    return issue(code ?? 'notice_refused', [], { status });
  }
  const { host, error } = failure;
  const [, code] = ERRORS.find(([codes]) => codes.test(error)) ?? [];
  return issue(code ?? 'notice_connection_failed', [], { host, error });
};
