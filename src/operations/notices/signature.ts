import { createHmac } from 'node:crypto';

/**
 * The headers of a notice, as https://www.standardwebhooks.com has them: the id, the moment of this attempt, and a signature of
 * both and the body by each secret.
 *
 * @param message the id; it has no full stop.
 */
export function signedHeaders(message: string, at: Date, body: string, secrets: readonly Buffer[]) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${message}.${timestamp}.${body}`).digest('base64'),
  );
  return {
    'webhook-id': message,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  };
}
