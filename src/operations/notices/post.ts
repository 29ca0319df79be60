import { once } from 'node:events';
import { request as requestOverHttp, type IncomingMessage } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import { lookupWithin, requireReachable, type Network } from './networks';

/** What a receiver answered. */
export interface Answer {
  status: number;
  /** Seconds that it asks to wait (RFC 9110, 10.2.3); undefined where it does not say. */
  retryAfter: number | undefined;
  /** The beginning of what it said, for the administrator. */
  excerpt: string;
}

/** Letters of an answer that are kept. */
const EXCERPT = 200;

/** The beginning of an answer that is no success: who has sent more, or goes on sending, is not listened to. */
async function excerptOf(response: IncomingMessage): Promise<string> {
  let text = '';
  response.setEncoding('utf8');
  for await (const chunk of response) {
    text += String(chunk);
    if (text.length >= EXCERPT) break;
  }
  return text
    .slice(0, EXCERPT)
    .replace(/[\p{C}\s]+/gu, ' ') // PostgreSQL stores no U+0000, and a page shows no other control character
    .trim();
}

const secondsIn = (header: string | undefined) =>
  header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : undefined;

/**
 * Posts JSON. Redirects are not followed.
 *
 * @param signal ends the attempt.
 * @throws Error when there is no answer in time, no connection, or when the host is in a local network that is not allowed.
 */
export async function post(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { local, signal }: { local: readonly Network[]; signal: AbortSignal },
): Promise<Answer> {
  const url = new URL(address);
  requireReachable(url.hostname, local);
  const request = (url.protocol === 'https:' ? requestOverHttps : requestOverHttp)(url, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Pobratim',
    },
    lookup: lookupWithin(local),
    agent: false, // a connection of its own, to the address that was checked
    signal,
  });
  request.on('error', () => undefined); // one that comes after the answer is of no interest
  request.end(body);
  try {
    const [response] = (await once(request, 'response')) as [IncomingMessage]; // as node:http emits it
    const { statusCode: status = 0, headers: answered } = response;
    const isSuccess = status >= 200 && status < 300;
    const excerpt = isSuccess ? '' : await excerptOf(response);
    return { status, retryAfter: secondsIn(answered['retry-after']), excerpt };
  } finally {
    request.destroy();
  }
}
